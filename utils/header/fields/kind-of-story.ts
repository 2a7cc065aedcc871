import { holdsAny } from '../../text/letters';
import { tidy } from '../../text/lists';

/** What a story is called by its kind, singular. */
const KINDS = new Set('fanfic fanfiction fiction story tale saga ficlet drabble novel novella elseworlds crossover x-over multicrossover adventure vignette fic'.split(' '));
/** What each of them holds. */
const KIND_STEMS = 'fic|stor|tale|saga|drabble|novel|elsew|cross|x-over|adventure|vignette';
/** What stands between a fandom and the kind, or before both. */
const QUALIFIERS = new Set('au inspired short little original alternate universe the first slash het gen multi multi-crossover crossover based fan another fanfic fanfiction fic elseworlds fairy'.split(' '));
const ARTICLES = new Set('a an ein eine une uma un the this is another'.split(' '));
/** A kind of story is named in a line. */
const LONGEST_KIND = 120;
const LONGEST_NAME = 50;

const bareWord = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^a-z-]/g, '').replace('cross-over', 'crossover').replace('fan-f', 'fanf');
const kindOf = (word: string | undefined): boolean => {
  const bare = bareWord(word);
  return KINDS.has(bare) || KINDS.has(bare.replace(/ies$/, 'y').replace(/s$/, ''));
};

/** "Before the Thaw: LHOP", "Stones: A Star Wars": the title stands before the kind. */
const withoutTitle = (text: string): string => (/^.*(?:[a-z]: |\s[-–—]+ )(?:[Aa]n? )?(.+)$/.exec(text)?.[1] ?? text);

/**
 * The words before the kind in "A Gundam Wing AU Story", without article and qualifiers; '' for "a short story", `undefined` where the
 * text names no kind of story at its end.
 */
export function beforeKind(text: string): string | undefined {
  if (text.length > LONGEST_KIND) return undefined;
  if (!holdsAny(text.toLowerCase(), KIND_STEMS)) return undefined;
  const words = text.replace(/[_*"“”()]/g, ' ').trim().split(/\s+/);
  if (['written', 'submitted', 'by'].includes(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  if (!kindOf(words.at(-1))) return undefined;
  do words.pop();
  while (words.length && QUALIFIERS.has(bareWord(words.at(-1))));
  const opened = words.findIndex((word) => !ARTICLES.has(word.toLowerCase()) && !/^(?:original|short|little|first|multi-?chapter(?:ed)?)$/i.test(word));
  return opened < 0 ? '' : withoutTitle(tidy(words.slice(opened).join(' ')));
}

/** The fandom in "A Gundam Wing AU Story", "Ranma 1/2 fanfiction", "a Weiß Kreuz Fan Fiction"; not in "a short story". */
export function fandomOfKind(text: string): string | undefined {
  const fandom = beforeKind(text);
  return fandom && fandom.length <= LONGEST_NAME && /^(?:[A-Z\u00c0-\u00de\u0410-\u042f\d.]|x-)/.test(fandom) ? fandom : undefined;
}
