import { tidy } from '../../text/lists';
import { parseAuthors } from './authors';

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

/** "by X", "Title by X", "BY : X", "~By X", "written by X", "Title - by X", "Title (by X)", "started by X". */
const BY =
  /^(.*?)(?:^|[\s~(*–—-])(?:(?:re)?(?:written|s?ub?mitted|sumitted|posted|started|escrita|escrito|geschrieben|scritta|écrite?)(?:\s(?:at|on|in)\s.{1,24},)?\s)?(by|von|por|di|par)\s?:?\s+(?=\S)(.+)$/is;
/** "This one came to me from X!", "sent by X": how archivists introduce a guest. */
const FROM = /^(?:this|i was sent|here is).{4,40}\s(?:from|by)\s(?=[A-ZÀ-ÖØ-ÞЀ-Я])([^!]+)!/i;
/** Words after which a "by" is prose: "owned by", "passed by". */
const PROSE_BEFORE =
  /\b(?:is|are|am|was|were|been|be|owned|created|copyright(?:ed)?|inspired|based|suggested|sung|little|passed?|run|driven|haunted|touched|caught|bitten|loved|close|near|killed|made|produced|read|beta'?d|edited|provided|banner|illustrated|translated|challenge|music|lyrics|song|told|given|set|put|kept|went|gone|lived?|moves?|stop|stood|stand|moved?|go|goes|and)$/i;
/** No name begins with these, nor holds them: it is a sentence. */
const NO_NAME =
  /^(?:the|my|your|his|her|its|our|their|any|all|now|then|far|it|them|him|me|us|this|that|these|those|no|some|one|two|a|an|and|means|way|chance|accident|mistake|law|request|ti|mí|fin|ver|los?|las?|el|encima|der|die|das|den|dem|einer|la|le|les|un|une|una)$/;
const SENTENCE_END = /(?<=[a-zß-öø-ÿа-џ]{2}|["”’])[.!?…]+["”’]?$/;
const STOP_INSIDE = /\s(?:was|were|is|had|has|who|that|which|she|he|they|it|but|from|as|with|while|because|before|counting|watching|talking|saying)\s/;
/** A name that only a user can have: "kit90417", "Mimi_Yamato", "LunaSol". */
const USER_NAME = /[\d_]|[a-zß-öø-ÿа-џ][A-ZÀ-ÖØ-ÞЀ-Я]/;
/** "A Gundam Wing AU Story", "an Emergency! tale", "LHOP inspired fan fiction", "a _Forever Knight_ fanfiction". */
const KIND =
  /^\W*(?:(?:an?|eine?|une?|uma?)\s)?(?:original\s|short\s|little\s)?(.*?)\s*(?:\b(?:multi-?)?(?:cross-?over|x-over))?\s*(?:\b(?:au|alternate universe|inspired|elseworlds))?\s*\b(?:fan\s?-?fic(?:tion)?s?|stor(?:y|ies)|tale|saga|ficlet|drabble|novel(?:la)?|elseworlds|cross-?over|fairy tale\b.*)(?:\sstory)?\W*(?:written|s[\w]{3,6}itted)?$/i;

/** The fandom in "A Gundam Wing AU Story", "Ranma 1/2 fanfiction", "a Weiß Kreuz Fan Fiction"; not in "a short story". */
export function fandomOfKind(text: string): string | undefined {
  const inside = (KIND.exec(text.slice(0, LONGEST_KIND).trim())?.[1] ?? '').replace(/[_*"“”]/g, '').replace(/^(?:an?|original|the first)\s/i, '');
  const fandom = tidy(inside).replace(/\s(?:AU|alternate universe|inspired|multi-?cross-?over|cross-?over)$/i, '');
  return /^(?:[A-ZÀ-ÖØ-ÞЀ-Я]|[\d]|\.|x-)/.test(fandom) && fandom.length <= 50 ? fandom : undefined;
}

/** A kind of story is named in a line. */
const LONGEST_KIND = 120;
const words = (text: string): string[] => text.split(' ').filter((word) => /[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]/.test(word));

/** Title case, or a name made for the net: what "Title by X" has and a sentence hasn't. */
function looksNamed(name: string, title: string): boolean {
  if (/^[^a-zß-öø-ÿа-џ]/.test(name) || USER_NAME.test(name)) return true;
  if (!title) return words(name).length <= 3 && !/[!?,;:]/.test(name);
  const capitals = words(title).filter((word) => !/^[a-zß-öø-ÿа-џ]/.test(word)).length;
  return words(name).length <= 2 && (capitals * 2 > words(title).length || /[.!?…)\]"”]$/.test(title));
}

/** One name in prose is enough to doubt a line: "stood by the coats, watching". */
function isProse(title: string, by: string, tail: string, names: readonly string[]): boolean {
  const first = names[0] ?? '';
  if (title && (PROSE_BEFORE.test(title) || title.length > 120 || STOP_INSIDE.test(` ${title} `))) return true;
  if (NO_NAME.test(first.split(' ')[0] ?? '') || first.toLowerCase() === title.toLowerCase()) return true;
  if (KIND.test(title)) return false;
  if (title && by !== 'by' && SENTENCE_END.test(tail)) return true;
  if (title && SENTENCE_END.test(tail) && !/^[A-ZÀ-ÖØ-ÞЀ-Я]/.test(first)) return true;
  return words(first).length > 6 || STOP_INSIDE.test(first) || /[?”"]$/.test(first) || !looksNamed(first, title);
}

function read(title: string, by: string, tail: string): Byline | undefined {
  const closed = tail.includes('(') ? tail : tail.replace(/\)\W*$/, '');
  const authors = parseAuthors(closed);
  const before = tidy(title.replace(/[([~*]+$/, ''));
  if (!authors.length || isProse(before, by.toLowerCase(), tail.trim(), authors)) return undefined;
  const fandom = fandomOfKind(before);
  const isKind = /^\W*(?:an?|original|this is an?)\s/i.test(before) && KIND.test(before);
  return { authors, rest: tail, ...(before && !isKind && !fandom && { title: before }), ...(fandom && { fandom }) };
}

/**
 * An unlabelled line that names its author: "by X", "Title by X", "A Due South fanfiction by X", "von X", "X escrita por Y".
 * The last "by" counts, so that "Step by Step by Tamsin" has its title. `undefined` for prose.
 */
export function findByline(text: string): Byline | undefined {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 300);
  const guest = FROM.exec(line)?.[1];
  if (guest) return read('', 'by', guest);
  const [, start = '', by = '', tail = ''] = BY.exec(line) ?? [];
  if (!tail) return undefined;
  const later = findByline(tail);
  const title = later?.title && line.slice(0, line.lastIndexOf(later.title) + later.title.length);
  return later && title ? { ...later, title: tidy(title) } : read(start, by, tail);
}
