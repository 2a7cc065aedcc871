import { WARNING_WORDS } from '../../vocabulary/warnings';
import type { Degree, Warning } from '../header';
import { type Mark, rawOf, type Scan } from './warning-words';

/** Signs at which a clause ends, and what a dash between blanks begins with; a comma is looked at more closely. */
const STOPS = '.!?;()[]{}|…–—。【】 \n\t';
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** They stand between a denial and the degree that it denies: "not too graphic", "nothing really explicit". */
const ADVERBS = listed('too very that overly really particularly terribly so especially any all');
/** What denies a degree alone, so that the thing is there: "not graphic". "No graphic sex" leaves it open. */
const SOFT = listed('not non never neither');
const DENIERS = listed("not non never neither no nothing without isn't aren't");
/** What is said of a story, its reader or its writer, never denied of what happens in it: "don't open it", "not mine", "not only". */
const NOT_CONTENT = listed(
  'only just for to suitable meant intended mine unlike sure your my safe everyone into fond comfortable okay ok yet till until recommended appropriate responsible if because that like care want read enjoy approve mind worry own be appreciate say think know agree open continue go scroll proceed blame flame sue tell come complain click look expect let believe handle stand understand count bring',
);
/** "No spoilers if you have seen season 3", "past book 4": not for everyone. */
const LIMITS = listed('if past beyond after unless until yet');
/** What opens a piece of a list anew, or a statement of its own, so that a denial before it is over. */
const FRESH = listed('some a an lots mild plenty lot much many several possible there it this i slight heavy implied more maybe contains contain');
const GOING_ON = listed('and is are has');
const NEW_SUBJECT = listed("if who it's there's i'm");
/** The farthest that a denial reaches, and how far behind a word its degree is looked for, in words. */
const [REACH, BEHIND] = [9, 7];
const DEGREES = ['mentioned', 'implied', 'past', 'mild', 'graphic'];

const isStop = (token: string | undefined): boolean => token === undefined || token === '--' || STOPS.includes(token.charAt(0));
const isComma = (token: string | undefined): boolean => token === ',' || token === '、';
const isOr = ({ marks }: Scan, at: number): boolean => marks.some(({ role, from }) => role === 'or' && from === at);

/** "no sex, violence or death": a list of bare pieces goes on from a comma to an "or". */
function goesOnToOr(scan: Scan, comma: number): boolean {
  let words = 0;
  for (let at = comma + 1; at < comma + 20 && words <= 3; at++) {
    const token = scan.tokens[at];
    if (isStop(token) || (words === 0 && FRESH.has(token as string))) return false;
    if (isOr(scan, at)) return true;
    words = isComma(token) ? 0 : words + 1;
  }
  return false;
}

/** "Slash: none", "rape-free", "violence? no." */
function isDeniedBehind({ tokens, marks }: Scan, to: number): boolean {
  const sign = tokens[to] ?? '';
  const at = ':=?–—'.includes(sign.trim().charAt(0)) && sign ? to + 1 : to;
  if (tokens[at] === 'no') return isStop(tokens[at + 1]) || isComma(tokens[at + 1]);
  return marks.some(({ role, from }) => role === 'denied' && from === at);
}

const isStrong = (role: string | undefined): boolean => role === 'strong' || role === 'degree-graphic';
/** The word that denies a degree: "no" in "no graphic", "nothing" in "nothing too explicit". */
function denierOf({ tokens }: Scan, { role, from }: Mark): string | undefined {
  const before = tokens[ADVERBS.has(tokens[from - 1] ?? '') ? from - 2 : from - 1];
  return isStrong(role) && before !== undefined && DENIERS.has(before) ? before : undefined;
}

/** The degree stated from the start of a word's piece to a little behind it, over one comma or bracket. */
function degreeOf(scan: Scan, hit: Mark, piece: number): Degree | undefined {
  const { tokens, marks } = scan;
  let to = tokens[hit.to] === ',' || tokens[hit.to] === '(' ? hit.to + 1 : hit.to;
  while (to < hit.to + BEHIND && !isStop(tokens[to]) && !isComma(tokens[to])) to++;
  // "death, implied rape": what stands behind the comma is said of the next thing.
  if (tokens[hit.to] === ',' && marks.some((mark) => mark.from > hit.to && mark.from <= to && mark.role in WARNING_WORDS)) to = hit.to;
  let best = DEGREES.length;
  for (const mark of marks) {
    if (mark.from < piece || mark.to > to) continue;
    if (denierOf(scan, mark)) return 'mild';
    const degree = DEGREES.indexOf(mark.role.slice(7));
    if (degree >= 0 && degree < best) best = degree;
  }
  return DEGREES[best] as Degree | undefined;
}

/** What a word says where it stands; nothing where only its degree is denied or its denial is limited. */
function warningAt(scan: Scan, index: number, piece: number, denial: Mark | undefined): Warning | undefined {
  const { tokens, marks } = scan;
  const hit = marks[index] as Mark;
  const before = marks[index - 1];
  const raw = rawOf(scan, denial && hit.from - denial.from < 5 ? denial.from : hit.from, hit.to);
  if (hit.role.startsWith('no:')) return { id: hit.role.slice(3), stated: denial && hit.role === 'no:unhappy-ending' ? 'present' : 'absent', raw };
  if (denial || isDeniedBehind(scan, hit.to)) {
    const denier = before?.to === hit.from ? denierOf(scan, before) : undefined;
    if (denier === undefined) return tokens.slice(hit.to, hit.to + 3).some((token) => LIMITS.has(token)) && denial ? undefined : { id: hit.role, stated: 'absent', raw };
    if (!SOFT.has(denier)) return undefined;
  }
  const degree = degreeOf(scan, hit, piece);
  return { id: hit.role, stated: 'present', ...(degree && { degree }), raw: rawOf(scan, hit.from, hit.to) };
}

/** Whether a denial still holds at a token that is no phrase. */
function holds(scan: Scan, at: number, ands: number): boolean {
  const token = scan.tokens[at] as string;
  if (isComma(token)) return goesOnToOr(scan, at);
  return !isStop(token) && !NEW_SUBJECT.has(token) && !(ands > 0 && GOING_ON.has(token));
}

/** All that a text says of warnings, each with its place: one pass that carries the denial of the clause along; bare lists need none. */
export function statedIn(scan: Scan, isId: (role: string) => boolean): [Warning, Mark][] {
  const { tokens, marks } = scan;
  if (marks.every(({ role }) => isId(role) && !role.startsWith('no:'))) return marks.map((mark) => [{ id: mark.role, stated: 'present', raw: rawOf(scan, mark.from, mark.to) }, mark]);
  const found: [Warning, Mark][] = [];
  let denial: Mark | undefined;
  let [next, piece, since, ands] = [0, 0, 0, 0];
  for (let at = 0; at < tokens.length && next < marks.length; ) {
    const mark = marks[next] as Mark;
    if (mark.from > at) {
      const token = tokens[at] as string;
      if (denial && !holds(scan, at, ands)) denial = undefined;
      if (token === 'and') ands++;
      if (isComma(token)) since = at;
      if (isComma(token) || token === '/' || isStop(token)) piece = at + 1;
      at++;
      continue;
    }
    if (at - since > REACH || mark.role === 'break') denial = undefined;
    if (mark.role === 'negator' && !NOT_CONTENT.has(tokens[mark.to] ?? '')) [denial, since, ands] = [mark, mark.to, 0];
    else if (isId(mark.role)) {
      const warning = warningAt(scan, next, piece, denial);
      if (warning) found.push([warning, mark]);
    }
    at = mark.to;
    next++;
  }
  return found;
}
