import type { Chapter } from '../header';
import { collapse, hasAny, hasDigit, holdsAny, isWordy, opensSmall, trimOf } from '../../text/letters';
import { narrow } from '../../text/narrow';
import { parseNumber } from './number';
import { numberAfter, numberAt, partKind, type Token, tokensOf } from './part';

/** "/4", " of 18", "/?": the total behind a number. */
const TOTAL = /^\s?(?:\/|of |von |de |di |из |sur |z |ze |van )\s?(\d{1,4}|\?+|[xX](?![A-Za-z]))/;
/** "第一章", "第3話 title", "第十二回". */
const CJK = /第\s*([\d一二三四五六七八九十百〇]{1,5})\s*[章话話回节節部集幕夜卷篇]\s*(.*)$/;
/** Two or three parts, first and last: "(上)", "(下)". */
const CJK_HALF = /[((【](上|中|前)[编編篇]?[))】]?$/;
/** " di quattro", " von drei": a total in words. */
const TOTAL_IN_WORDS = /^\s?(?:of|von|de|di|sur|из|z|ze|van) ([^\s\d.,;:!?()-]{2,14})/;
/** "C H A P T E R  I", "R o z d z i a ł   p i e r w s z y". */
const YEARLIKE = 400;
const SHORT_HEADING = 60;
const LONGEST = 200;
/** "March 12" and "After Colony 201" are times. */
const TIME = /\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|colony|year|age|room|number|stardate)[a-z]*\.? \d/;
/** "Chapter one is the trouble": the words run on, so that it is a sentence. */
const runsOn = (after: string): boolean => after.charAt(0) === ' ' && opensSmall(after.slice(1));
const BY = ' by | By |von |por |di |par ';
const BYLINE = / *\b(?:[Bb]y|von|por|di|par) .*$/;
/** What sets a bare number off from its title: "I.", "Eight: Legolas", "1. Supper", "1 "There's A Gentleman"". */
const SET_OFF = /^(?:\s*$|\s*[.:)–—~*¦|·•-]+(?=\s|["“']|$)|\s+(?=["“«]))/;

/** A whole name in quotes or brackets. */
const WRAPPED = /^(?:"[^"]*"|“[^”]*”|'[^']*'|«[^»]*»|\([^()]*\))$/;

/** "C H A P T E R   I" as "CHAPTER I": letters close up, wider gaps stay a space. */
export function closeUp(text: string): string {
  if (text.charAt(1) !== ' ' || text.charAt(3) !== ' ' || !/\S\s{2,}\S/.test(text)) return text;
  return text.trim().split(/\s{2,}/).map((word) => word.replaceAll(' ', '')).join(' ');
}

/** A chapter's name without its dashes and quotes; nothing where only decoration is left. */
function nameOf(rest: string): string | undefined {
  if (!isWordy(rest)) return undefined;
  let from = 0;
  while (!isWordy(rest.charAt(from)) && !hasAny(rest.charAt(from), '(¿¡“"\'«')) from++;
  const name = trimOf(rest.slice(from), '', ' ~*=_|:-–—');
  const words = (hasAny(name.charAt(0), '("“«\'') && WRAPPED.test(name) ? name.slice(1, -1) : name).trim();
  return isWordy(words) ? words : undefined;
}

const totalOf = (after: string): RegExpExecArray | undefined => (hasAny(after.slice(0, 4), '0123456789?xX') ? (TOTAL.exec(after) ?? undefined) : hasAny(after.charAt(0), ' /') ? (TOTAL.exec(after) ?? undefined) : undefined);
/** Only a number's word makes it one: "Parte due di notte". */
function totalInWords(after: string): RegExpExecArray | undefined {
  const found = after.charAt(0) === ' ' ? TOTAL_IN_WORDS.exec(after) : null;
  return found && parseNumber(found[1] ?? '') !== undefined ? found : undefined;
}
const withoutByline = (text: string): string => (holdsAny(text, BY) ? text.replace(BYLINE, '') : text);

function chapter(number: number | undefined, after = ''): Chapter {
  const total = totalOf(after) ?? totalInWords(after);
  const count = parseNumber(total?.[1] ?? '') ?? 0;
  const title = nameOf(withoutByline(after.slice(total?.[0].length ?? 0)));
  return { ...(number !== undefined && { number }), ...(count > 0 && { total: count }), ...(title !== undefined && { title }) };
}

