import type { FieldName } from '../header/header';
import { fieldOfLabel } from './hand-labels';
import type { ShownEntry } from './journal-theme';
import type { Source, Stated } from './source';
import { parseSubject, statedOfSubject } from './subject';

const LABELLED = /^([^:]{2,24}):\s*(\S.*)$/;
/** Tags that say of what kind a story is; the rest is the journal's own order. */
const TAG_FIELDS: ReadonlySet<FieldName> = new Set(['rating', 'warnings', 'pairing', 'fandom', 'author', 'characters', 'category', 'status', 'series', 'challenge', 'length']);

const guess = (field: FieldName, label: string, value: string): Stated => ({ field, label, values: [value], guess: true });

/** "rating: nc-17", "!pairing: spike/xander" say which field they are of; any other tag is a tag. */
function statedOfTags(tags: readonly string[]): Stated[] {
  const plain: string[] = [];
  const stated = tags.flatMap((tag): Stated[] => {
    const found = LABELLED.exec(tag);
    const field = found && fieldOfLabel((found[1] as string).replace(/^\W+/, ''));
    if (found && field && TAG_FIELDS.has(field)) return [guess(field, 'Tags', found[2] as string)];
    plain.push(tag);
    return [];
  });
  return plain.length > 0 ? [...stated, { field: 'category', label: 'Tags', values: plain, guess: true }] : stated;
}

function statedOfCurrents(currents: readonly string[]): Stated[] {
  return currents.flatMap((current) => {
    const found = LABELLED.exec(current);
    return found ? [guess('other', (found[1] as string).trim(), found[2] as string)] : [];
  });
}

/** An entry's facts. All but a subject's rating are guesses: most of what people write in journals is no story. */
export function entryFacts({ subject = '', poster, tags, currents, explicit }: ShownEntry): Pick<Source, 'stated' | 'chapter'> {
  const parsed = parseSubject(subject);
  const named = statedOfSubject(parsed, 'Subject');
  return {
    stated: [
      ...named,
      ...(poster !== undefined && !named.some(({ field }) => field === 'author') ? [guess('author', '', poster)] : []),
      ...statedOfTags(tags),
      ...(explicit ? [guess('rating', '', '18+')] : []),
      ...statedOfCurrents(currents),
    ],
    ...(parsed.part && { chapter: parsed.part }),
  };
}
