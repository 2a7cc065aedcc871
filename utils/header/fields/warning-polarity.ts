import type { Warning } from '../header';
import { newClause, passNegator, passToken } from './denial-clause';
import { BACK, ENDS_IN_NOT, FIRST } from './denial-words';
import { isComma, isStop, sentenceAt } from './warning-answers';
import { warningAt } from './warning-at';
import { idOf, type Mark, rawOf, type Scan } from './warning-words';

/** Words behind "I'm not sure" that promise nothing. */
const UNSURE_SPAN = 12;
/** The farthest that a denial reaches, in words. */
const REACH = 9;

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
