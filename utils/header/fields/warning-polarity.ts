import { WARNING_WORDS } from '../../vocabulary/warnings';
import type { Degree, Warning } from '../header';
import { ADVERBS, BACK, COMPOUND, DENIERS, ENDS_IN_NOT, FIRST, FRESH, GOING_ON, LATER, LIMITS, NEW_SUBJECT, NOT_ALL, NOT_CONTENT, OPENS_LIST, PERSONS, RELATIVE, SEEMING, SOFT, TURNS } from './denial-words';
import { asked, isComma, isDeniedBehind, isNoAt, isStop, sentenceAt, wished, YES } from './warning-answers';
import { type Mark, rawOf, type Scan } from './warning-words';

const UNSURE_SPAN = 12;
/** The farthest that a denial reaches, and how far behind a word its degree is looked for, in words. */
const [REACH, BEHIND] = [9, 7];
const DEGREES = ['mentioned', 'implied', 'past', 'mild', 'graphic'];

/** The id that a role is of: "weak:alcohol" and "no:unhappy-ending" too. */
export const idOf = (role: string): string => role.replace(/^(?:no|weak|why):/, '');

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

/** What is said of all: "everyone lives", "a happy ending", turned round by a denial and open where it is limited, asked or merely wished. */
function allAt(scan: Scan, index: number, denial: Mark | undefined, isUnsure: boolean): Warning | undefined {
  const { tokens } = scan;
  const hit = scan.marks[index] as Mark;
  const raw = rawOf(scan, denial && hit.from - denial.from < 5 ? denial.from : hit.from, hit.to);
  const id = hit.role.slice(3);
  const question = tokens[hit.to] === '?' || asked(scan, hit);
  const wish = wished(scan, index);
  if (denial || (question && isNoAt(scan, sentenceAt(scan, hit.from)[1] + 1)) || wish === 'absent') return TURNS.has(id) ? { id, stated: 'present', raw } : undefined;
  const limited = tokens.slice(hit.to, hit.to + 3).some((token) => NOT_ALL.has(token)) && !isComma(tokens[hit.to]) ? true : NOT_ALL.has(tokens[hit.to] ?? '') || (isComma(tokens[hit.to]) && NOT_ALL.has(tokens[hit.to + 1] ?? ''));
  if (isUnsure || wish === 'open' || limited || (question && !YES.has(tokens[hit.to + 1] ?? ''))) return undefined;
  return { id, stated: 'absent', raw };
}

/** "DEATH?: …" asks for the people of the story. */
const isQuestionOfDeath = ({ tokens }: Scan, { role, from, to }: Mark): boolean => role === 'death' && tokens[to] === '?' && (from === 0 || isStop(tokens[from - 1]));

