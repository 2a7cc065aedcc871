import { sliceSpans, type Labelled, type Passage } from './assemble';
import { tellingOf } from './detect-prose';
import { mentionsWarning } from './fields/mentions-warning';
import { plainlyDisclaims, speaksOf } from './fold-wording';
import type { FieldName, Fold, Span } from './header';
import type { Unit } from './units';

/** What is folded where it stands. */
const FOLDED: ReadonlySet<FieldName> = new Set(['disclaimer', 'thanks', 'archive', 'feedback', 'beta', 'copyright', 'contact']);
/** Notes are folded where they are long, and contacts where they are more than an address, in UTF-16 units: a toggle costs a line too. */
const LONG_NOTES = 400;
const LONG_CONTACT = 40;
/** How sure a reading without a label must be before anything of it is hidden: between known labels, and below the last. */
const SURE_BETWEEN = 1.5;
const SURE_BY_WORDS = 0.5;
/** Nothing else comes near: told or in quotes, it is what its words say. */
const SURE_ALONE = 6;
/** Units below the last label that may still carry a folded passage on. */
const TAIL = 6;

interface Open {
  readonly fields: Set<FieldName>;
  readonly spans: Span[];
  readonly texts: string[];
  last: number;
}

/** Passages to fold, in page order, neighbours together. What may hold a warning, or may be story, stays open. */
export function planFolds(fields: readonly Passage[], labelled: readonly Labelled[]): Fold[] {
  const last = lastSureUnit(labelled);
  const heading = labelled.findIndex(({ tag }) => tag === 'chapter' || tag === 'story');
  const passages = passagesByUnit(fields);
  const folds: Open[] = [];
  labelled.forEach((each, index) => {
    const own = passages.get(index);
    const above = folds.at(-1)?.last === index - 1;
    if (!own || (!above && opensStory(index, heading) && !isPlain(each)) || !mayFold(each, own, index, last, above ? labelled[index - 1]?.unit : undefined)) return;
    const part = beforeStory(each.unit, labelled[index + 1]);
    if (part === 0) return;
    const open = above ? (folds.at(-1) as Open) : { fields: new Set<FieldName>(), spans: [], texts: [], last: index };
    if (!above) folds.push(open);
    for (const { field } of own) open.fields.add(field);
    open.spans.push(...sliceSpans(each.unit, 0, part));
    open.texts.push(each.unit.text.slice(0, part));
    open.last = index;
  });
  return folds.map(({ fields: names, spans, texts }) => ({ fields: [...names], spans, text: texts.join('\n') }));
}

/** Below a chapter's heading an epigraph or the story itself is likelier than a passage that nothing names. */
const opensStory = (index: number, heading: number): boolean => heading >= 0 && index > heading;
const isPlain = ({ unit, tag }: Labelled): boolean => hasSureLabel(unit) || (tag === 'disclaimer' && plainlyDisclaims(unit.text));

function passagesByUnit(fields: readonly Passage[]): Map<number, Passage[]> {
  const byUnit = new Map<number, Passage[]>();
  for (const field of fields) for (const unit of field.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), field]);
  return byUnit;
}

function mayFold({ unit, tag, margin }: Labelled, own: readonly Passage[], index: number, last: number, above: Unit | undefined): boolean {
  if (!own.every(isFoldable(own)) || own.some(opensAsWarning) || (mentionsWarning(unit.text) && !(tag === 'disclaimer' && RIGHTS_NOTICE.test(unit.text)))) return false;
  if (hasSureLabel(unit) && unit.label?.match?.fields.some((field) => own.some((passage) => passage.field === field)) && (!unit.label.match.weak || index < last || speaksOf(tag as FieldName, unit.text))) return true;
  const goesOn = above !== undefined && own.some(({ units }) => units[0] !== index);
  if (tag === 'notes') return goesOn && index < last && margin > SURE_BY_WORDS;
  if (goesOn && (index < last || goesOnBelow(above, unit, index - last, own, margin))) return true;
  const plainly = tag === 'disclaimer' && plainlyDisclaims(unit.text);
  if (OPENS_SPEECH.test(unit.text) && !(plainly && margin > SURE_ALONE)) return false;
  if (plainly) return true;
  if (margin <= SURE_BY_WORDS) return false;
  if (speaksOf(tag as FieldName, unit.text)) return index < last || margin > SURE_ALONE || tellingOf(unit.text) < TOLD;
  return index < last && (above !== undefined ? margin > SURE_BETWEEN : own.some(({ field, value }) => speaksOf(field, value)));
}

