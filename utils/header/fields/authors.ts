import { splitOutside, tidy, unique } from '../../text/lists';

/** "Lily and Marta", "Libra e Sir. Emma", "A & B", "A, B": between two names, never before "her kin". */
const BETWEEN =
  /\s*(?:[;/|]|,(?!\s*(?:[Jj]r|[Ss]r|[Ee]sq|[Pp]h\.?[Dd]|M\.?D|[Aa]\.?[Kk]\.?[Aa])\b)|\s(?:and|und|et|y|e|en|и|i|with)\s(?!(?:her|his|their|my|the|a|friends|others|more|of)\b)(?=[^a-zà-ÿ]|[a-z]*[\d_A-Z])|\s&\s)\s*/g;
/** "mail@example.net", "user at host.org", "<…>", "(c/o …)", web addresses. */
const ADDRESS =
  /<[^<>]*>?|\[?(?:https?:\/\/|www\.)[^\s\])]+\]?|[-–]?\s?[\w.+-]+\s?(?:@|\(at\)|\[at\]|_at_|\sAT\s)\s?[\w-]+(?:\s?(?:\.|\(dot\)|\sdot\s)\s?\w+)*|\be-?mail(?:ed|s)?\s*:?.*$/gi;
/** "(Len; ST:TNG)", "(hesterpruett)", "(mail at …", "[ 08-08-01 ]", "[insanejournal.com profile]". */
const BRACKET = /\s*([([])\s*([^()[\]]*?)\s*(?:[)\]]|$)/g;
/** A bracket that names the author once more: "(DavisDad)", "(AKA Gibbon Twin)". */
const ALSO_NAMED = /^(?:(?:a\.?k\.?a\.?|aka|formerly|pen ?name)\s.+|[A-ZÀ-ÖØ-ÞЀ-Я][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d_-]*(?:\s[A-ZÀ-ÖØ-ÞЀ-Я][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d_-]*)?)$/i;
/** "30th Sep 1998", "09/01/2012", ", 1998 - July 1999", "0 reviews", "on Sat Oct 25 2008", "◆trip (ID". */
const AFTER_NAME =
  /(?:\s{3,}|,?\s+(?:on\s)?(?=\d{1,2}(?:st|nd|rd|th)?\s[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3}|[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./-]\d|(?:19|20)\d\d\b)|\s+on\s(?=(?:mon|tue|wed|thu|fri|sat|sun))|\s+\d+\s(?:reviews?|recension[ei])|\s+(?:started|posted|written|submitted|rated|summary|copyright|©)\b|\s[*]|\s*[=~*_-]{4,}|(?<=[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{4}|\d)[.!]+\s).*$/is;
/** A label run into the name: "wolfmoonwaneCharacter/Pairing: …". */
const GLUED = /(?<=[a-zß-öø-ÿа-џ\d])(?:Character|Pairing|Rating|Title|Fandom|Summary|Genre|Disclaimer)s?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿/ ]*:.*$/s;
const SMILEY = /\s+[:;=8][-^']?[)(DPp]+|\s*\^[_.]?\^|\s*<3/g;
/** "Anonymous", "to be revealed", "abgemeldet": no name. */
const NO_NAME = /^(?:to be revealed.*|abgemeldet|see above|me|moi-même|unknown|n\/a)$/i;

/** Keeps "(DavisDad)" and "(AKA Gibbon Twin)"; addresses, dates, asides and "(hesterpruett)" go. */
function withoutBrackets(text: string): string {
  return text.replace(BRACKET, (whole, open: string, inside: string) => {
    const keep = open === '(' && /[A-ZÀ-ÖØ-ÞЀ-Я]/.test(inside) && inside.split(/\s+/).length <= 3 && ALSO_NAMED.test(inside);
    return keep ? whole : ' ';
  });
}

function oneName(text: string): string {
  return tidy(text.replace(SMILEY, '')).replace(/(?<=[a-zß-öø-ÿа-џ]{2})\.$/, '');
}

/**
 * The names in an author field or after a "by", as written, without addresses, dates and asides.
 * "A and B" and "A, B" are two; "A aka B" is one.
 */
export function parseAuthors(text: string): string[] {
  const line = (text.split('\n').find((part) => part.trim()) ?? '').slice(0, 300).replace(ADDRESS, ' ').replace(GLUED, '').trim();
  const names = splitOutside(withoutBrackets(line).replace(AFTER_NAME, ''), BETWEEN).map(oneName);
  return unique(names.filter((name) => /[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d]/.test(name) && !NO_NAME.test(name) && name.length <= 80));
}
