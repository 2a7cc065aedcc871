import { fold } from '../../text/fold';
import { collapse, hasAny, hasDigit, holdsAny, isWordy, trimOf } from '../../text/letters';
import { narrow } from '../../text/narrow';
import type { Chapter } from '../header';
import { findByline } from './byline';
import { closeUp, parseChapter } from './chapter';
import { beforeKind } from './kind-of-story';
import { numberAfter, partKind, type Token, tokensOf } from './part';
import { findRating } from './rating';

export interface Title {
  /** Without its chapter, byline, rating and quotes. */
  readonly title: string;
  readonly chapter?: Chapter;
}

interface Draft {
  readonly text: string;
  readonly chapter?: Chapter;
}

/** "NEW: ", "Fic: ", "[FFML] [Ranma] ", "(Fic) ", "Re: ", "Title: ": what lists and journals put before a title. */
const POSTNAME = /^(?:([A-Za-z同人創作]{2,10}) ?[::]|【[^】]{1,20}】(?=\S)|\(([A-Za-z]{2,6})\)|\[[^\]]{1,30}\](?=\s*\S))\s*/;
const POSTNAMES = new Set('new rep repost fic ficlet fanfic fanfiction story drabble re fwd fw update updated title 同人創作 同人'.split(' '));
/** A tail in brackets. Only the last pair is looked at, again and again. */
const BRACKET_TAIL = /^(.*[^\s([])\s*[([]\s*([^()[\]]*)[)\]][^A-Za-z\d\u00c0-\u1fff\u3040-\ud7ff]{0,3}$/;
/** What a bracket may open with, or be, that is no part of the title. */
const ASIDES = /^(?:[\d.,]+ ?k? ?w(?:o?r)?ds?|written for .*|for [A-Z@_].*|posted .*|by .*|excerpt.*|used to be .*|formerly .*|(?:new|updated|rewrite|revised|edited)\b.{0,20}|[\w' ]+shipping)$/;
const STATES = new Set('wip complete completed finished unfinished abandoned revised edited repost reposted one-shot oneshot au a/u slash het gen femslash pwp songfic mpreg yaoi'.split(' '));
/** "angel, gunn/gwen", "clark/lex", "hcl; crack", "a, b, c": a list of what the story is. */
const LISTED = /;|^[^,]+(?:,[^,]+){2,}$|, ?[^\s,]+ ?\/ ?[^\s,]+$|^[^\s/]{1,20}\/[^/]{1,20}(?:\/[^/]{1,20})?$/;
/** " – Law & Order Fan Fiction", ": A Star Wars Fanfiction", " ---- A 24/Alias Crossover", " - REVIEW THIS STORY". */
const TAIL = /^(.*\S)(?:\s+[-–—~]+|:|\s\|)\s+([^:|–—]{4,60})$/;
const ASKS_REVIEW = /^(?:review this story|read (?:and|&) review|tema:)/i;
const SAYS_KIND = /(?:fan-?\s?fic(?:tion)?|crossover|cross-over|round robin)\W*$/i;
/** " (3/7)", " 2/?", " 1 of 4", "[1/?]". */
const FRACTION_TAIL = /^(.*\S)\s+[([]?\s*(\d{1,4}\s?\/\s?(?:\d{1,4}|\?+|[xX]))\s*[)\]]?\W*$/;
/** "Seeds: 1. Supper in Mirkwood": story, number, chapter. */
const NUMBER_MIDDLE = /^([^:]{2,60}):\s+(\d{1,3}\.\s+\S.*)$/;
/** "Tinseltown Trio. 2", "Quiero alas? 1": a number after the sentence has ended. "Apollo 13" is a title. */
const NUMBER_TAIL = /^(.*[.?!»"”])\s+(\d{1,3})$/;
/** "Los Presagios (I)", "The Gift [3]". */
const NUMBER_BRACKET = /^(.*\S)\s*[([](\d{1,3}|[IVX]{1,5}|上|中|下)[)\]]$/;
/** "30. "New Moon in Aries"": an archive's own number. */
const NUMBER_FIRST = /^\d{1,4}[.)]\s+(?=["“'])/;
const SEPARATORS = ' ,:;~|»❯(–—-';
const OPENS = ` *_~•=|:"“”'‘«„「『-`;
const CLOSES = ` *_~•=|,;:"“”'’»」』-`;
const QUOTED = /^(?:["“„«]([^"“”»]+)["”»]\W*$|《([^《》]+)》|『([^『』]+)』$|「([^「」]+)」$)/;
/** "Daria in 'X'", "Slayers, in: "X"": the cast, then the title in quotes. */
const CAST_IN = /^[A-Z][\w' &,]{1,40}\bin:? (?:"([^"]+)"|'([^']+)'|“([^”]+)”|‘(.+)’)$/;
const LONGEST = 300;

/** Decoration and quotes that go around the whole; an apostrophe or quote inside stays. */
function bare(text: string): string {
  const whole = collapse(text);
  const trimmed = whole.includes('\\') ? whole.replace(/\\(["'])/g, '$1') : whole;
  const cast = trimmed.includes(' in') ? CAST_IN.exec(trimmed) : undefined;
  const quoted = hasAny(trimmed.charAt(0), '"“„«《『「') ? QUOTED.exec(trimmed) : undefined;
  const inside = cast?.slice(1).find(Boolean) ?? quoted?.slice(1).find(Boolean) ?? trimmed;
  const open = inside.slice(0, inside.length - trimOf(inside, OPENS, '').length);
  const close = inside.slice(trimOf(inside, '', CLOSES).length);
  const paired = hasAny(open, `*_~="“'‘«「『-`) && hasAny(close, `*_~="”'’»」』-`) && open.length + close.length < inside.length;
  const core = trimOf(paired ? inside.slice(open.length, inside.length - close.length) : inside, ' *_~•=|:', ' *~=|,;:');
  return hasAny(core.slice(-1), '-–—') ? core.replace(/\s[-–—]+$/, '') : core;
}

function isAside(inside: string): boolean {
  const folded = inside.toLowerCase();
  return STATES.has(folded) || ASIDES.test(folded.startsWith('for ') ? inside : folded) || /fan-? ?fic|drabble/.test(folded) || LISTED.test(inside) || folded.endsWith(' episode') || findRating(`(${inside})`) !== undefined;
}

/** Brackets at the end, from the last inwards: a part number is kept as the chapter, an aside goes. */
function dropAsides(draft: Draft): Draft {
  const [, head, inner = ''] = hasAny(draft.text, ')]') ? (BRACKET_TAIL.exec(draft.text) ?? []) : [];
  if (!head) return draft;
  const inside = inner.trim();
  const tokens = tokensOf(inside);
  const numbered = /^\W*\d+ ?(?:\/|of \d)/.test(inside) || partKind(tokens[0]) === 'part';
  const part = numbered ? parseChapter(inside) : undefined;
  if (part) return dropAsides({ text: head, chapter: part });
  return isAside(inside) ? dropAsides({ ...draft, text: head }) : draft;
}

/** Where the last part word with a number stands: "Power Struggle, Chapter 1", "--Part I", " pt. 1". */
function partTail(text: string): [head: string, part: string] | undefined {
  const tokens = tokensOf(text);
  for (let at = tokens.length - 2; at > 0; at--) {
    const { from } = tokens[at] as Token;
    if (partKind(tokens[at]) === 'part' && hasAny(text.charAt(from - 1), SEPARATORS) && numberAfter(text, tokens, at)) return [text.slice(0, from), text.slice(from)];
  }
  return undefined;
}

/** The first form that yields a number wins. */
function dropPart(draft: Draft): Draft {
  const { text } = draft;
  const tail = partTail(text);
  const found = tail ? [tail] : hasAny(text, '0123456789(（') ? [FRACTION_TAIL, NUMBER_MIDDLE, NUMBER_TAIL, NUMBER_BRACKET].flatMap((pattern) => [pattern.exec(text)?.slice(1, 3) ?? []]) : [];
  for (const [head, part = ''] of found) {
    const chapter = head ? parseChapter(part) : undefined;
    if (head && chapter?.number !== undefined) return { text: trimOf(head, '', SEPARATORS).replace(/([^.])\.$/, '$1'), chapter: { ...chapter, ...draft.chapter } };
  }
  return draft;
}

/** "Chapter 1 - Sidetracked" in a title field: what follows the number is the title. */
function chapterFirst(text: string): Draft | undefined {
  const chapter = partKind(tokensOf(text.slice(0, 30))[0]) === 'part' ? parseChapter(text) : undefined;
  if (chapter?.number === undefined || !chapter.title) return undefined;
  const { title, ...number } = chapter;
  return { text: title, chapter: number };
}

/** "Fandom Fan Fiction ❯ Title ❯ Untitled ( Chapter 5 )": the crumb of an archive. */
export function titleOfCrumb(text: string): Title | undefined {
  const [, title, last = ''] = text.split('❯').map((part) => part.trim());
  if (!title) return undefined;
  const chapter = parseChapter(/\(([^()]+)\)$/.exec(last)?.[1] ?? last);
  return { title, ...(chapter && { chapter }) };
}

/** ": A Star Wars Fanfiction" goes, ": The Errand" stays. */
function withoutKind(text: string): string {
  if (!holdsAny(text.toLowerCase(), 'fic|crossover|cross-over|review|robin|tema:')) return text;
  const [, head, tail = ''] = TAIL.exec(text) ?? [];
  return head && (ASKS_REVIEW.test(tail) || (SAYS_KIND.test(tail) && beforeKind(tail.replace(/round robin/i, 'story')) !== undefined)) ? head : text;
}

/** "Das Osterfrühstück - Das Osterfrühstück" says it twice. */
function once(text: string): string {
  if (!holdsAny(text, ' - | – | — ')) return text;
  const [first, second, third] = text.split(/\s[-–—]\s/);
  return first && third === undefined && first === second ? first : text;
}

/** "Setsubun escrita", left over where a byline was taken off. */
const withoutDeed = (text: string): string => (holdsAny(text, ' escrita| escrito| written| scritta| geschrieben') ? text.replace(/ (?:escrit[ao]|written|scritta|geschrieben)$/, '') : text);

function withoutPostname(text: string): string {
  if (!hasAny(text.charAt(0), '[(【') && !hasAny(text.slice(0, 12), '::')) return text;
  const [whole, word, bracketed] = POSTNAME.exec(text) ?? [];
  if (!whole || whole.length === text.length) return text;
  const name = word ?? bracketed;
  return name === undefined || POSTNAMES.has(fold(name)) ? withoutPostname(text.slice(whole.length)) : text;
}

function firstLine(text: string): string {
  const line = (text.split('\n').find(isWordy) ?? '').slice(0, LONGEST).trim();
  const named = withoutPostname(closeUp(narrow(line)));
  return bare(hasDigit(named.charAt(0)) ? named.replace(NUMBER_FIRST, '') : named);
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
  if (!isWordy(named)) return undefined;
  const crumb = named.includes('❯') ? titleOfCrumb(named) : undefined;
  if (crumb) return crumb;
  const draft = chapterFirst(named) ?? dropPart(dropAsides({ text: withoutKind(named) }));
  const plain = dropAsides(dropPart(draft));
  const title = withoutDeed(once(bare(plain.text)));
  const shorter = number !== undefined && title.endsWith(String(number)) ? title.slice(0, -String(number).length).replace(/[\s,]+0?$/, '') : title;
  return { title: shorter && shorter.length + 1 < title.length ? shorter : title, ...(plain.chapter && { chapter: plain.chapter }) };
}
