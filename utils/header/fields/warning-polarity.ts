import type { Degree, Warning } from '../header';
import { type Mark, rawOf, type Scan } from './warning-words';

/** Signs at which a clause ends, and a dash between spaces; a comma is looked at more closely. */
const STOPS = '.!?;()[]{}|…–—。;!?【】 \n\t';
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** "Not too graphic", "nothing really explicit": they stand between a denial and the degree that it denies. */
const ADVERBS = listed('too very that overly really particularly terribly so especially any all');
/** Words of degree that say how much only where they are denied. */
const STRONG = listed('bad heavy gratuitous major severe extreme strong serious real described on');
const DENIERS = listed("no not non nothing never isn't aren't neither without hasn't");
const SOFT_DENIERS = listed('not non never neither');
/** What is said of a story, its reader or its writer, never denied of what happens in it: "don't open it", "not mine", "not only". */
const NOT_CONTENT = listed(
  'only just for to suitable meant intended mine unlike sure your my safe everyone into fond comfortable okay ok yet till until recommended appropriate responsible if because that like care want read enjoy approve mind worry own be appreciate say think know agree open continue go scroll proceed blame flame sue tell come complain click look expect let believe handle stand understand count bring',
);
/** "No spoilers if you have seen season 3", "past book 4": not for everyone. */
const LIMITS = listed('if past beyond after unless until yet');
/** What opens a piece of a list anew, so that a denial before it is over. */
const FRESH = listed('some a an lots mild plenty lot much many several possible there it this i slight heavy implied more maybe contains contain');
/** What opens a statement of its own without a sign before it. */
const NEW_SUBJECT = listed("if who it's there's i'm");
/** The farthest that a denial reaches, in words. */
const REACH = 9;
/** How far round a word its degree is looked for, in words. */
const [BEFORE, AFTER] = [10, 7];
const DEGREES: readonly Degree[] = ['mentioned', 'implied', 'past', 'mild', 'graphic'];

const isStop = (token: string | undefined): boolean => token === undefined || token === '--' || STOPS.includes(token.charAt(0));
const isComma = (token: string | undefined): boolean => token === ',' || token === '、';
const roleAt = ({ marks }: Scan, token: number): string | undefined => marks.find(({ from }) => from === token)?.role;

/** The first token of the clause that a token stands in. */
function clauseStart({ tokens }: Scan, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && !isStop(tokens[start - 1])) start--;
  return start;
}

/** "sex, violence or death": a list goes on to an "or", at most so far. */
function endsInOr(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 14 && !isStop(scan.tokens[i]); i++) if (roleAt(scan, i) === 'or') return true;
  return false;
}

function isBare(piece: readonly string[]): boolean {
  const words = piece[0] === 'and' || piece[0] === 'or' || piece[0] === 'nor' ? piece.slice(1) : piece;
  return words.length <= 3 && !FRESH.has(words[0] ?? '');
}

/** "and …, and", "and it is": a new statement. */
function isNewStatement(words: readonly string[]): boolean {
  const and = words.indexOf('and');
  return words.some((word) => NEW_SUBJECT.has(word)) || (and >= 0 && words.slice(and + 1).some((word) => /^(?:and|is|are|has)$/.test(word)));
}