/** As `tellingOf` has it: from here on the words are those of a story, whoever owns what in it. */
const TOLD = 0.4;

/** "Thank you," he said: speech, its marks whole or lost, is no author's thanks. */
const OPENS_SPEECH = /^\s*["“”«„'‘\ufffd]/;

const isFoldable =
  (own: readonly Passage[]) =>
  ({ field, value, label }: Passage): boolean => {
    if (field === 'notes') return own.length > 1 || (label !== '' && value.length >= LONG_NOTES);
    return FOLDED.has(field) && (field !== 'contact' || own.length > 1 || value.length >= LONG_CONTACT);
  };

/** "Avisos:" opens warnings in one archive and a disclaimer in another: whatever follows it stays open. */
const WARNS = /warn|avis|advert|caution|attention|предупр|警告|注意/i;
const opensAsWarning = ({ label }: Passage): boolean => WARNS.test(label);

/** "Copyright warning", "Advertencia contra el Copyright": a heading that warns of the law alone. */
const RIGHTS_NOTICE = /^\W*(?:copyright (?:warning|notice)|(?:advertencia|aviso) (?:contra el|de|sobre el) co?p[yi]\s?ri[gt]{1,2}[ht]{0,2})\W*$/i;

const hasSureLabel = ({ label }: Unit): boolean => label?.match !== undefined && label.separator !== 'none' && label.separator !== 'stop';

/** A paragraph that is longer is as likely the story's first, in UTF-16 units. */
const BRIEF = 160;
/** Lines that are broken by their length are longer, in UTF-16 units. */
const WRAPPED = 50;
const UNENDED = /[^.!?…"”)\]>*~:;=-]\s*$/;
/** Below the last label only what plainly carries on: the sentence above is not at its end, or, with no blank above it, it says what it is or is surely read so. */
function goesOnBelow(above: Unit, { text, gap }: Unit, below: number, own: readonly Passage[], margin: number): boolean {
  if (below > TAIL || /^["“«]/.test(text)) return false;
  if (UNENDED.test(above.text) && /^[\p{Ll}(]/u.test(text)) return true;
  return gap === 0 && ((text.length <= BRIEF && margin > SURE_BETWEEN) || (above.text.length > WRAPPED && UNENDED.test(above.text)) || own.some(({ field }) => speaksOf(field, text)));
}

/**
 * How much of a unit may be hidden, in UTF-16 units. Right above the story a hard-wrapped paragraph ends where a full line ends with
 * its sentence, for what follows in it may be the story's first: no mark on the page tells.
 */
function beforeStory({ text, spans }: Unit, next: Labelled | undefined): number {
  if (spans.length < 2 || (next && next.tag !== 'story' && next.tag !== 'chapter')) return text.length;
  let end = 0;
  for (const { from, to } of spans) {
    end += to - from;
    if (end < text.length && /[.!?…]["”»')\]*_]*$/.test(text.slice(0, end)) && /^ ["“«'([*_-]*[\p{Lu}\p{Lo}]/u.test(text.slice(end))) return end;
    end += 1;
  }
  return text.length;
}

/** The last unit that a known label opens before the story: what stands above it can hardly be story. A line of its own is a label where it was read as one. */
function lastSureUnit(labelled: readonly Labelled[]): number {
  const story = labelled.findIndex(({ tag }) => tag === 'story' || tag === 'chapter');
  return labelled.slice(0, story < 0 ? labelled.length : story).findLastIndex(({ unit, tag }) => hasSureLabel(unit) && !unit.label?.match?.weak && tag !== 'before' && tag !== 'header' && (unit.label?.separator !== 'alone' || unit.label.match?.fields.includes(tag as FieldName)));
}
