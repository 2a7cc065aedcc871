/** A unit's first characters, as its clues are looked for in them. */
export interface Head {
  readonly text: string;
  readonly lower: string;
  /** Runs of ASCII letters, digits and underscores in `lower`: what `\b` stands round. */
  readonly words: ReadonlySet<string>;
  readonly first: string;
  readonly isAscii: boolean;
  readonly hasDigit: boolean;
}

const NO_WORD = /[^a-z0-9_]+/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const DIGIT = /\d/;

export function headOf(text: string): Head {
  const lower = text.toLowerCase();
  const words = lower.split(NO_WORD);
  return { text, lower, words: new Set(words), first: words[0] as string, isAscii: !BEYOND_ASCII.test(text), hasDigit: DIGIT.test(text) };
}

const has = (words: ReadonlySet<string>, some: readonly string[]): boolean => {
  for (const word of some) if (words.has(word)) return true;
  return false;
};
const holds = (lower: string, some: readonly string[]): boolean => {
  for (const part of some) if (lower.includes(part)) return true;
  return false;
};
const list = (words: string): readonly string[] => words.split(' ');

const MONTHS = list('jan feb mar apr may jun jul aug sep oct nov dec');
const RATINGS = list('pg pg13 pg14 pg15 nc15 nc17 frt frm frao frc fr13 fr15 fr18 fr21 rated mature explicit');
const SHORT_RATINGS = list('g r k t m');
const BY = list('by von par por di door');
const COUNTED = list('words wörter mots palabras palavras parole слов k kb');
const SAID = list('said asked replied whispered muttered looked turned walked smiled sighed was had were');
const PRONOUNS = list('he she his her him they');
const I = list('i my me');
const YOU = list('you your');
const END = list('fin tbc ende');
const ADDRESSED = list('@ (at) [at]');
const HOSTED = list('http www. .com .net .org');
const HEADINGS = new Set(list('chapter part prologue epilogue episode act scene kapitel teil prolog chapitre partie capitulo cap parte capitolo hoofdstuk rozdzial'));