/** Words that only chapters have. */
const CHAPTER: ReadonlySet<string> = new Set(['chapter', 'ch', 'chap']);
/** "KH: Title - 1 of 3", "Title 2/4": which part of how many, at the end. */
const AT_END = /(?:^|[\s([-])(\d{1,3}) ?(?:of|\/) ?(\d{1,3}|\?+)\W*$/;
/** "Rule Number Six: …". */
const NUMBERED: ReadonlySet<string> = new Set(['number', 'no', 'nr']);

/** "Chapter One: The Slow Train", "1. Part Two", "Pt. IV", "1. Kapitel", "12º Capítulo", "2nd part". */
function fromWords(text: string, tokens: readonly Token[]): Chapter | undefined {
  const [first, second] = tokens;
  if (!first || first.from > 12) return undefined;
  const inner = CHAPTER.has(first.text.toLowerCase()) || partKind(first) === undefined ? -1 : tokens.findIndex(({ text: word, from }) => CHAPTER.has(word.toLowerCase()) && from < SHORT_HEADING);
  // "Book One, Chapter Three": the lesser part is the one that is read.
  const within = inner > 0 ? numberAfter(text, tokens, inner) : undefined;
  if (within) return unlessProse(within.number, text.slice(within.to));
  const kind = partKind(first);
  const found = kind === 'part' || kind === 'heading' ? numberAfter(text, tokens, 0) : undefined;
  if (found) return unlessProse(found.number, text.slice(found.to));
  const number = numberAt(text, tokens, 0);
  const after = partKind(second);
  if (!number || !second || second.from > number.to + 3 || (after !== 'part' && after !== 'heading')) return undefined;
  const own = hasDigit(first.text.slice(-1)) ? numberAfter(text, tokens, 1) : undefined;
  return own ? unlessProse(own.number, text.slice(own.to)) : unlessProse(number.number, text.slice(second.to));
}

const unlessProse = (number: number, after: string): Chapter | undefined => (runsOn(after) && !holdsAny(after, BY) && !totalOf(after) && !totalInWords(after) ? undefined : chapter(number, after));

/** "第3話", "(3/7)", "2/?", "Prologue: Somebody", "Epilogue". */
function fromSigns(text: string, tokens: readonly Token[]): Chapter | undefined {
  const cjk = text.includes('第') ? CJK.exec(text) : undefined;
  if (cjk) return chapter(parseNumber(cjk[1] ?? ''), cjk[2]);
  const first = tokens[0];
  if (!first || first.from > 8) return undefined;
  const after = text.slice(first.to);
  if (first.text.length <= 4 && !Number.isNaN(Number(first.text)) && first.from <= 4 && (totalOf(after) || after === '/')) return chapter(Number(first.text), after);
  const kind = partKind(first);
  if (kind !== 'opening' && kind !== 'other') return undefined;
  const title = nameOf(after) ?? nameOf(text);
  return { ...(kind === 'opening' && { number: 1 }), ...(title && { title }) };
}

/** A lone number is a chapter only where it is no year, and a lone word only where it is a number. */
function fromBare(text: string, tokens: readonly Token[]): Chapter | undefined {
  const first = tokens[0];
  if (!first || first.from > 4 || /[("'“]/.test(text.slice(0, first.from))) return undefined;
  const found = numberAt(text, tokens, 0);
  if (!found || found.number >= YEARLIKE || found.number === 0 || !SET_OFF.test(text.slice(found.to))) return undefined;
  return chapter(found.number, text.slice(found.to));
}

/** "And now to chapter two itself", "Misplaced 11", "歸途(上)": short headings that hold their number. */
function fromInside(text: string, tokens: readonly Token[]): Chapter | undefined {
  const half = hasAny(text.slice(-4), '上中前') ? CJK_HALF.exec(text)?.[1] : undefined;
  if (half) return { number: half === '中' ? 2 : 1 };
  if (text.length > SHORT_HEADING || TIME.test(text.toLowerCase())) return undefined;
  const [, told, planned] = (hasDigit(text) && AT_END.exec(text)) || [];
  if (told !== undefined && Number(told) > 0) return { number: Number(told), ...(Number(planned) > 0 && { total: Number(planned) }) };
  const counted = NUMBERED.has(tokens[1]?.text.toLowerCase() ?? '') ? numberAt(text, tokens, 2) : undefined;
  if (counted && counted.number < YEARLIKE) return chapter(counted.number, text.slice(counted.to));
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const found = partKind(token) === 'part' ? numberAfter(text, tokens, at) : /^\d{1,3}$/.test(token.text) && /^(?:\. |\W*$)/.test(text.slice(token.to)) && text[token.from - 1] === ' ' ? numberAt(text, tokens, at) : undefined;
    if (found && found.number < YEARLIKE) return { number: found.number };
  }
  return undefined;
}

/**
 * A chapter's heading or a part field: "Chapter One: Rest", "Part IV", "(3/7)", "2/?", "Kapitel 1", "第一章", "III.".
 * "2/?" has a number and no total. A prologue counts as the first part. For headings: prose is not looked through.
 */
export function parseChapter(text: string): Chapter | undefined {
  const heading = collapse(closeUp(narrow(text.slice(0, LONGEST))));
  const tokens = tokensOf(heading);
  if (!tokens.length) return undefined;
  return fromWords(heading, tokens) ?? fromSigns(heading, tokens) ?? fromBare(heading, tokens) ?? fromInside(heading, tokens);
}

/** "Chapter 6", "Kapitel Drei", "第一章", "Prologue": says by a word of its own that a part begins here; a bare number doesn't. */
export function isChapterHeading(text: string): boolean {
  const heading = collapse(closeUp(narrow(text.slice(0, LONGEST))));
  const tokens = tokensOf(heading);
  return fromWords(heading, tokens) !== undefined || (!/^\W*\d/.test(heading) && fromSigns(heading, tokens) !== undefined);
}
