import type { FieldName } from '../header/header';
import type { ListedEntry, Stated } from './source';
import { numberOfPart } from './ways';

/** What the subject line of a mail, a newsgroup post or a journal entry says. As written, the title without its marks. */
export interface Subject {
  readonly title: string;
  /** "[listname]", "[FFML]": tags of the list or of the fandom, in order. */
  readonly tags: readonly string[];
  /** "Re:" stands in front. */
  readonly reply: boolean;
  /** It has a mark of a story: "NEW:", "FIC:", a part, or a rating. */
  readonly story: boolean;
  readonly part?: { readonly number?: number; readonly total?: number };
  readonly author?: string;
  readonly rating?: string;
  /** What is left: "P/Cr", "MSR, violence". */
  readonly codes: readonly string[];
  /** "TNG", of alt.startrek.creative's order POSTNAME SERIES "Title" PARTS [RATING] (codes); "TS" of "TS FIC: …". */
  readonly series?: string;
}

/** Further text is not looked at. */
const LONGEST = 300;
const MOST_TAGS = 6;
const TAG = /^\s*\[([^\][]{1,60})\]\s*/;
const REPLY = /^\s*(?:re|aw|antwort|sv|fwd?)\s?(?:\[\d+\])?\s?:\s*/i;
/** "NEW:", "REPOST -", "FIC:"; before a quoted title or a series also without a colon. */
const NOTICE = /^\s*((?:(?:new|n2u|new2asc|rep|repost|repub|rev|revised|cor|corrected|dra|draft|wip|fic|fanfic|ficlet|story|drabble|update|xf|sub|submission|story submission|crossposted)[\s/,+-]{0,2}){1,4})(?::|\s-\s|(?=["“])|(?=(?:TOS|TNG|DS9|DSN|VOY|VGR|ENT|MIS|INF|MAJ|AOS)\b))\s*/i;
/** "TS FIC:", "BuffyFic:": a fandom's short name before the notice. */
const FANDOM_NOTICE = /^\s*([A-Za-z][\w/&'!-]{0,14}?)[\s-]?fic(?:tion|let)?\s?:\s*/i;
const SERIES = /^\s*((?:(?:TOS|TNG|DS9|DSN|VOY|VGR|ENT|OCC|MIS|INF|MAJ|AMA|AOS|ACAD)[:/,]?){1,3})(?=\s|$)\s*/;
const QUOTED = /^\s*["“]([^"”]{1,120})["”]\s*/;
/** "(3/7)", "[1/?]", "Part 2 of 5", "7/7", "(part 3)", "1a/4", "Chapter IV", "part three". */
const PART = /[([,:-]?\s?\b(?:(?:part|pt|chapter|ch|teil)\.?\s{0,2}(?:(\d{1,3})[a-z]?(?:\s?(?:\/|of)\s?(\d{1,3}|\?{1,3}|x\b))?|([IVX]{1,5}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))|(\d{1,3})[a-z]?\s?(?:\/|\sof\s)\s?(\d{1,3}|\?{1,3}|x\b))\s?[)\]]?/i;
/** A rating's sign wherever it stands apart; single letters only in brackets of their own or after a comma. */
const RATING_SIGN = /^(?:(?:hard |soft )?(?:NC-?\s?17|NC-?21|PG-?1[0-9]|PG|FR-?(?:\d{1,2}|T|M|AO|C|K)|NR|MA|K\+|R18)(?:\+|-?ish)?|[GR])$/;
const RATING_LETTER = /^(?:G|R|X|T|M|K|E|Adult|Teen|Mature|Explicit|General|Gen)$/i;
const LOOSE_RATING = /(?:^|[\s,;(])((?:NC-?17|PG-?1[35]|PG|FR(?:AO|T|M)))(?=$|[\s,;)])/;
const RATED = /\b(?:rated|rating:?)\s+([A-Z][A-Z\d+-]{0,5})(?=$|[\s,;)\]])/i;
const BRACKETED = /[([{]([^()[\]{}]{1,60})[)\]}]/g;
const BYLINE = /[\s,-]{1,3}by\s+([^()[\]]{2,60}?)\s*(?=[([]|$|,\s)/i;
const ENDS = /^[\s:;,."“”'*~–—-]+|[\s:;,"“”'*~–—([-]+$/g;

const cut = (text: string, found: RegExpExecArray): string => `${text.slice(0, found.index)} \u241e ${text.slice(found.index + found[0].length)}`;
const trimmed = (text: string): string => text.replace(/\s+/g, ' ').replace(ENDS, '');

interface Opening {
  readonly rest: string;
  readonly tags: readonly string[];
  readonly reply: boolean;
  readonly notice: boolean;
  readonly series?: string;
}

/** Takes what stands before the title: list tags, "Re:", "NEW:", the series. */
function openingOf(text: string): Opening {
  const tags: string[] = [];
  let rest = text;
  let reply = false;
  for (let i = 0; i < MOST_TAGS; i++) {
    const tag = TAG.exec(rest);
    const answer = tag ? null : REPLY.exec(rest);
    if (!tag && !answer) break;
    if (tag) tags.push((tag[1] as string).trim());
    else reply = true;
    rest = rest.slice((tag ?? answer)![0].length);
  }
  const notice = NOTICE.exec(rest);
  const named = notice ? null : FANDOM_NOTICE.exec(rest);
  rest = rest.slice((notice ?? named)?.[0].length ?? 0);
  const series = SERIES.exec(rest);
  if (series && notice) rest = rest.slice(series[0].length);
  for (let tag = TAG.exec(rest); tag && tags.length < MOST_TAGS; tag = TAG.exec(rest)) {
    if (isRating(tag[1] as string)) break;
    tags.push((tag[1] as string).trim());
    rest = rest.slice(tag[0].length);
  }
  const fandom = notice && series ? (series[1] as string).replace(/[:/,]$/, '') : named?.[1];
  return { rest, tags, reply, notice: notice !== null || named !== null, ...(fandom !== undefined && { series: fandom }) };
}

const isRating = (text: string): boolean => RATING_SIGN.test(text.trim()) || RATING_LETTER.test(text.trim());

function partOf([, numbered, of, named, fraction, outOf]: RegExpExecArray): { number?: number; total?: number } {
  const number = numberOfPart(numbered ?? named ?? fraction ?? '');
  const total = Number(of ?? outOf);
  return { ...(number !== undefined && { number }), ...(Number.isInteger(total) && total > 0 && { total }) };
}

/** "(PG-13, MSR)" is a rating and a code; "(Buffy/Spike)" a code. */
function readBrackets(text: string): { rest: string; rating?: string; codes: string[] } {
  const codes: string[] = [];
  let rating: string | undefined;
  const rest = text.replace(BRACKETED, (_all, inside: string) => {
    const pieces = inside.split(/[,;]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
    const sign = pieces.find((piece) => RATING_SIGN.test(piece) || (pieces.length === 1 && RATING_LETTER.test(piece))) ?? RATED.exec(inside)?.[1];
    rating ??= sign;
    codes.push(...pieces.filter((piece) => piece !== sign && !RATED.test(piece) && piece !== '\u241e'));
    return ' \u241e ';
  });
  return { rest, codes, ...(rating !== undefined && { rating }) };
}

/** The pieces behind the title: "HL, M/A, R". */
function readTail(tail: string): { rating?: string; codes: string[] } {
  const pieces = tail.split(/[,;\u241e]|\s-\s/).map(trimmed).filter((piece) => piece !== '');
  const rating = pieces.find((piece) => RATING_SIGN.test(piece)) ?? LOOSE_RATING.exec(tail)?.[1] ?? RATED.exec(tail)?.[1];
  return { codes: pieces.filter((piece) => piece !== rating).map((piece) => trimmed(piece.replace(rating ?? '\u241e', ' '))).filter((piece) => piece !== '' && !/^rat(?:ed|ing)$/i.test(piece)), ...(rating !== undefined && { rating }) };
}

/** Reads a subject line. Never throws; what is no story's subject comes back with `story` false and all of it as title. */
export function parseSubject(line: string): Subject {
  const text = line.slice(0, LONGEST).replace(/\s+/g, ' ').replaceAll('\u241e', ' ').trim();
  const { rest, tags, reply, notice, series } = openingOf(text);
  const quoted = QUOTED.exec(rest);
  const behind = quoted ? `\u241e ${rest.slice(quoted[0].length)}` : rest;
  const part = PART.exec(behind);
  const withoutPart = part ? cut(behind, part) : behind;
  const brackets = readBrackets(withoutPart);
  const by = BYLINE.exec(brackets.rest);
  const withoutBy = by ? cut(brackets.rest, by) : brackets.rest;
  const loose = withoutBy.includes('\u241e') ? null : LOOSE_RATING.exec(withoutBy);
  const marked = loose ? cut(withoutBy, loose) : withoutBy;
  const end = marked.indexOf('\u241e');
  const tail = readTail(end < 0 ? '' : marked.slice(end));
  const rating = brackets.rating ?? loose?.[1] ?? tail.rating;
  const title = trimmed(quoted?.[1] ?? (end < 0 ? marked : marked.slice(0, end)));
  const author = by ? trimmed((by[1] as string).split('\u241e')[0] as string) : '';
  return {
    title, tags, reply,
    story: title !== '' && (notice || part !== null || rating !== undefined),
    codes: [...brackets.codes, ...tail.codes],
    ...(part && { part: partOf(part) }),
    ...(author !== '' && { author }),
    ...(rating !== undefined && { rating }),
    ...(series !== undefined && { series }),
  };
}

/**
 * The subject's facts as the archive's own words. Names are guesses, since authors hurry over subjects; a rating counts wherever it stands.
 * `label` is what the archive calls the line; `list` the name of the mailing list, whose tag is no fandom: where it has none, the first tag is taken for it.
 */
export function statedOfSubject({ title, author, rating, codes, series, tags, story }: Subject, label: string, list?: string): Stated[] {
  const say = (field: FieldName, values: readonly string[]): Stated[] => (values.length > 0 ? [{ field, label, values }] : []);
  const guess = (field: FieldName, values: readonly string[]): Stated[] => say(field, values).map((stated) => ({ ...stated, guess: true }));
  const named = [...guess('title', title === '' ? [] : [title]), ...guess('author', author === undefined ? [] : [author])];
  if (!story) return named;
  const own = list === undefined ? tags[0] : tags.find((tag) => tag.toLowerCase() === list.toLowerCase());
  return [
    ...named,
    ...guess('fandom', [...(series === undefined ? [] : [series]), ...tags.filter((tag) => tag !== own)]),
    ...say('rating', rating === undefined ? [] : [rating]),
    ...guess('pairing', codes.filter(isPairing)),
    ...guess('category', codes.filter((code) => !isPairing(code))),
  ];
}

/** A part as a listing counts: how far the work has come with it. */
export const listedPart = (part: Subject['part']): Pick<ListedEntry, 'chapters'> => (part?.number === undefined ? {} : { chapters: { posted: part.number, ...(part.total !== undefined && { total: part.total }) } });

/** "P/Cr", "Clark/Lex" and not "m/m", "h/c", "w/violence", "24/7". */
const PAIRING = /^[\p{L}\d.' ]{1,24}(?:\/[\p{L}\d.' ]{1,24}){1,3}$/u;
const NO_PAIRING = /^(?:h\/c|n\/a|w\/.*|a\/u|[mf]\/[mf]|\d+\/\d+|r\/nc|slash\/.*)$/i;
export const isPairing = (code: string): boolean => PAIRING.test(code) && !NO_PAIRING.test(code);
