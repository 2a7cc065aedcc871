import { collapse, hasAny, isWordy, opensSmall, trimOf } from '../../text/letters';
import { tidy } from '../../text/lists';
import { parseAuthors } from './authors';
import { beforeKind, fandomOfKind } from './kind-of-story';
import { parseNumber } from './number';

export interface Byline {
  /** What stands before the "by", as written, where it is a title and no kind of story. */
  readonly title?: string;
  /** The names as parsed by `parseAuthors`; at least one. */
  readonly authors: readonly string[];
  /** From "a Gundam Wing fanfiction by X". */
  readonly fandom?: string;
  /** What follows the "by", as written: addresses, dates and ratings stand here. */
  readonly rest: string;
}

/** "by X", "Title by X", "BY : X", "~By X", "Title (by X)". */
const BY = /(^|[\s~(*–—_-])([Bb][Yy]|[Vv]on|[Pp]or|[Dd]i|[Pp]ar|[Dd]oor)\s?:?\s+(?=\S)/g;
/** "written by", "submitted by", "escrita por": what was done, before the "by". */
const DEED = /(?:^|[\s([~–—-])(?:(?:re)?written|writen|s?ub?mitted|sumitted|posted|started|escrit[ao]|geschrieben|scritta|[ée]crite?|author)(?:\s(?:at|on|in)\s.{1,24},)?$/i;
/** "This one came to me from X!", "sent by X": how archivists introduce a guest. */
const FROM = /^(?:[Tt]his|I was sent|[Hh]ere is).{4,40}\s(?:from|by)\s(?=[A-Z])([^!]+)!/;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words after which a "by" is prose or credits somebody else: "owned by", "characters by", "passed by". */
const PROSE_BEFORE = setOf(
  'is are am was were been be owned created copyright copyrighted inspired based suggested sung little pass passed run driven haunted touched caught bitten loved close near killed made produced read beta betad betaed edited provided banner illustrated translated challenge music lyrics song songs told given set put kept went gone live lived move moves moved stop stood stand go goes and characters screenplay played directed published distributed broadcast licensed property hosted maintained archived recommended approved requested right rights',
);
/** No name begins with these: it is a sentence. */
const NO_NAME = setOf(
  'the my your his her its our their any all now then far it them him me us this that these those no some one two a an and means way chance accident mistake law request ti mí fin ver lo los la las el encima der die das den dem einer le les un une una',
);
const INSIDE_PROSE = setOf('was were is had has who that which she he they it but from as with while because before counting watching talking saying');
const SENTENCE_END = /[a-zß-öø-ÿа-џ"”’]{2}[.!?…]+["”’]?$/;
/** A name that only a user can have: "kit90417", "Mimi_Yamato", "LunaSol". */
const USER_NAME = /[\d_]|[a-zß-öø-ÿа-џ][A-Z\u00c0-\u00de\u0410-\u042f]/;
const LONGEST_TITLE = 120;

const words = (text: string): string[] => text.split(' ').filter(isWordy);
const hasProse = (text: string): boolean => text.split(' ').some((word, i) => i > 0 && INSIDE_PROSE.has(word));

/** Title case, or a name made for the net: what "Title by X" has and a sentence hasn't. */
function looksNamed(name: string, title: string): boolean {
  if (!opensSmall(name) || USER_NAME.test(name)) return true;
  if (!title) return words(name).length <= 3 && !hasAny(name, '!?,;:');
  const all = words(title);
  const capitals = all.filter((word) => !opensSmall(word)).length;
  return words(name).length <= 2 && (capitals * 2 > all.length || /[.!?…)\]"”]$/.test(title));
}

/** One name in prose is enough to doubt a line: "stood by the coats, watching". */
function isProse(title: string, by: string, tail: string, first: string): boolean {
  if (title && (PROSE_BEFORE.has((title.split(' ').at(-1) ?? '').toLowerCase().replace(/^\W+|[',:]/g, '')) || title.length > LONGEST_TITLE || hasProse(` ${title}`))) return true;
  if (by !== 'by' && parseNumber(first) !== undefined) return true;
  if (NO_NAME.has(first.split(' ')[0] ?? '') || first.toLowerCase() === title.toLowerCase()) return true;
  if (title && beforeKind(title) !== undefined) return false;
  if (title && SENTENCE_END.test(tail) && (by !== 'by' || opensSmall(first))) return true;
  return words(first).length > 6 || hasProse(first) || hasAny(first.slice(-1), '?”"') || !looksNamed(first, title);
}

const withoutDeed = (title: string): string => (title && hasAny(title.slice(-1), 'enodau,t') ? title.replace(DEED, '') : title);

function read(title: string, by: string, tail: string): Byline | undefined {
  const authors = parseAuthors(tail.includes('(') ? tail : tail.replace(/\)\W*$/, ''));
  const before = tidy(trimOf(title, '', '([~*'));
  if (!authors.length || isProse(before, by.toLowerCase(), tail, authors[0] ?? '')) return undefined;
  if (!before) return { authors, rest: tail };
  const fandom = fandomOfKind(before);
  const isKind = fandom !== undefined || /^(?:story|fic|fan-?fic(?:tion)?|fan fiction)$/i.test(before) || (/^\W*(?:an?|original|this is an?)\s/i.test(before) && beforeKind(before) !== undefined);
  return { authors, rest: tail, ...(before && !isKind && { title: before }), ...(fandom && { fandom }) };
}

/**
 * An unlabelled line that names its author: "by X", "Title by X", "A Due South fanfiction by X", "von X", "X escrita por Y".
 * The last "by" counts, so that "Step by Step by Tamsin" has its title. `undefined` for prose.
 */
export function findByline(text: string): Byline | undefined {
  const line = collapse(text.slice(0, 300));
  const all = [...line.matchAll(BY)];
  for (const { 0: whole, 1: edge = '', 2: by = '', index } of all.reverse()) {
    const found = read(withoutDeed(line.slice(0, index + edge.length).trim()), by, line.slice(index + whole.length));
    if (found) return found;
  }
  const guest = line.endsWith('!') || line.includes('! ') ? FROM.exec(line)?.[1] : undefined;
  return guest ? read('', 'by', guest) : undefined;
}