const EMAIL = /[\w.-]+(?:@|\s?\(at\)\s?|\sat\s|\[at\])[\w-]+\s?(?:\.|dot)/i;
const AT = /[\w.-]\sat\s[\w-]+\s?(?:\.|dot)/;
const URL = /https?:|www\.|\.(?:com|net|org)\b/i;
const YEAR = /\b(?:19[89]\d|20[0-3]\d)\b/;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;
const MONTH = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? ?\d/i;
const RATING_MARK = /[([](?:rated )?(?:g|pg|pg-? ?1[345]|r|nc-? ?1[57]|k\+?|t|m|ma|fr\w{1,4})[)\]]/i;
const NC = /\bnc-? ?1[57]\b/;
const PAIR = /^[^\s/]+\s?\/\s?[^\s/]+/;
const SLASH = /[\p{L}]\/[\p{L}]/u;
const ASCII_SLASH = /[a-z]\/[a-z]/;
const BY_START = /^[-–—~*\s]*(?:written |posted |story )?(?:by|von|par|por|di|door|автор)\b/i;
const BY_INSIDE = /\sby:?\s+\S/i;
const PART = /[([]?\b\d{1,3}\s?(?:\/|of)\s?(?:\d{1,3}|\?)/;
const CHAPTER = /^[\W_]*(?:chapter|part|prologue|epilogue|episode|act|scene|kapitel|teil|prolog|chapitre|partie|cap[ií]tulo|cap\.|parte|capitolo|hoofdstuk|глава|часть|пролог|rozdzia[lł]|第.{1,4}[章话話回])(?:\b|\s|$)/iu;
const FIRST_WORD = /[a-z0-9]\w*/;
const NUMERAL = /^[\W_]*(?:\d{1,3}|[ivxlc]{1,6})[\W_]*$/i;
const SPEECH = /["”»]\s|[,.!?]["”]/;
const WORDS = /\d[\d.,]* ?(?:words|wörter|mots|palabras|palavras|parole|слов|kb?\b)/i;
const BRACKETED = /^[([{].*[)\]}]\W*$/;
const STARRED = /^[*_/~].*[*_/~]$/;
const SCRIPT = /^[A-Z][\p{L}.' ]{1,18}(?:\([^)]*\))?: \S/u;
const ASCII_SCRIPT = /^[A-Z][A-Za-z.' ]{1,18}(?:\([^)]*\))?: \S/;
const FAN_FIC = /\bfan ?-?fic/;

/** The numeral, and what its brackets or dashes part off. */
const NUMERAL_WORDS = 2;

function opensChapter({ text, lower, isAscii }: Head): boolean {
  if (!isAscii) return CHAPTER.test(text);
  const word = FIRST_WORD.exec(lower);
  return word !== null && HEADINGS.has(word[0]) && (word[0] !== 'cap' || CHAPTER.test(text));
}

/** Clues in a unit's words, by name. What can rule one out in native code comes first: the first run of a pattern costs as much as hundreds of such looks. */
const CLUES: readonly (readonly [string, (head: Head) => boolean])[] = [
  ['email', ({ text, lower }) => (holds(lower, ADDRESSED) ? EMAIL.test(text) : lower.includes(' at ') && AT.test(lower))],
  ['url', ({ text, lower }) => holds(lower, HOSTED) && URL.test(text)],
  ['date', ({ text, hasDigit }) => hasDigit && (YEAR.test(text) || DATE.test(text))],
  ['month', ({ text, lower, hasDigit }) => hasDigit && holds(lower, MONTHS) && MONTH.test(text)],
  ['ratingMark', ({ text }) => (text.includes('(') || text.includes('[')) && RATING_MARK.test(text)],
  ['ratingWord', ({ lower, words, first }) => has(words, RATINGS) || SHORT_RATINGS.includes(first) || (words.has('nc') && NC.test(lower))],
  ['pair', ({ text }) => text.includes('/') && PAIR.test(text)],
  ['slash', ({ text, lower, isAscii }) => text.includes('/') && (isAscii ? ASCII_SLASH.test(lower) : SLASH.test(text))],
  ['byStart', ({ text, lower, words }) => (has(words, BY) || lower.includes('автор')) && BY_START.test(text)],
  ['by', ({ text, words }) => words.has('by') && BY_INSIDE.test(text)],
  ['part', ({ text, lower, hasDigit }) => hasDigit && (text.includes('/') || lower.includes('of')) && PART.test(text)],
  ['chapterHead', opensChapter],
  ['numeral', ({ text, words }) => words.size <= NUMERAL_WORDS && NUMERAL.test(text)],
  ['rights', ({ lower }) => lower.includes('©') || lower.includes('(c)') || lower.includes('copyright')],
  ['quoted', ({ text }) => text !== '' && '"“«„\'‘'.includes(text.charAt(0))],
  ['speech', ({ text, isAscii }) => (text.includes('"') || (!isAscii && (text.includes('”') || text.includes('»')))) && SPEECH.test(text)],
  ['said', ({ words }) => has(words, SAID)],
  ['pronoun', ({ words }) => has(words, PRONOUNS)],
  ['I', ({ words }) => has(words, I)],
  ['you', ({ words }) => has(words, YOU)],
  ['words', ({ text, lower, hasDigit }) => hasDigit && holds(lower, COUNTED) && WORDS.test(text)],
  ['paren', ({ text }) => text !== '' && '([{'.includes(text.charAt(0)) && BRACKETED.test(text)],
  ['italic', ({ text }) => text !== '' && '*_/~'.includes(text.charAt(0)) && STARRED.test(text)],
  ['script', ({ text, isAscii }) => text.includes(': ') && (isAscii ? ASCII_SCRIPT : SCRIPT).test(text)],
  ['fanfic', ({ lower }) => lower.includes('fan') && FAN_FIC.test(lower)],
  ['dots', ({ text }) => text.includes('...') || text.includes('…')],
  ['theEnd', ({ lower, words }) => has(words, END) || (words.has('the') && words.has('end') && THE_END.test(lower)) || (words.has('continued') && THE_END.test(lower))],
];
const THE_END = /\b(?:the end|to be continued)\b/;

/** Names of the clues that a head holds. */
export function textClues(head: Head): string[] {
  const found: string[] = [];
  for (const [name, holdsIt] of CLUES) if (holdsIt(head)) found.push(`c:${name}`);
  return found;
}
