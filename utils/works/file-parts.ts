/** What a hand-made page's file name may say of its part. Only a guess: nothing is joined without a second witness. */
export interface FilePart {
  /** Folder and stem, lower-cased, without the separators at its end: what all parts of a row share. */
  readonly row: string;
  /** As written in the name. */
  readonly part: string;
  readonly number?: number;
  readonly total?: number;
  /** `counted`: "streets01"; `named`: "part3", "ch04", the row's word says that it is a part; `roman` and `letter` mean little; `apart`: prologue and epilogue; `first`: a name that others add a number to. */
  readonly style: 'counted' | 'named' | 'roman' | 'letter' | 'apart' | 'first';
}

const EXTENSION = /\.(?:html?|shtml?|xhtml|txt|php\d?|asp|aspx|cgi|cfm|pl|jsp)$/;
const SEPARATORS = /[\s_.+~-]+$/;
const PART_WORD = /(?:^|[^a-z])(?:part|parte|pt|chapter|chap|ch|chp|teil|kapitel|kap|chapitre|cap|capitulo|capitolo|deel|hoofdstuk|glava|rozdzial|episode|epi|ep)$/;
/** Numbers that a site's machinery gives to pages, whatever is on them. */
const MACHINE_STEM = /(?:^|[/_-])(?:id|msg|node|post|entry|article|news|img|image|pic|photo|doc|file|item|web|untitled|new|copy|thread|topic|view|show|index|home|links?|guestbook|update|archive)$/;

const OF = /^(.*?)(\d{1,3})[\s_-]?of[\s_-]?(\d{1,3})$/;
const RANGE = /^(.*?)(\d{1,3})[-–](\d{1,3})$/;
const COUNTED = /^(.*?)(\d{1,3})([a-z]?)$/;
/** "01-the-beginning", "chapter2_storm": the number first, then a title of its own. */
const NUMBER_FIRST = /^((?:part|pt|chapter|chap|ch|teil|kapitel|kap|chapitre|cap|deel|episode|ep)?[\s_-]?)(\d{1,3})[\s_.-](?=[a-z])/;
const ROMAN = /^(.*?)([ivxl]{1,6})$/;
const ROMAN_NUMBER = /^(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const LETTER = /^(.+)([a-h])$/;
const APART = /^(.*?)(prologue|prolog|epilogue|epilog|interlude)$/;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const IN_WORDS = new RegExp(`^(.*?(?:part|chapter|chap|ch|pt))[\\s_.-]?(${WORDS.toReversed().join('|')})$`);
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
/** Longer names are no hand's work. */
const LONGEST_NAME = 120;

/** "xiv" is 14; `undefined` for letters that are no numeral as people write it. */
export function romanNumber(text: string): number | undefined {
  if (!ROMAN_NUMBER.test(text)) return undefined;
  const values = [...text].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

type Found = Omit<FilePart, 'row'> & { readonly stem: string };

function countedIn(name: string): Found[] {
  const [, ofStem, ofNumber, ofTotal] = OF.exec(name) ?? [];
  if (ofStem !== undefined && Number(ofNumber) <= Number(ofTotal)) return [{ stem: ofStem, part: `${ofNumber}`, number: Number(ofNumber), total: Number(ofTotal), style: 'named' }];
  const [, rangeStem, from, to] = RANGE.exec(name) ?? [];
  if (rangeStem !== undefined && !/\d$/.test(rangeStem) && Number(from) < Number(to)) return [{ stem: rangeStem, part: `${from}-${to}`, number: Number(from), style: 'counted' }];
  const [, stem, digits, letter = ''] = COUNTED.exec(name) ?? [];
  if (stem === undefined || /\d$/.test(stem)) return [];
  return [{ stem, part: `${Number(digits)}${letter}`, number: Number(digits), style: PART_WORD.test(stem.replace(SEPARATORS, '')) ? 'named' : 'counted' }];
}

function firstIn(name: string): Found[] {
  const [, word, digits] = NUMBER_FIRST.exec(name) ?? [];
  return digits === undefined ? [] : [{ stem: word ?? '', part: `${Number(digits)}`, number: Number(digits), style: word ? 'named' : 'counted' }];
}

function wordedIn(name: string): Found[] {
  const [, wordStem, word = ''] = IN_WORDS.exec(name) ?? [];
  const [, apartStem, apart = ''] = APART.exec(name) ?? [];
  return [
    ...(wordStem !== undefined ? [{ stem: wordStem, part: word, number: WORDS.indexOf(word) + 1, style: 'named' } as const] : []),
    ...(apartStem !== undefined ? [{ stem: apartStem, part: apart, style: 'apart' } as const] : []),
  ];
}

function weakIn(name: string): Found[] {
  const [, romanStem = '', numeral = ''] = ROMAN.exec(name) ?? [];
  const roman = romanNumber(numeral);
  const [, letterStem, letter = ''] = LETTER.exec(name) ?? [];
  return [
    ...(roman !== undefined && !/[ivxl]$/.test(romanStem) ? [{ stem: romanStem, part: numeral, number: roman, style: 'roman' } as const] : []),
    ...(letterStem !== undefined ? [{ stem: letterStem, part: letter, number: letter.charCodeAt(0) - 96, style: 'letter' } as const] : []),
  ];
}

/** What the name may say, likeliest first. `plain` is a canonical address without scheme. */
export function filePartsOf(plain: string): FilePart[] {
  const [path = ''] = plain.split('?', 1);
  const slash = path.lastIndexOf('/');
  if (slash < 0 || plain.includes('?')) return [];
  const [folder, file] = [path.slice(0, slash + 1), decoded(path.slice(slash + 1))];
  const name = file.replace(EXTENSION, '');
  if (name === '' || name.length > LONGEST_NAME || (name === file && /\.[a-z]/.test(file))) return [];
  const found: Found[] = [...countedIn(name), ...firstIn(name), ...wordedIn(name), ...weakIn(name), { stem: name, part: '', style: 'first' }];
  return found
    .map(({ stem, ...part }) => ({ ...part, row: folder + stem.replace(SEPARATORS, '') }))
    .filter(({ row }) => !MACHINE_STEM.test(row));
}
