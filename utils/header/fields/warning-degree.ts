import { WARNING_WORDS } from '../../vocabulary/warnings';
import type { Degree } from '../header';
import { ADVERBS, DENIERS } from './denial-words';
import { isComma, isStop } from './warning-answers';
import { idOf, type Mark, type Scan } from './warning-words';

/** How far behind a word its degree is looked for, in words. */
const BEHIND = 7;
/** Of several the first counts: "past, implied" is implied. */
const DEGREES = ['mentioned', 'implied', 'past', 'mild', 'graphic'];

const isStrong = (role: string | undefined): boolean => role === 'strong' || role === 'degree-graphic';
/** The word that denies a degree: "no" in "no graphic", "nothing" in "nothing too explicit". */
export function denierOf({ tokens }: Scan, { role, from }: Mark): string | undefined {
  const before = tokens[ADVERBS.has(tokens[from - 1] ?? '') ? from - 2 : from - 1];
  return isStrong(role) && before !== undefined && DENIERS.has(before) ? before : undefined;
}

/** The degree stated from the start of a word's piece to a little behind it, over one comma or bracket. */
export function degreeOf(scan: Scan, hit: Mark, piece: number): Degree | undefined {
  const { tokens, marks } = scan;
  let to = tokens[hit.to] === ',' || tokens[hit.to] === '(' ? hit.to + 1 : hit.to;
  while (to < hit.to + BEHIND && !isStop(tokens[to]) && !isComma(tokens[to])) to++;
  // "death, implied rape": what stands behind the comma is said of the next thing.
  if (tokens[hit.to] === ',' && marks.some((mark) => mark.from > hit.to && mark.from <= to && idOf(mark.role) in WARNING_WORDS)) to = hit.to;
  let best = DEGREES.length;
  for (const mark of marks) {
    if (mark.from < piece || mark.to > to) continue;
    if (denierOf(scan, mark)) return 'mild';
    const degree = DEGREES.indexOf(mark.role.slice(7));
    if (degree >= 0 && degree < best) best = degree;
  }
  return DEGREES[best] as Degree | undefined;
}