/** Whether a denial before `from` still holds at `to`: a comma ends it unless a bare list goes on to an "or". */
function reaches(scan: Scan, from: number, hit: Mark): boolean {
  const pieces: string[][] = [[]];
  for (const token of scan.tokens.slice(from, hit.from)) {
    if (isComma(token)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  if (pieces.length === 1) return (pieces[0] as string[]).length <= REACH && !isNewStatement(pieces[0] as string[]);
  const isList = pieces.slice(1).every(isBare);
  const hasOr = scan.marks.some((mark) => mark.role === 'or' && mark.from >= from && mark.to <= hit.from);
  return isList && (hasOr || endsInOr(scan, hit.to));
}

/** The mark of the denial that governs a hit: the last before it in its clause. */
function negatorOf(scan: Scan, hit: Mark): Mark | undefined {
  const start = clauseStart(scan, hit.from);
  for (let i = scan.marks.indexOf(hit) - 1; i >= 0; i--) {
    const mark = scan.marks[i] as Mark;
    if (mark.from < start || mark.role === 'break') return undefined;
    if (mark.role === 'negator' && !NOT_CONTENT.has(scan.tokens[mark.to] ?? '') && reaches(scan, mark.to, hit)) return mark;
  }
  return undefined;
}

/** "Slash: none", "rape-free", "violence? no.": where the denial ends that stands behind the word. */
function deniedBehind(scan: Scan, hit: Mark): number | undefined {
  const { tokens } = scan;
  const at = /^(?:[:=?:?]|\s.*|[–—])$/.test(tokens[hit.to] ?? '') ? hit.to + 1 : hit.to;
  if (tokens[at] === 'no' && (isStop(tokens[at + 1]) || isComma(tokens[at + 1]))) return at + 1;
  return roleAt(scan, at) === 'denied' ? at + 1 : undefined;
}

/** The word that denies a degree: "no" in "no graphic", "nothing" in "nothing too explicit". */
function denierBefore({ tokens }: Scan, at: number): string | undefined {
  const before = tokens[ADVERBS.has(tokens[at - 1] ?? '') ? at - 2 : at - 1];
  return before !== undefined && DENIERS.has(before) ? before : undefined;
}

const isStrong = (scan: Scan, at: number): boolean => STRONG.has(scan.tokens[at] ?? '') || roleAt(scan, at) === 'degree-graphic';

/** "no explicit sex" says nothing of sex that isn't: neither present nor absent. */
function deniesDegreeOnly(scan: Scan, hit: Mark): boolean {
  const denier = isStrong(scan, hit.from - 1) ? denierBefore(scan, hit.from - 1) : undefined;
  return denier !== undefined && !SOFT_DENIERS.has(denier);
}

function rangeOf({ tokens }: Scan, hit: Mark): [number, number] {
  let from = hit.from;
  while (from > 0 && hit.from - from < BEFORE && !isStop(tokens[from - 1]) && !isComma(tokens[from - 1]) && tokens[from - 1] !== '/') from--;
  let to = /^[(,]$/.test(tokens[hit.to] ?? '') ? hit.to + 1 : hit.to;
  while (to - hit.to < AFTER && to < tokens.length && !isStop(tokens[to]) && !isComma(tokens[to])) to++;
  return [from, to];
}

function degreeOf(scan: Scan, hit: Mark): Degree | undefined {
  const [from, to] = rangeOf(scan, hit);
  for (let i = from; i < to; i++) if (isStrong(scan, i) && denierBefore(scan, i)) return 'mild';
  const roles = scan.marks.filter((mark) => mark.from >= from && mark.to <= to).map(({ role }) => role);
  return DEGREES.find((degree) => roles.includes(`degree-${degree}`));
}

function present(scan: Scan, hit: Mark): Warning {
  const degree = degreeOf(scan, hit);
  return { id: hit.role, stated: 'present', ...(degree && { degree }), raw: rawOf(scan, hit.from, hit.to) };
}

/** What a warning's word says where it stands; nothing where only its degree is denied or its denial is limited. */
export function warningAt(scan: Scan, hit: Mark): Warning | undefined {
  const negator = negatorOf(scan, hit);
  const behind = negator ? undefined : deniedBehind(scan, hit);
  if (hit.role.startsWith('no:')) {
    const id = hit.role.slice(3);
    const denied = negator && id === 'unhappy-ending';
    return { id, stated: denied ? 'present' : 'absent', raw: rawOf(scan, denied ? negator.from : hit.from, hit.to) };
  }
  if (!negator && behind === undefined) return present(scan, hit);
  const softened = isStrong(scan, hit.from - 1) && denierBefore(scan, hit.from - 1) !== undefined;
  if (deniesDegreeOnly(scan, hit)) return undefined;
  if (softened) return present(scan, hit);
  if (scan.tokens.slice(hit.to, hit.to + 3).some((token) => LIMITS.has(token))) return undefined;
  return { id: hit.role, stated: 'absent', raw: rawOf(scan, hit.from, hit.to) };
}
