import { hasAny, hasDigit, holdsAny } from '../../text/letters';
import { splitOutside, tidy, unique } from '../../text/lists';
import { narrow } from '../../text/narrow';

/** "Lily and Marta", "A & B", "A, B": what can stand between two names; which it is, `joins` decides. */
const BETWEEN = /\s*[;/|,、，；]\s*|\s(?:and|und|et|y|e|en|и|i|oraz|with|&)\s/g;
/** What a name is followed by that is no name of its own: "Jr", "PhD", "A.K.A. Poll Q". */
const SUFFIX = /^(?:[js]r|esq|ph\.?d|m\.?d|a\.?k\.?a)\b/i;
const KIN = new Set('her his their my the a friends others more of'.split(' '));
/** "mail@example.net", "user at host.org", "user_at_[hidden]", "<…>", web addresses. */
const ADDRESS = /<[^<>]*>?|\[?(?:https?:\/\/|www\.)[^\s\])]+\]?|[-–]? ?[\w.+-]+ ?(?:@|\(at\)|\[at\]|_at_| AT ) ?\[?[\w-]+\]?(?: ?(?:\.|\(dot\)| dot ) ?\w+)*/g;
const MAY_HOLD_ADDRESS = '@|<| at |(at|[at|_at_|http|www.';
const MAIL_LABEL = /\be-?mail(?:ed|s)? ?:?.*$/i;
/** "(Len; ST:TNG)", "(hesterpruett)", "(mail at …", "[ 08-08-01 ]". */
const BRACKET = /\s*([([])\s*([^()[\]]*)(?:[)\]]|$)/g;
/** A bracket that names the author once more: "(DavisDad)", "(AKA Gibbon Twin)". */
const ALSO_NAMED = /^(?:aka|a\.k\.a\.|AKA|A\.K\.A\.?|formerly|pen ?name|[A-Z\u00c0-\u00de\u0410-\u042f])[^\s,;:]*(?: [A-Z\u00c0-\u00de\u0410-\u042f][^\s,;:]*){0,2}$/;
/** "30th Sep 1998", "09/01/2012", ", 1998 - July 1999", "0 reviews": what stands behind a name and begins with a number. */
const DATE_AFTER = /,?\s+(?:on\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Za-z]{3}|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./-]\d|(?:19|20)\d\d\b|\d+ (?:review|recension)).*$/;
/** ". Rated R", " posted …", " * * *", " ----", and the next sentence. */
const WORDS_AFTER = /(?:\s{3,}|\s+(?:[Ss]tarted|[Pp]osted|[Ww]ritten|[Ss]ubmitted|[Rr]ated|[Ss]ummary|[Cc]opyright|©|on (?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un))(?![A-Za-z])|\s[-–—|·]?\s?(?:[Ee]ingestellt|[Vv]eröffentlicht|[Gg]eschrieben am|[Pp]ubli(?:é|ée|cado|cada|cato|cata|ziert)|[Éé]crit[eo]? (?:le|el|em|il)|[Ee]scrit[ao] (?:el|em)|[Pp]ostad[ao] em|[Pp]osté|[Ss]critt[ao] il|[Gg]eplaatst|[Nn]apisan[ey]|[Oo]publikowan|[Dd]odan[ey]|[Оо]публикован|[Нн]аписан|[Дд]обавлен)[^\s]*(?=[\s:])|\s\*|\s*[=~*_-]{4}).*$/;
const SENTENCE_AFTER = /([a-z\d]{4})[.!]+ .*$/;
const SMILEY = /\s+[:;=8][-^']?[)(DPp]+|\s*\^[_.]?\^|\s*<3/g;
/** No name is longer, in UTF-16 units. */
const LONGEST = 80;
/** "Anonymous" is a name, these are none. */
const NO_NAMES = new Set('abgemeldet|see above|me|moi-même|unknown|n/a|various|to be revealed|ich|moi|yo|eu|io|ja|ik|ich halt|ik dus|c\'est moi|c’est moi|io, chi altri|yo misma|yo mismo|eu mesma|eu mesmo|ja sama|ich natürlich|wie immer ich|я|я сама|我|私|自分|わたし|anonyme user|by|von|por|di|par|door|at|im|im at|aim|email|e-mail'.split('|'));
const isName = (name: string): boolean => name !== '' && name.length <= LONGEST && !NO_NAMES.has(name.toLowerCase()) && !name.startsWith('to be revealed');
/** What a name may be followed by, in lower case. */
const FOLLOWED = 'started|posted|written|submitted|rated|summary|copyright|©| on |   | *|==|--|__|~~|eingestellt|veröffentlicht|geschrieben|publi|crit|posta|posté|geplaatst|napisan|dodan|публикован|написан|добавлен';

/** Keeps "(DavisDad)" and "(AKA Gibbon Twin)"; addresses, dates, asides and "(hesterpruett)" go. */
const withoutBrackets = (text: string): string => text.replace(BRACKET, (whole, open: string, inside: string) => (open === '(' && ALSO_NAMED.test(inside.trim()) ? whole : ' '));

/** Two names of one list, and not "Larn and her kin" or "Polly Queer, A.K.A. Poll Q". */
function joins(left: string, right: string): boolean {
  const [first = ''] = right.split(' ');
  if (SUFFIX.test(right) || KIN.has(first)) return true;
  return /\s(?:and|und|et|y|e|en|и|i|oraz|with)\s$/.test(left) && /^[a-zß-öø-ÿ]+$/.test(first);
}

function splitNames(text: string): string[] {
  if (!hasAny(text, ' ;/|,、，；')) return [tidy(text)];
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    if (joins(text.slice(0, index) + mark, text.slice(index + mark.length))) continue;
    pieces.push(text.slice(from, index));
    from = index + mark.length;
  }
  return splitOutside([...pieces, text.slice(from)].join('\n'), /\n/g);
}

function oneName(text: string): string {
  const name = tidy(hasAny(text, ':;=8^<') ? text.replace(SMILEY, '') : text);
  return name.endsWith('.') ? name.replace(/([a-zß-öø-ÿа-џ]{2})\.$/, '$1') : name;
}

/**
 * The names in an author field or after a "by", as written, without addresses, dates and asides.
 * "A and B" and "A, B" are two; "A aka B" is one.
 */
export function parseAuthors(text: string): string[] {
  let line = narrow((text.split('\n').find((part) => part.trim()) ?? '').slice(0, 300));
  const lower = line.toLowerCase();
  if (holdsAny(lower, MAY_HOLD_ADDRESS)) line = line.replace(ADDRESS, ' ').trim();
  if (lower.includes('mail')) line = line.replace(MAIL_LABEL, '');
  if (hasAny(line, '([')) line = withoutBrackets(line);
  if (hasDigit(line)) line = line.replace(DATE_AFTER, '');
  line = line.trim();
  if (holdsAny(lower, FOLLOWED)) line = line.replace(WORDS_AFTER, '');
  if (holdsAny(line, '. |! ')) line = line.replace(SENTENCE_AFTER, '$1');
  return unique(splitNames(line).map(oneName).filter(isName));
}
