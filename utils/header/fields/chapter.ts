import { parseNumber } from '../../text/numbers';
import { HEADING_WORDS, PART_WORDS, PROLOGUES, UNNUMBERED } from '../../vocabulary/chapters';
import type { Chapter } from '../header';

/** A number in any writing: "12", "IV", "Thirty-four", "двадцатая". Checked by `parseNumber`. */
const NUMBER = '\\d{1,4}|[ivxlIVXL]{1,7}|[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{2,12}(?:[- ][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3,6})?';
/** What a total unknown to the author looks like: "1/?", "1/??", "1/x". */
const TOTAL = '\\d{1,4}|\\?+|[xX](?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])';
/** "Chapter One: The Slow Train", "Part: 1/16", "Pt. IV", "-Chapter Two: Lamplight-", "PART ONE:", "Chapter 9-I". */
const WORD_FIRST = new RegExp(
  `^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d]{0,12}(?:\\d{1,2}[.)]\\s+)?(?:${HEADING_WORDS})s?(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])[\\s.:#№°-]{0,8}(${NUMBER})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d])(?:\\s?(?:\\/|of|von|de|di|из|z)\\s?(${TOTAL}))?(.*)$`,
  'is',
);
/** "1. Kapitel", "12º Capítulo", "2nd part", "Third Chapter". */
const NUMBER_FIRST = new RegExp(
  `^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d]{0,8}(${NUMBER})(?:[.)ºª°]|st|nd|rd|th|-?[йяе])?\\s(?:${HEADING_WORDS})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(.*)$`,
  'is',
);
/** "第一章", "第3話 title", "第十二回". */
const CJK = /^[^第]{0,8}第\s*([\d一二三四五六七八九十百〇]{1,5})\s*[章話话回节節部集幕]\s*(.*)$/s;
/** "(3/7)", "2/?", "[1/12]", "1 of 7" on a line of their own or at its end. */
const FRACTION = new RegExp(`^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d]{0,4}(\\d{1,4})\\s?(?:\\/|of|von|de|di|из|sur)\\s?(${TOTAL}|(?=\\W*$))(.*)$`, 'is');
const NAMED = new RegExp(`^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{0,8}(?:(${PROLOGUES})|${UNNUMBERED})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])(.*)$`, 'is');
/** "I.", "One", "- 3 -", "Eight: Legolas", "1. Supper", "1 "There's A Gentleman"", "3)". */
const BARE = new RegExp(`^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d("'“]{0,4}(${NUMBER})(?:\\s*$|\\s*[.:)–—~*-]+(?:\\s+|(?=["“']|$))(.*)$|\\s+(?=["“«])(.*)$)`, 's');
/** "C H A P T E R  I", "R o z d z i a ł   p i e r w s z y". */
const SPACED = /^\s*(?:[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]\s){3,}/;
const YEARLIKE = 400;
/** "And now to chapter two itself", "Sortilegio – Guaio 1. Il giardino", "Misplaced 11": short headings that hold their number. */
const INSIDE = new RegExp(`[\\s,:~–—-](?:${PART_WORDS})\\s?#?(${NUMBER})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d])|\\s(\\d{1,3})(?:\\.\\s|\\W*$)`, 'is');
const SHORT_HEADING = 60;
/** "March 12" and "After Colony 201" are times. */
const TIME = /\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|\b(?:colony|year|age|room|number|stardate)\s\d/i;
/** Two or three parts, first and last: "(上)", "(下)". */
const CJK_HALVES = /[((【](上|中|下)[))】]?\s*$/;

/** "C H A P T E R   I" as "CHAPTER I": letters close up, wider gaps stay a space. */
function closeUp(text: string): string {
  if (!SPACED.test(text)) return text;
  const wide = /\s{2,}/.test(text.trim());
  return wide ? text.trim().replace(/\s{2,}/g, '\0').replace(/\s/g, '').replaceAll('\0', ' ') : text;
}

