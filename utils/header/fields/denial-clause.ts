import { COMPOUND, FRESH, GOING_ON, NEARLY, NEW_SUBJECT, NOT_CONTENT, OPENS_LIST } from './denial-words';
import { isComma, isStop } from './warning-answers';
import type { Mark, Scan } from './warning-words';

/** What a clause has come to, as far as it was read. */
export interface Clause {
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

export const newClause = (): Clause => ({ denial: undefined, isList: false, unsureTo: 0, isOnce: false, since: 0, ands: 0 });

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

/** Whether a denial still holds at a token that is no phrase. */
function holds(scan: Scan, at: number, ands: number): boolean {
  const token = scan.tokens[at] as string;
  if (isComma(token)) return goesOnToOr(scan, at);
  return !isStop(token) && !NEW_SUBJECT.has(token) && !(ands > 0 && GOING_ON.has(token));
}

/** Reads one token that is no phrase: what ends the denial of the clause, and what opens a list of what is denied. */
export function passToken(scan: Scan, at: number, clause: Clause): void {
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
export function passNegator(scan: Scan, mark: Mark, next: Mark | undefined, clause: Clause): void {
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
