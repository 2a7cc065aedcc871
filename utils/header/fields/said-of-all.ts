import type { Warning } from '../header';
import { NOT_ALL, TURNS } from './denial-words';
import { asked, isComma, isNoAt, sentenceAt, wished, YES } from './warning-answers';
import { type Mark, rawOf, type Scan } from './warning-words';

/** Words behind "everyone lives" in which it may be limited: "but one". */
const LIMITED = 3;

/** "Everyone lives, except", "everyone lives but the cat". */
function isLimited(tokens: readonly string[], to: number): boolean {
  if (!isComma(tokens[to])) return tokens.slice(to, to + LIMITED).some((token) => NOT_ALL.has(token));
  return NOT_ALL.has(tokens[to + 1] ?? '');
}

/** What is said of all: "everyone lives", "a happy ending", turned round by a denial and open where it is limited, asked or merely wished. */
export function allAt(scan: Scan, index: number, denial: Mark | undefined, isUnsure: boolean): Warning | undefined {
  const { tokens } = scan;
  const hit = scan.marks[index] as Mark;
  const raw = rawOf(scan, denial && hit.from - denial.from < 5 ? denial.from : hit.from, hit.to);
  const id = hit.role.slice(3);
  const question = tokens[hit.to] === '?' || asked(scan, hit);
  const wish = wished(scan, index);
  if (denial || (question && isNoAt(scan, sentenceAt(scan, hit.from)[1] + 1)) || wish === 'absent') return TURNS.has(id) ? { id, stated: 'present', raw } : undefined;
  if (isUnsure || wish === 'open' || isLimited(tokens, hit.to) || (question && !YES.has(tokens[hit.to + 1] ?? ''))) return undefined;
  return { id, stated: 'absent', raw };
}
