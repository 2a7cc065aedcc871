import type { Warning } from '../header';
import { ADVERBS, COMPOUND, LATER, LIMITS, PERSONS, RELATIVE, SEEMING, SOFT } from './denial-words';
import { allAt } from './said-of-all';
import { asked, isDeniedBehind, isStop, wished } from './warning-answers';
import { degreeOf, denierOf } from './warning-degree';
import { idOf, type Mark, rawOf, type Scan } from './warning-words';

/** A word that a denial reaches. */
interface Denied {
  readonly scan: Scan;
  readonly hit: Mark;
  readonly id: string;
  readonly denial: Mark;
  /** The words behind it, up to where the sentence ends. */
  readonly behind: readonly string[];
}

/** "No slash readers": of whom a denial speaks. */
const isPartOfOther = ({ behind }: Denied): boolean => COMPOUND.has(behind[0] ?? '');

/** "It isn't the f-word that you think": another one. */
const isAnotherOne = ({ scan: { tokens }, hit, denial, behind }: Denied): boolean =>
  tokens[hit.from - 1] === 'the' && tokens[denial.to] === 'the' && (behind[0] === 'you' || behind[0] === 'that');

/** "Those who don't die": of some. */
const isOfThoseWho = ({ scan: { tokens }, hit, denial }: Denied): boolean =>
  (hit.role === 'weak:character-death' || hit.role === 'weak:death') && RELATIVE.has(tokens[denial.from - 1] ?? '');

/** "Nobody noticed that he died". */
const isWhatNobodyDid = ({ scan: { tokens }, hit, id, denial }: Denied): boolean =>
  id === 'character-death' && PERSONS.has(tokens.slice(denial.from, denial.to).join('')) && tokens.slice(denial.to, hit.from).some((token) => !ADVERBS.has(token));

/** Denials that are not said of the thing: they promise nothing, and it is not stated either. */
const SAID_OF_ELSE: readonly ((denied: Denied) => boolean)[] = [isPartOfOther, isAnotherOne, isOfThoseWho, isWhatNobodyDid];

/** "No deaths yet", "no slash until part six". */
const comesLater = ({ behind }: Denied): boolean => behind.some((token) => LATER.has(token));

/** "for now", "so far", "if you have seen it": not for good, or not for all. */
const isLimited = ({ behind }: Denied): boolean => behind.some((token) => LIMITS.has(token)) || FOR_NOW.has(behind.slice(0, 2).join(' '));
const FOR_NOW: ReadonlySet<string> = new Set(['for now', 'so far', 'as yet', "pour l'instant", 'por ahora', 'por enquanto', 'per ora', 'per adesso', 'na razie', '暂 时']);

/** Words up to where their sentence ends. */
const withinSentence = (words: readonly string[]): readonly string[] => (words.some(isStop) ? words.slice(0, words.findIndex(isStop)) : words);

/** "DEATH?: …" asks for the people of the story. */
const isQuestionOfDeath = ({ tokens }: Scan, { role, from, to }: Mark): boolean => role === 'death' && tokens[to] === '?' && (from === 0 || isStop(tokens[from - 1]));

/** What is left of a denied word; 'degree' where only how strong it is was denied. */
function ofDenied(scan: Scan, hit: Mark, before: Mark | undefined, id: string, denial: Mark | undefined): Warning | 'degree' | undefined {
  const denied = denial && { scan, hit, id, denial, behind: withinSentence(scan.tokens.slice(hit.to, hit.to + 3)) };
  if (denied && comesLater(denied)) return { id, stated: 'present', raw: rawOf(scan, hit.from, hit.to) };
  if (denied && SAID_OF_ELSE.some((isSo) => isSo(denied))) return undefined;
  const absent: Warning = { id, stated: 'absent', raw: rawOf(scan, denial && hit.from - denial.from < 5 ? denial.from : hit.from, hit.to) };
  const denier = before?.to === hit.from ? denierOf(scan, before) : undefined;
  if (denier === undefined) return denied && isLimited(denied) ? undefined : absent;
  if (!SOFT.has(denier)) return undefined;
  // "Not actual character death": it only looks so.
  return SEEMING.has(scan.tokens[hit.from - 1] ?? '') ? absent : 'degree';
}

/** What a word says where it stands; nothing where only its degree is denied or its denial is limited. */
export function warningAt(scan: Scan, index: number, piece: number, denial: Mark | undefined, isUnsure: boolean): Warning | undefined {
  const hit = scan.marks[index] as Mark;
  if (hit.role.startsWith('no:')) return allAt(scan, index, denial, isUnsure);
  if (isUnsure && !denial) return undefined;
  const id = isQuestionOfDeath(scan, hit) ? 'character-death' : idOf(hit.role);
  const [wish, question] = [wished(scan, index), asked(scan, hit)];
  if (wish === 'open' || question === 'open') return undefined;
  if (wish === 'absent' || question === 'absent' || (denial !== undefined && !isUnsure) || isDeniedBehind(scan, hit.to)) {
    const left = ofDenied(scan, hit, scan.marks[index - 1], id, denial);
    if (left !== 'degree') return left;
  }
  const degree = degreeOf(scan, hit, piece);
  return { id, stated: 'present', ...(degree && { degree }), raw: rawOf(scan, hit.from, hit.to) };
}
