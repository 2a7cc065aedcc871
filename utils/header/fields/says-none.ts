import { indexOf } from '../../vocabulary/known-words';
import { isSign, type Scan } from './warning-words';

const noneWords = indexOf('no-warnings', ({ none = '', 'goes-on': goesOn = '' }) => ({ openers: none.split('|'), goesOn: new Set(goesOn.split('|')) }));
/** Whether "none", "no warnings apply" or the like stands at a token, and stops there or goes on as such answers do. */
function saysNoneAt(tokens: readonly string[], start: number): boolean {
  const head = `${tokens.slice(start, start + 7).join(' ')} `;
  const opener = noneWords()
    .openers.filter((words) => head.startsWith(`${words} `))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const next = tokens[start + opener.split(' ').length];
  return opener !== '' && (next === undefined || isSign(next) || noneWords().goesOn.has(next));
}

/** "None", "PG for its theme. Warnings: none", and "highlight to view: none". */
export function saysNone({ tokens, marks }: Scan): boolean {
  const first = tokens.findIndex((token) => !isSign(token));
  return saysNoneAt(tokens, first) || marks.some(({ role, to }) => role === 'warns' && tokens[to] === ':' && saysNoneAt(tokens, to + 1)) || saysNoneAt(tokens, tokens.lastIndexOf(':') + 1);
}