/** What a word says where it stands; nothing where only its degree is denied or its denial is limited. */
function warningAt(scan: Scan, index: number, piece: number, denial: Mark | undefined, isUnsure: boolean): Warning | undefined {
  const { tokens, marks } = scan;
  const hit = marks[index] as Mark;
  if (hit.role.startsWith('no:')) return allAt(scan, index, denial, isUnsure);
  const before = marks[index - 1];
  const id = isQuestionOfDeath(scan, hit) ? 'character-death' : idOf(hit.role);
  const raw = rawOf(scan, denial && hit.from - denial.from < 5 ? denial.from : hit.from, hit.to);
  if (isUnsure && !denial) return undefined;
  const [wish, question] = [wished(scan, index), asked(scan, hit)];
  if (wish === 'open' || question === 'open') return undefined;
  if (wish === 'absent' || question === 'absent' || ((denial !== undefined && !isUnsure) || isDeniedBehind(scan, hit.to))) {
    const denier = before?.to === hit.from ? denierOf(scan, before) : undefined;
    const behind = withinSentence(tokens.slice(hit.to, hit.to + 3));
    if (denial && behind.some((token) => LATER.has(token))) return { id, stated: 'present', raw: rawOf(scan, hit.from, hit.to) };
    if (denial && COMPOUND.has(behind[0] ?? '')) return undefined;
    // "It isn't the f-word that you think": another one.
    if (denial && tokens[hit.from - 1] === 'the' && tokens[denial.to] === 'the' && (behind[0] === 'you' || behind[0] === 'that')) return undefined;
    if (denial && (hit.role === 'weak:character-death' || hit.role === 'weak:death') && RELATIVE.has(tokens[denial.from - 1] ?? '')) return undefined;
    if (denial && id === 'character-death' && PERSONS.has(tokens.slice(denial.from, denial.to).join('')) && tokens.slice(denial.to, hit.from).some((token) => !ADVERBS.has(token))) return undefined;
    // "Not actual character death": it only looks so.
    if (denier !== undefined && SOFT.has(denier) && SEEMING.has(tokens[hit.from - 1] ?? '')) return { id, stated: 'absent', raw };
    if (denier === undefined) return isLimited(behind) && denial ? undefined : { id, stated: 'absent', raw };
    if (!SOFT.has(denier)) return undefined;
  }
  const degree = degreeOf(scan, hit, piece);
  return { id, stated: 'present', ...(degree && { degree }), raw: rawOf(scan, hit.from, hit.to) };
}

/** Words up to where their sentence ends. */
const withinSentence = (words: readonly string[]): readonly string[] => (words.some(isStop) ? words.slice(0, words.findIndex(isStop)) : words);

/** "for now", "so far", "if you have seen it": not for good, or not for all. */
const isLimited = (behind: readonly string[]): boolean => behind.some((token) => LIMITS.has(token)) || ['for now', 'so far', 'as yet', "pour l'instant", 'por ahora', 'por enquanto', 'per ora', 'per adesso', 'na razie', '暂 时'].includes(behind.slice(0, 2).join(' '));

/** Whether a denial still holds at a token that is no phrase. */
function holds(scan: Scan, at: number, ands: number): boolean {
  const token = scan.tokens[at] as string;
  if (isComma(token)) return goesOnToOr(scan, at);
  return !isStop(token) && !NEW_SUBJECT.has(token) && !(ands > 0 && GOING_ON.has(token));
}

/** What a clause has come to, as far as it was read. */
interface Clause {
  denial: Mark | undefined;
  /** A colon has opened a list of what is denied: commas don't end it. */
  isList: boolean;
  /** Up to this token nothing is promised. */
  unsureTo: number;
  /** "Non-sexual" denies one word. */
  isOnce: boolean;
  since: number;
  ands: number;
}

function passToken(scan: Scan, at: number, clause: Clause): void {
  const { tokens } = scan;
  const token = tokens[at] as string;
  if (token === ':' && clause.denial) {
    if (at - clause.denial.from <= 6 && OPENS_LIST.has(tokens[at - 1] as string)) [clause.isList, clause.since] = [true, at];
    else if (tokens[at - 1] !== undefined) clause.denial = undefined;
  }
  if (clause.denial && (clause.isList ? isStop(token) : !holds(scan, at, clause.ands))) clause.denial = undefined;
  if (isStop(token)) [clause.unsureTo, clause.isList] = [0, false];
  if (token === 'and') clause.ands++;
  if (isComma(token)) clause.since = at;
}

/** What makes a "without" mean that the thing is there. */
const IS_NOT = /n't$|^(?:not|never|cannot)$/;

