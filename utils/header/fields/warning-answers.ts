import type { Mark, Scan } from './warning-words';

/** Signs at which a clause ends, and what a dash between blanks begins with; a comma is looked at more closely. */
const STOPS = '.!?;()[]{}|…–—。【】 \n\t';
/** A set of words. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** A sentence that opens with one of these asks, where it ends so. */
const ASKING = listed('is are was does do did will would can could has have any anyone who should may isn\'t aren\'t won\'t does');
/** What "not" goes on with where it answers "Slash?". */
const NOT_HERE = listed('in here even so at a by this today tonight on me from one');

/** Whether a clause ends at a token, or the text. */
export const isStop = (token: string | undefined): boolean => token === undefined || token === '--' || STOPS.includes(token.charAt(0));
export const isComma = (token: string | undefined): boolean => token === ',' || token === '、';

/** Whether a denial stands at a token as an answer: "none", "no.", "not in this one". */
export function isNoAt({ tokens, marks }: Scan, at: number): boolean {
  const [token, next] = [tokens[at] ?? '', tokens[at + 1]];
  if (token === 'no' || token === 'n' || token === 'not') return (isStop(next) || isComma(next) || (token === 'not' && NOT_HERE.has(next as string))) && !(token === 'n' && next === '/') ? true : marks.some(({ role, from }) => role === 'denied' && from === at);
  return (token === '0' && next !== '/') || marks.some(({ role, from }) => role === 'denied' && from === at) || endsInNo({ tokens, marks }, at);
}

/** "слэша нет,": words that deny what follows them deny what stands before them where nothing follows. */
const endsInNo = ({ tokens, marks }: Pick<Scan, 'tokens' | 'marks'>, at: number): boolean =>
  marks.some(({ role, from, to }) => role === 'negator' && from === at && DENIES_BOTH_WAYS.has(tokens.slice(from, to).join('')) && (isStop(tokens[to]) || isComma(tokens[to])));
const DENIES_BOTH_WAYS = listed('нет нету brak niet geen nie non nao nein nee keine keiner aucun aucune ninguno ninguna nada niente niema niebedzie nohay nohabra naotem naoha небудет 没有 沒有 无 無');

/** "Slash: none", "rape-free", "violence? no.", "DEATH?: not so much as a goldfish", "rape is absent". */
export function isDeniedBehind(scan: Scan, to: number): boolean {
  const { tokens } = scan;
  let at = to;
  while (at < to + 2 && tokens[at] !== undefined && ':=?–—-'.includes((tokens[at] as string).trim().charAt(0))) at++;
  if (at === to && ISNT.has(tokens[at] ?? '')) return false;
  if (at === to && (tokens[at] === 'is' || tokens[at] === 'are')) at++;
  if (at === to && !scan.marks.some(({ role, from, to: end }) => role === 'denied' && from === at && !NEEDS_SIGN.has(tokens.slice(from, end).join(' ')))) return tokens[at] === 'no' ? isNoAt(scan, at) : endsInNo(scan, at);
  return isNoAt(scan, at);
}
/** Read as an answer alone: "slash never seemed so far away", "death, not at all". */
const NEEDS_SIGN = new Set(['never', 'not even', 'not at all', 'no way', '0', 'oh no', 'as if', 'nay', 'of course not', 'not in this', 'not here', 'zip', 'nil']);
const ISNT = listed("isn't aren't");

/** Where the sentence that holds a token begins and ends. */
export function sentenceAt({ tokens }: Scan, at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && !ENDS.includes((tokens[from - 1] as string).charAt(0))) from--;
  while (to < tokens.length && !ENDS.includes((tokens[to] as string).charAt(0))) to++;
  return [from, to];
}
const ENDS = '.!?|。';

/** What a question about a thing leaves of it: its answer, or nothing. */
export function asked(scan: Scan, hit: Mark): 'absent' | 'open' | undefined {
  const [from, to] = sentenceAt(scan, hit.from);
  const start = Math.max(from, hit.from - 9);
  const near = scan.tokens.slice(start, hit.from);
  const asks = near.some((token, i) => ASKING.has(token) && (ASKS_AFTER.has(near[i - 1] ?? '') || start + i === from));
  if (!asks) return undefined;
  const isAsked = scan.tokens[to] === '?' || near.some((token) => ASKS_AFTER.has(token));
  if (!isAsked) return undefined;
  if (isNoAt(scan, to + 1)) return 'absent';
  return YES.has(scan.tokens[to + 1] ?? '') ? undefined : 'open';
}
const ASKS_AFTER = listed('asking asked ask asks wondering');
export const YES = listed('yes yep yeah yup oh sure maybe probably possibly perhaps some lots of definitely absolutely you indeed always plenty');

/** What is hoped for: "if you want smut, go elsewhere" denies it, and without such a turn it stays open. */
export function wished(scan: Scan, index: number): 'absent' | 'open' | undefined {
  const { tokens, marks } = scan;
  const hit = marks[index] as Mark;
  const wish = marks.find(({ role, to }) => role === 'wish' && to <= hit.from && hit.from - to <= 3);
  if (!wish || tokens.slice(wish.to, hit.from).some((token) => AVERSE.has(token))) return undefined;
  const [, end] = sentenceAt(scan, hit.from);
  const turned = marks.some(({ role, from }) => (role === 'turned' || role === 'denied') && from >= hit.to && from < end);
  if (turned) return 'absent';
  return tokens.slice(hit.to, end).some((token) => WELCOME.has(token)) ? undefined : 'open';
}
const AVERSE = listed('to avoid skip hate without no not from isn\'t');
const WELCOME = listed('right luck enjoy find chapter skip here come welcome treat goldmine');
