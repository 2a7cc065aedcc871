import { PART_WORDS } from '../../vocabulary/chapters';
import type { Chapter } from '../header';
import { findByline } from './byline';
import { parseChapter } from './chapter';
import { findRating } from './rating';

export interface Title {
  /** Without its chapter, byline, rating and quotes. */
  readonly title: string;
  readonly chapter?: Chapter;
}

/** "NEW: ", "Fic: ", "[FFML] [Ranma] ", "(Fic) ", "Re: ": what lists and journals put before a title. */
const POSTNAME = /^(?:(?:new|rep|repost|fic|ficlet|fanfic|fanfiction|story|drabble|re|fwd?|update|updated|同人創作|同人)\s?[::]|【[^】]{1,20}】(?=\S)|\((?:fic|new|repost)\)|\[[^\]]{1,30}\](?=\s*\S))\s*/i;
/** A tail in brackets. Only the last pair is looked at, again and again. */
const BRACKET_TAIL = /^(.*\S)\s*[([]\s*([^()[\]]*)\s*[)\]]\W{0,3}$/s;
/** What a bracket may hold that is no part of the title: words, ratings, state, pairing, fandom, occasion, credits. */
const ASIDE =
  /^(?:[\d.,]+\s?k?\s?w(?:or)?ds?|.*\bfan\s?-?fic(?:tion)?s?|.*\bdrabble.*|written for .*|for [A-ZÀ-ÖØ-ÞЀ-Я@_].*|posted .*|by .*|wip|complete[d]?|finished|unfinished|abandoned|revised|edited|repost(?:ed)?|excerpt.*|one-?shot|used to be .*|formerly .*|(?:new|updated|rewrite).{0,20}|[\w' ]+shipping|[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d.]{1,20}\/[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d./ ]{1,30}|[^;]{1,40};[^)]*|[^,]{2,40},\s?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿.]+\s?\/\s?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿.]+|[^,]+(?:,[^,]+){2,}|.*questa storia.*)$/i;
/** " – Law & Order Fan Fiction", ": A Star Wars Fanfiction", " ---- A 24/Alias Crossover", " - REVIEW THIS STORY", " | Tema: X". */
const TAIL = /\s*(?:\s[-–—~]+|:|\s\|)\s+(?:(?:an? )?[^:|–—]{2,50}\s(?:fan\s?-?fic(?:tion)?|crossover)|review this story|read (?:and|&) review|fan\s?-?fic(?:tion)?|tema:.*)\W*$/i;
/** " - Part 5: Bitter End", ", Episode 203", "--Part I", " Part 18/18", " pt. 1", ": Chapter 3". */
const PART_TAIL = new RegExp(`^(.*[^\\s,:;~|»❯(–—-])[\\s,:;~|»❯(–—-]+((?:${PART_WORDS})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])[\\s.:#]{0,4}(?:\\d|[ivxl]+(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3,12}(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])).*)$`, 'is');
/** " (3/7)", " 2/?", " 1 of 4", "[1/?]". */
const FRACTION_TAIL = /^(.*\S)\s+[([]?\s*(\d{1,4}\s?\/\s?(?:\d{1,4}|\?+|[xX]))\s*[)\]]?(?=\W*$)/s;
/** "Seeds: 1. Supper in Mirkwood": story, number, chapter. */
const NUMBER_MIDDLE = /^([^:]{2,60}):\s+(\d{1,3}\.\s+\S.*)$/s;
/** "Tinseltown Trio. 2", "Quiero alas? 1": a number after the sentence has ended. "Apollo 13" is a title. */
const NUMBER_TAIL = /^(.*[.?!»"”])\s+(\d{1,3})$/s;
/** "Los Presagios (I)", "The Gift [3]". */
const NUMBER_BRACKET = /^(.*\S)\s*[([](\d{1,3}|[IVX]{1,5}|上|中|下)[)\]]$/s;
const CHAPTER_FIRST = new RegExp(`^(?:${PART_WORDS})\\s`, 'i');
const QUOTES = /^(["“”'‘«„*_~=•\s-]+)(.*?)(["“”'’»*_~=•\s-]+)$/s;
const QUOTED = /^(?:["“„«]([^"“”»]+)["”»]\W*$|《([^《》]+)》)/s;

interface Draft {
  readonly text: string;
  readonly chapter?: Chapter;
}

/** Decoration and quotes that go around the whole; an apostrophe or quote inside stays. */
function bare(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').replace(/\\(["'])/g, '$1').trim();
  const [, quote, bookQuote] = QUOTED.exec(trimmed) ?? [];
  const quoted = quote ?? bookQuote ?? trimmed;
  const around = QUOTES.exec(quoted);
  const [, open = '', inside = '', close = ''] = around ?? [];
  const paired = around && inside && /[*_~="“'‘«-]/.test(open) && /[*_~="”'’»-]/.test(close);
  return (paired ? inside : quoted).replace(/^[\s*_~•=|:]+|[\s*~=|,;:]+$/g, '').replace(/\s[-–—]+$/, '');
}

/** Brackets at the end, from the last inwards: a part number is kept as the chapter, an aside goes. */
function dropAsides({ text, chapter }: Draft): Draft {
  const [, head, inside = ''] = BRACKET_TAIL.exec(text) ?? [];
  if (!head) return { text, ...(chapter && { chapter }) };
  const part = /^\W*(?:\d+\s?\/|\d+ of \d)/.test(inside) || CHAPTER_FIRST.test(`${inside} `) ? parseChapter(inside) : undefined;
  if (part) return dropAsides({ text: head, chapter: part });
  const aside = ASIDE.test(inside.trim()) || /\bepisode$/i.test(inside) || findRating(`(${inside})`) !== undefined;
  return aside ? dropAsides({ text: head, ...(chapter && { chapter }) }) : { text, ...(chapter && { chapter }) };
}

/** "Power Struggle, Chapter 1" and its like; the first pattern that yields a number wins. */
function dropPart({ text, chapter }: Draft): Draft {
  for (const pattern of [PART_TAIL, FRACTION_TAIL, NUMBER_MIDDLE, NUMBER_TAIL, NUMBER_BRACKET]) {
    const [, head, part = ''] = pattern.exec(text) ?? [];
    const found = head ? parseChapter(part) : undefined;
    if (head && found?.number !== undefined) return { text: head.replace(/(?<![.])[.]$|[\s,:;~|»❯–—-]+$/, ''), chapter: { ...found, ...chapter } };
  }
  return { text, ...(chapter && { chapter }) };
}

/** "Chapter 1 - Sidetracked" in a title field: what follows the number is the title. */
function chapterFirst(text: string): Draft | undefined {
  const chapter = CHAPTER_FIRST.test(text) ? parseChapter(text) : undefined;
  if (chapter?.number === undefined || !chapter.title) return undefined;
  return { text: chapter.title, chapter: { number: chapter.number, ...(chapter.total !== undefined && { total: chapter.total }) } };
}

/** "Fandom Fan Fiction ❯ Title ❯ Untitled ( Chapter 5 )": the crumb of an archive. */
function fromCrumb(text: string): Draft | undefined {
  const [, title, last] = text.split('❯').map((part) => part.trim());
  if (!title) return undefined;
  const inner = /\(\s*([^()]+?)\s*\)$/.exec(last ?? '')?.[1];
  const chapter = parseChapter(inner ?? last ?? '');
  return { text: title, ...(chapter && { chapter }) };
}

/** "Das Osterfrühstück - Das Osterfrühstück" says it twice. */
function once(text: string): string {
  const [first, second, third] = text.split(/\s[-–—]\s/);
  return first && third === undefined && first === second ? first : text;
}

function withoutPostname(text: string): string {
  const rest = text.replace(POSTNAME, '');
  return rest === text || !rest ? text : withoutPostname(rest);
}

function firstLine(text: string): string {
  return bare(withoutPostname((text.split('\n').find((line) => line.trim()) ?? '').slice(0, 400)));
}

/** A title line without a label, which may hold its author too: "“X” by Y [PG-13]". `number` as for `parseTitle`. */
export function parseTitleLine(text: string, number?: number): Title | undefined {
  const line = firstLine(text);
  return parseTitle(findByline(line)?.title ?? line, number);
}

/**
 * The value of a title field: "X (3/7)", "X, Part Two", "NEW: X 2/?", "Chapter 1 - X".
 * `number`: the chapter's number where it is known from elsewhere, so that "X 4" over "Chapter Four" loses its 4 while "Apollo 13" keeps it.
 */
export function parseTitle(text: string, number?: number): Title | undefined {
  const named = firstLine(text);
  if (!/[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d]/.test(named)) return undefined;
  const draft = fromCrumb(named) ?? chapterFirst(named) ?? dropPart(dropAsides({ text: named.replace(TAIL, '') }));
  const plain = dropAsides(dropPart(draft));
  const title = once(bare(plain.text));
  const shorter = number === undefined ? title : title.replace(new RegExp(`(?<=\\S)[\\s,]+0?${number}$`), '');
  return { title: shorter || title, ...(plain.chapter && { chapter: plain.chapter }) };
}
