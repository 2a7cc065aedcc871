import { WARNING_WORDS } from '../../vocabulary/warnings';
import type { Warning } from '../header';
import { statedIn } from './warning-polarity';
import type { Mark, Scan } from './warning-words';

/** Signs; the fullwidth ones are folded to these. */
export const SENTENCE_END = '.!?。|';
export const PIECE_END = '.!?。|,;()、';

export const isId = (role: string): boolean => role in WARNING_WORDS || role.startsWith('no:');
/** Where a warning is what is spoken of, words count that say something else elsewhere. */
export const isIdInField = (role: string): boolean => isId(role) || role.startsWith('weak:');
export const isReason = (role: string): boolean => isIdInField(role) || role.startsWith('why:');

/** Whether a phrase of that role stands between two tokens. */
export const has = ({ marks }: Scan, role: string, from = 0, to = Number.POSITIVE_INFINITY): boolean => marks.some((mark) => mark.role === role && mark.from >= from && mark.to <= to);

/** The tokens round a phrase, up to the signs that end its sentence or piece. */
export function around({ tokens }: Scan, { from, to }: Mark, ends: string): [number, number] {
  let [start, stop] = [from, to];
  while (start > 0 && !ends.includes((tokens[start - 1] as string).charAt(0))) start--;
  while (stop < tokens.length && !ends.includes((tokens[stop] as string).charAt(0))) stop++;
  return [start, stop];
}

/** One an id: what is present outweighs what is absent, since only the former can hurt. */
export function merged(found: readonly Warning[]): Warning[] {
  const byId = new Map<string, Warning>();
  for (const warning of found) {
    const known = byId.get(warning.id);
    if (!known || (known.stated === 'absent' && warning.stated === 'present')) byId.set(warning.id, warning);
  }
  return [...byId.values()];
}

/** "slash (homosexual)", "sex/nudity": the second says the first again. */
const isGloss = ({ tokens }: Scan, before: Mark | undefined, hit: Mark): boolean =>
  before?.role === hit.role && hit.from === before.to + 1 && '(/'.includes(tokens[before.to] as string);
/** All that a text says of the warnings that count, each with its place. */
export const read = (scanned: Scan, isNamed: (role: string) => boolean = isIdInField): [Warning, Mark][] => {
  const found = statedIn(scanned, isNamed);
  const denied = new Set(found.filter(([{ stated }, { role }]) => stated === 'absent' && !role.startsWith('weak:')).map(([{ id }]) => id));
  return found.filter(([warning, mark], i) => !isGloss(scanned, found[i - 1]?.[1], mark) && !isSettled(warning, mark, denied));
};
/** "Nobody has sex. … once the small ones are in bed": what is plainly denied, no word says that has other senses. */
const isSettled = ({ id, stated }: Warning, { role }: Mark, denied: ReadonlySet<string>): boolean => stated === 'present' && role.startsWith('weak:') && denied.has(id);
export const plain = (scanned: Scan, isNamed?: (role: string) => boolean): Warning[] => read(scanned, isNamed).map(([warning]) => warning);
