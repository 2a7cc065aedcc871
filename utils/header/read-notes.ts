import { assemble, type Labelled } from './assemble';
import { isLabelled } from './detect-labels';
import { readFacts } from './facts';
import { planFolds } from './fold-plan';
import { plainlyDisclaims } from './fold-wording';
import type { Header } from './header';
import { lookupIn } from './lexicon/known';
import type { Line } from './line';
import { isField, type Tag } from './tags';
import { toUnits, wrapWidth, type Unit } from './units';

/** Nothing here is a guess: the archive says that these are notes. */
const SURE = 10;

function tagOf(unit: Unit): Tag {
  const named = unit.label?.match?.fields ?? [];
  // "Warning for blood in this part" warns without a colon too.
  if (named.includes('warnings')) return 'warnings';
  const [field] = isLabelled(unit) ? named : [];
  if (field !== undefined && isField(field as Tag)) return field as Tag;
  return plainlyDisclaims(unit.text) ? 'disclaimer' : 'notes';
}

/**
 * Reads what an archive sets apart as its author's notes: by their labels, paragraphs without one going on with what stands above.
 * No story begins in them, so that all of a passage is folded or none. `undefined` where there are none.
 */
export function readNotes(lines: readonly Line[]): Header | undefined {
  if (lines.length === 0) return undefined;
  const labelled = toUnits(lines, 0, lines.length, wrapWidth(lines), lookupIn(undefined)).map((unit): Labelled => {
    const goesOn = !isLabelled(unit) && unit.gap > 0;
    return { unit: goesOn ? { ...unit, gap: 0 } : unit, tag: tagOf(unit), margin: SURE };
  });
  const passages = assemble(labelled);
  // A label behind the last paragraph says that no story has begun before it.
  const end = labelled.find(({ unit }) => isLabelled(unit));
  return {
    fields: passages.map(({ units: _, ...field }) => field),
    ...readFacts(passages, undefined),
    folds: planFolds(passages, end ? [...labelled, { ...end, tag: 'notes' }] : labelled),
    from: 0,
    to: lines.length,
  };
}
