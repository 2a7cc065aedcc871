import type { Degree, Warning } from '../header';
import { newClause, passNegator, passToken } from './denial-clause';
import { BACK, ENDS_IN_NOT, FIRST } from './denial-words';
import { isComma, isStop, sentenceAt } from './warning-answers';
import { warningAt } from './warning-at';
import { idOf, type Mark, rawOf, type Scan } from './warning-words';

/** Words behind "I'm not sure" that promise nothing. */
const UNSURE_SPAN = 12;
/** How much of a denied thing there is after all. */
const DEGREES: ReadonlyMap<string, Degree> = new Map([['degree-mentioned', 'mentioned'], ['degree-implied', 'implied'], ['degree-past', 'past']]);
/** The farthest that a denial reaches, in words. */
const REACH = 9;

/** "I've never written smut before": now they have. */
const isFirst = (scan: Scan, mark: Mark): boolean => scan.tokens.slice(mark.to, sentenceAt(scan, mark.from)[1]).some((token) => FIRST.has(token));

const THERE_IS_NONE = /^there(?:'s| is| are) none$|^there (?:isn't|aren't|ain't) any$/;

/** From where on a thing is meant: "They expect harm to a child. There is none." speaks of the sentence before. */
function saidOf(scan: Scan, mark: Mark): number {
  const [start] = sentenceAt(scan, mark.from);
  return start === mark.from && start > 1 && THERE_IS_NONE.test(scan.tokens.slice(mark.from, mark.to).join(' ')) ? sentenceAt(scan, start - 2)[0] : start;
}

/** "…, but there's none here": the thing last named in the sentence is not there. */
function takeBack(scan: Scan, mark: Mark, found: [Warning, Mark][]): void {
  const last = found.at(-1);
  const end = scan.tokens[mark.to - 1] as string;
  const isOpen = ENDS_IN_NOT.has(end) && !isStop(scan.tokens[mark.to]) && !isComma(scan.tokens[mark.to]);
  if (!last || isOpen || last[0].stated === 'absent' || last[0].degree || last[1].from < saidOf(scan, mark)) return;
  found[found.length - 1] = [{ ...last[0], stated: 'absent' }, last[1]];
}

const CONCEDES: ReadonlySet<string> = new Set(['but', 'though', 'although', 'however', 'yet', 'tho', 'altho', 'only', 'except']);
/** What stands between "but" and "mentioned" where they are said of what was named before. */
const OF_THE_SAME: ReadonlySet<string> = new Set("it it's its it'll that that's this they they're there there's is are was were be been being does do gets get will some a an the few brief passing vague slight minor heavily strongly briefly clearly definitely only still also often sometimes and or , later".split(' '));
const SAME: ReadonlySet<string> = new Set(['it', 'them', 'that', 'such']);

/** "No rape, but it is discussed", "but mentions of it": what was denied is there after all, so much of it. */
function giveBack(scan: Scan, mark: Mark, found: [Warning, Mark][]): void {
  const last = found.at(-1);
  const degree = DEGREES.get(mark.role);
  if (!last || !degree || last[0].stated !== 'absent' || last[1].from < sentenceAt(scan, mark.from)[0]) return;
  const between = scan.tokens.slice(last[1].to, mark.from);
  const but = between.findLastIndex((token) => CONCEDES.has(token));
  const spoken = between.slice(but + 1);
  const isSame = spoken.some((token) => SAME.has(token.replace(/'.*/, '')) || token.startsWith('they')) || SAME.has(scan.tokens[mark.to + 1] as string);
  if (but < 0 || !isSame || !spoken.every((token) => OF_THE_SAME.has(token))) return;
  found[found.length - 1] = [{ ...last[0], stated: 'present', degree }, last[1]];
}

/** All that a text says of warnings, each with its place: one pass that carries the denial of the clause along; bare lists need none. */
export function statedIn(scan: Scan, isId: (role: string) => boolean): [Warning, Mark][] {
  const { tokens, marks } = scan;
  if (marks.every(({ role }) => isId(role) && !role.startsWith('no:')) && !tokens.includes('?') && !tokens.includes('n')) return marks.map((mark) => [{ id: idOf(mark.role), stated: 'present', raw: rawOf(scan, mark.from, mark.to) }, mark]);
  const found: [Warning, Mark][] = [];
  const clause = newClause();
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
    else if (DEGREES.has(mark.role)) giveBack(scan, mark, found);
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