/** A chapter's name without its dashes and quotes; nothing where only decoration is left. */
function nameOf(rest: string | undefined): string | undefined {
  const name = (rest ?? '')
    .replace(/^[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d(¿¡“"'«]+/, '')
    .replace(/[\s~*=_|:\-–—]+$/, '')
    .replace(/^(?:"([^"]*)"|“([^”]*)”|'([^']*)'|«([^»]*)»)$/, '$1$2$3$4');
  const words = name.replace(/^\(([^()]*)\)$/, '$1').trim();
  return /[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d]/.test(words) ? words : undefined;
}

/** "Chapter one is the trouble": the words run on, so that it is a sentence. */
const RUNS_ON = /^\s[a-zß-öø-ÿа-џ]/;
const BYLINE = /\s*\b(?:by|von|por|di|par)\s.*$/is;

function chapter(number: number | undefined, total?: string, rest?: string): Chapter {
  const count = total && /^\d+$/.test(total) ? Number(total) : undefined;
  const title = nameOf(rest?.replace(BYLINE, ''));
  return { ...(number !== undefined && { number }), ...(count !== undefined && { total: count }), ...(title !== undefined && { title }) };
}

/** A word pair may be number and title ("One Night"): try the pair, then its first word. */
function numberIn(text: string): { number: number; rest: string } | undefined {
  const whole = parseNumber(text);
  if (whole !== undefined) return { number: whole, rest: '' };
  const [first = '', ...others] = text.split(' ');
  const number = others.length ? parseNumber(first) : undefined;
  return number === undefined ? undefined : { number, rest: others.join(' ') };
}

function fromWords(text: string): Chapter | undefined {
  const [, word = '', total, rest = ''] = WORD_FIRST.exec(text) ?? [];
  const found = numberIn(word);
  if (found && RUNS_ON.test(found.rest ? ` ${found.rest}` : rest) && !BYLINE.test(rest)) return undefined;
  if (found) return chapter(found.number, total, `${found.rest}${rest}`);
  const [, before = '', after] = NUMBER_FIRST.exec(text) ?? [];
  const number = parseNumber(before);
  return number === undefined || RUNS_ON.test(after ?? '') ? undefined : chapter(number, undefined, after);
}

function fromSigns(text: string): Chapter | undefined {
  const cjk = CJK.exec(text);
  if (cjk) return chapter(parseNumber(cjk[1] ?? ''), undefined, cjk[2]);
  const [, number, total, rest] = FRACTION.exec(text) ?? [];
  if (number !== undefined) return chapter(Number(number), total, rest);
  const named = NAMED.exec(text);
  return named ? chapter(named[1] ? 1 : undefined, undefined, named[2] && nameOf(named[2]) ? named[2] : text) : undefined;
}

/** A lone number is a chapter only where it is no year, and a lone word only where it is a number. */
function fromBare(text: string): Chapter | undefined {
  const [, word = '', rest, quoted] = BARE.exec(text) ?? [];
  const number = parseNumber(word);
  if (number === undefined || number >= YEARLIKE || number === 0) return undefined;
  return chapter(number, undefined, rest ?? quoted);
}

function fromInside(text: string): Chapter | undefined {
  const half = CJK_HALVES.exec(text)?.[1];
  if (half) return half === '上' ? { number: 1 } : half === '中' ? { number: 2 } : undefined;
  const [, word, digits] = (text.length <= SHORT_HEADING && !TIME.test(text) && INSIDE.exec(text)) || [];
  const number = numberIn(word ?? digits ?? '')?.number;
  return number === undefined || number >= YEARLIKE ? undefined : { number };
}

/**
 * A chapter's heading or a part field: "Chapter One: Rest", "Part IV", "(3/7)", "2/?", "Kapitel 1", "第一章", "III.".
 * "2/?" has a number and no total. A prologue counts as the first part. For headings: prose is not looked through.
 */
export function parseChapter(text: string): Chapter | undefined {
  const heading = closeUp(text.slice(0, 300)).replace(/\s+/g, ' ').trim().slice(0, 200);
  return heading ? (fromWords(heading) ?? fromSigns(heading) ?? fromBare(heading) ?? fromInside(heading)) : undefined;
}

/** "Chapter 6", "Kapitel Drei", "第一章", "Prologue": says by a word of its own that a part begins here; a bare number doesn't. */
export function isChapterHeading(text: string): boolean {
  const heading = closeUp(text.slice(0, 300)).trim().slice(0, 200);
  return fromWords(heading) !== undefined || CJK.test(heading) || NAMED.test(heading);
}
