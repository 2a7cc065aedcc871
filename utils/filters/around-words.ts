import { warnings as others } from '../vocabulary/other-languages/warnings';
import { WORDS_AROUND } from '../vocabulary/warnings';

const wordsOf = (role: string): string[] => [WORDS_AROUND[role], others.warnings?.[role]].flatMap((words) => words?.split('|') ?? []);
/** Denials of other languages that are words of English besides. */
const ENGLISH_TOO = new Set(['sin', 'non', 'no', 'ne', 'nie', 'sem']);

/** Deny what follows at once, or over a few words that only qualify it. */
export const NEGATORS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'zero', '0', 'neither', 'nor', "isn't", "aren't", "won't", "doesn't", "don't", "ain't", "wasn't", "hasn't", "haven't", 'noone', 'nobody', 'pas', ...wordsOf('negator').filter((word) => !word.includes(' ') && !ENGLISH_TOO.has(word) && word > '\u007f'), ...'kein keine keinen keiner keinem ohne sans aucun aucune sem nenhum nenhuma nao senza nessun nessuno nessuna geen zonder bez ningun ninguna'.split(' ')]);

/** What may stand between a denial and what it denies: qualities and amounts, nothing that has a sense of its own. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'a an any the one main major minor canon character characters explicit graphic actual real onscreen offscreen more such sexual physical serious heavy detailed gratuitous hardcore other be contain contains include includes really actually mention mentions mentioned hint hints scene scenes trace traces talk description descriptions depiction depictions kind kinds sort of'.split(' '),
);
/** Only in these does "of" hand a denial on: "no mention of", never "no amount of". */
export const HANDS_ON: ReadonlySet<string> = new Set('mention mentions hint hints scene scenes trace traces talk description descriptions depiction depictions kind kinds sort lack free none'.split(' '));

/** "without warning", "no doubt": they deny nothing. Each as its words; `*` ends one that stands for all that begin so. */
export const INNOCENT: readonly (readonly string[])[] = wordsOf('innocent')
  .filter((phrase) => /^(?:no|not|without|never|nothing) /.test(phrase) && !phrase.endsWith(','))
  .map((phrase) => phrase.split(' '));

const DEGREES = ['mentioned', 'implied', 'past'] as const;
/** Words that say that a thing is only mentioned, implied or past. */
export const DEGREE_WORDS = DEGREES.map((degree) => [degree, wordsOf(`degree-${degree}`).filter((word) => !word.includes(' '))] as const);

/** Of scripts without blanks: what denies straight before or after a word. */
export const UNSPACED_BEFORE = ['无', '無', '没有', '沒有', '不含', '绝无', '非'];
export const UNSPACED_AFTER = ['なし', '無し', 'ない', 'はありません'];

/** Whether a word is one of `starts`, where `*` ends those that stand for all that begin so. */
export const isOneOf = (word: string, starts: readonly string[]): boolean => starts.some((start) => (start.endsWith('*') ? word.startsWith(start.slice(0, -1)) : word === start));

/** Any word that can deny what follows, as a folded text has it: of "don't" the first part. */
export const DENYING: ReadonlySet<string> = new Set([...[...NEGATORS].map((word) => word.split("'")[0] as string), 'o', 'lack', 'none', 'free']);
/** Any that can deny what stands before it. */
export const DENYING_AFTER: ReadonlySet<string> = new Set(['free', 'none', 'nope', 'no']);