/** "Wouldn't be mine without angst": two denials make none. "R for language, not for sex" is one, "not for children" none. */
function passNegator(scan: Scan, mark: Mark, next: Mark | undefined, clause: Clause): void {
  const { tokens } = scan;
  const word = tokens[mark.from] as string;
  const behind = tokens[mark.to] ?? '';
  if (word === 'without' && tokens.slice(Math.max(0, mark.from - 6), mark.from).some((token, i, all) => IS_NOT.test(token) && !all.slice(i).some(isStop))) {
    clause.denial = undefined;
    return;
  }
  if (word === '0' && tokens[mark.from - 1] === ':') return;
  if (NEARLY.has(tokens[mark.from - 1] ?? '')) return;
  if ((behind === 'more' || behind === 'worse' || behind === 'less') && tokens.slice(mark.to, mark.to + 6).includes('than')) return;
  const isReason = (behind === 'for' || behind === 'because') && next !== undefined && next.from - mark.to <= 3 && !COMPOUND.has(tokens[next.to] ?? '') && tokens.slice(Math.max(0, mark.from - 12), mark.from).includes(behind);
  if (NOT_CONTENT.has(behind) && !isReason) return;
  [clause.denial, clause.since, clause.ands, clause.isList, clause.isOnce] = [mark, mark.to, 0, false, word === 'non'];
}

/** "Almost nobody gets hurt": somebody does. */
const NEARLY = new Set(['almost', 'nearly', 'practically', 'virtually', 'hardly', 'scarcely', 'fast', 'casi', 'presque', 'quase', 'quasi', 'bijna', 'почти', 'prawie']);

/** "I've never written smut before": now they have. */
const isFirst = (scan: Scan, mark: Mark): boolean => scan.tokens.slice(mark.to, sentenceAt(scan, mark.from)[1]).some((token) => FIRST.has(token));

/** "…, but there's none here": the thing last named in the sentence is not there. */
function takeBack(scan: Scan, mark: Mark, found: [Warning, Mark][]): void {
  const last = found.at(-1);
  const end = scan.tokens[mark.to - 1] as string;
  const isOpen = ENDS_IN_NOT.has(end) && !isStop(scan.tokens[mark.to]) && !isComma(scan.tokens[mark.to]);
  if (!last || isOpen || last[0].stated === 'absent' || last[0].degree || last[1].from < sentenceAt(scan, mark.from)[0]) return;
  found[found.length - 1] = [{ ...last[0], stated: 'absent' }, last[1]];
}

/** All that a text says of warnings, each with its place: one pass that carries the denial of the clause along; bare lists need none. */
export function statedIn(scan: Scan, isId: (role: string) => boolean): [Warning, Mark][] {
  const { tokens, marks } = scan;
  if (marks.every(({ role }) => isId(role) && !role.startsWith('no:')) && !tokens.includes('?') && !tokens.includes('n')) return marks.map((mark) => [{ id: idOf(mark.role), stated: 'present', raw: rawOf(scan, mark.from, mark.to) }, mark]);
  const found: [Warning, Mark][] = [];
  const clause: Clause = { denial: undefined, isList: false, unsureTo: 0, isOnce: false, since: 0, ands: 0 };
  let [next, piece] = [0, 0];
  for (let at = 0; at < tokens.length && next < marks.length; ) {
    const mark = marks[next] as Mark;
    if (mark.from > at) {
      const token = tokens[at] as string;
      passToken(scan, at, clause);
      if (isComma(token) || token === '/' || isStop(token)) piece = at + 1;
      at++;
      continue;
    }
    if (at - clause.since > REACH || mark.role === 'break') clause.denial = undefined;
    if (mark.role === 'negator') passNegator(scan, mark, marks[next + 1], clause);
    else if (mark.role === 'unsure') clause.unsureTo = isFirst(scan, mark) ? 0 : mark.to + UNSURE_SPAN;
    else if (mark.role === 'nowhere' && (isStop(tokens[mark.to]) || isComma(tokens[mark.to]) || BACK.has(tokens[mark.to] as string))) takeBack(scan, mark, found);
    else if (mark.role === 'nowhere') passNegator(scan, mark, marks[next + 1], clause);
    else if (isId(mark.role)) {
      const warning = warningAt(scan, next, piece, clause.denial, mark.from < clause.unsureTo);
      if (warning) found.push([warning, mark]);
      if (clause.isOnce) clause.denial = undefined;
    }
    at = mark.to;
    next++;
  }
  return found;
}
