import { GENRE_IDS } from '../../vocabulary/warnings';
import type { FieldName, Warning } from '../header';
import { warningAt } from './warning-polarity';
import { folded, hitsIn, mayHold, patternOf, patterns } from './warning-words';

/** Ordinary phrases that hold a warning's word: they are blanked before the reading, at the same length. */
const INNOCENT =
  /nc-?\s?(?:17|21|18)|graphic (?:novels?|artist|design\w*)|the death of (?:summer|winter|the \w+ (?:season|star|party))|life and death|death (?:star|eaters?|glare|row|note|valley|by chocolate)|sudden death|scared to death|to death|gore vidal|al gore|sex(?:es|tet)|same[- ]sex marriage|(?:opposite|fair(?:er)?) sex|slash (?:and burn|fiction archive|marks?|list|archive)|forward slash|language barrier|(?:english|german|french|spanish|native|first|second|foreign|my|of the|body|sign|original) language|language(?=\s?:\s?(?:english|español|deutsch))|not beta'?d|unbeta'?d|beta(?:ed)?|cutting (?:room|edge|board|it)|drugs? ?store|dark (?:lord|mark|arts|side|angel|horse|hair\w*|green|blue|shadows)|(?:after|before|until|in the) dark|blood (?:type|relatives?|brothers?|sugar|pressure|bank)|full-?blooded|half-?blood|mudblood|bloody hell|fight (?:club|song)|food fight|fighting (?:chance|fit|over)|violent(?:ly)? (?:red|green|pink|sneez\w+)|crack (?:of|in|the)|cracked|happy to|cheating at|affairs? of|current affairs|foreign affairs|state of affairs|sweet (?:home|sixteen)|language arts|strong[- ]?willed|sad to say|sadly|chan(?=['s]* (?:fan|page))|(?<=[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]-)chan|limelight|lime green|key lime|lime juice|lemon (?:drop|tea|tart|cake|juice|pie|zest)s?|lemonade|spoiler space|drunk on|drinking (?:tea|coffee|game)|blood ?less|plot bunn\w+/g;

/** "slash (homosexual)", "sex/nudity": the second says the first again. */
const GLOSS = /^\s*[(/]\s*$/;

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => ' '.repeat(match.length));

/** One an id: what is present outweighs what is absent, since only the former can hurt. */
function merged(found: readonly Warning[]): Warning[] {
  const byId = new Map<string, Warning>();
  for (const warning of found) {
    const known = byId.get(warning.id);
    if (!known || (known.stated === 'absent' && warning.stated === 'present')) byId.set(warning.id, warning);
  }
  return [...byId.values()];
}

function read(raw: string): Warning[] {
  const text = folded(raw);
  const absences = patterns().absences.filter(mayHold(text));
  if (!absences.length && !patterns().words.some(mayHold(text))) return [];
  const plain = blank(text, INNOCENT);
  const found: Warning[] = [];
  let rest = plain;
  for (const words of absences)
    rest = rest.replace(patternOf(words), (match, ...args) => {
      const from = args.find((arg) => typeof arg === 'number') as number;
      found.push({ id: words.id, stated: 'absent', raw: raw.slice(from, from + match.length) });
      return ' '.repeat(match.length);
    });
  const hits = hitsIn(rest);
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1];
    const isGloss = before?.id === hit.id && GLOSS.test(rest.slice(before.to, hit.from));
    const warning = isGloss ? undefined : warningAt(rest, raw, hit);
    if (warning) found.push(warning);
  }
  return merged(found);
}

function refusals(text: string): Warning[] {
  const plain = folded(text);
  const refusal = mayHold(plain)(patterns().refusal) ? plain.match(patternOf(patterns().refusal))?.[0] : undefined;
  return refusal ? [{ id: 'chose-not-to-warn', stated: 'present', raw: refusal.trim() }] : [];
}

/** A warnings field: everything counts that it names; "none" counts where it names nothing. */
function fromField(raw: string): Warning[] {
  const refused = refusals(raw);
  if (refused.length) return [...refused, ...read(raw).filter((warning) => warning.stated === 'present' && !GENRE_IDS.has(warning.id) && warning.id !== 'spoilers')];
  const none = patterns().none.exec(folded(raw));
  const found = read(raw);
  if (!none) return found;
  const present = found.filter((warning) => warning.stated === 'present' && !GENRE_IDS.has(warning.id));
  const startsList = found.some((warning) => warning.stated === 'absent');
  if (present.length || startsList) return found;
  return [{ id: 'none', stated: 'present', raw: raw.trim().slice(0, 60) }];
}

/** What plainly warns in running text. */
const CUE =
  /\bwarn(?:ing|ed|s)?\b|\bcaution|\bbeware|\bcontains?\b|\btrigger|\b[tc]w:|\bupsets?\b|\boffend|\bbothers?\b|\bsquick|\bthere (?:will|may|might) be\b|\bthere (?:is|are) (?:some|mentions?|a (?:lot|bit|little))\b|\brat(?:ed|ing)\b.{0,20}\bfor\b|\bhigh .* factor|warnung|vorsicht|advertencia|avertissement|avertit|aviso|avvert|предупр|внимание|возможны|注意|警告|閲覧|慎入|避雷/i;
const WARNS = /\bwarn|предупр|advert|avert|aviso|avvert|注意|警告/i;
/** "slash implied", "AU", "Character death.": a warning that stands alone between commas. */
const ALONE = /^\s*(?:(?:some|mild|implied|slight|minor|major|pre-?|graphic|possible|contains)\s)?[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿/' -]{2,30}\s*$/;
/** A sentence, or a piece of one where an author never stops. */
const SENTENCE = /[^.!?\n]{1,600}[.!?\n]*/g;
const LONGEST = 6000;
const RATING_HEAD = /^.{0,40}?(?:\bfor\b|[:(,;–—-])/s;
const NO_WARNINGS = /^\W*(?:no|without) warnings?\b(?! about)/i;
/** What a plain "no slash" may deny without any other word of warning. */
const DENIED = new Set(['slash', 'femslash', 'sexual-content', 'character-death', 'non-con', 'incest', 'mpreg', 'spoilers', 'kink']);
/** What a fragment of its own may name in a summary or a note. */
const NAMED = new Set(['slash', 'femslash', 'character-death', 'non-con', 'mpreg', 'bdsm', 'incest', 'graphic-violence']);

const isAlone = (sentence: string, warning: Warning): boolean =>
  sentence.split(/[,;()]/).some((piece) => piece.includes(warning.raw) && ALONE.test(piece) && piece.trim().split(/\s+/).length <= 3);

function warnsIn(sentence: string, warning: Warning): boolean {
  if (warning.stated === 'absent') return DENIED.has(warning.id) || CUE.test(sentence);
  if (WARNS.test(sentence)) return true;
  if (GENRE_IDS.has(warning.id)) return false;
  return CUE.test(sentence) || (NAMED.has(warning.id) && isAlone(sentence, warning));
}

/** Fields of codes and names: genre, pairing and episode words are no warnings there. */
const CODED: ReadonlySet<FieldName> = new Set(['category', 'spoilers', 'series', 'challenge', 'fandom', 'pairing', 'characters', 'title', 'author', 'length', 'status', 'language', 'date', 'contact']);

function fromProse(raw: string, field: FieldName): Warning[] {
  const sentences = (raw.match(SENTENCE) ?? []).filter((sentence) => !CODED.has(field) || WARNS.test(sentence));
  const found = merged(sentences.flatMap((sentence) => read(sentence).filter((warning) => warnsIn(sentence, warning))));
  const none = found.length ? undefined : sentences.find((sentence) => NO_WARNINGS.test(sentence));
  return none ? [{ id: 'none', stated: 'present', raw: none.trim() }] : found;
}

/** "R for language", "NC-17 (violence, rape)": what comes after the rating is why. */
function fromRating(raw: string): Warning[] {
  return RATING_HEAD.test(raw) ? read(raw).filter((warning) => !['au', 'humor', 'fluff', 'het', 'dark'].includes(warning.id)) : [];
}

/**
 * What a field warns of. In a warnings field every known word counts, its label's too ("Lime Warning:"); in a rating field what is
 * said beside the rating; elsewhere only sentences that plainly warn. Absence ("no one dies", "no sex, violence or death") is never
 * read as presence.
 */
export function parseWarnings(text: string, field: FieldName, label = ''): Warning[] {
  const raw = text.slice(0, LONGEST).trim();
  const byField = field === 'warnings' ? fromField(raw) : field === 'rating' ? fromRating(raw) : fromProse(raw, field);
  const named = field === 'warnings' ? read(label).filter((warning) => warning.id !== 'spoilers') : [];
  return merged([...named, ...byField]).map((warning) => ({ ...warning, where: field }));
}

/** What else tells a reader to think twice; only asked whether a passage may be folded. */
const SECOND_THOUGHTS =
  /\bspoil|(?:do not|don't|please) (?:like|read)|you(?:'re| were| are| have been|'ve been)? (?:told|warned)|told you|not (?:for|be for) (?:you|everyone|kids|children|the)|cup of tea|(?:mind|care for) (?:that|it)\b|own risk|turn back|(?:close|leave|shut) (?:this|the) (?:page|window|story)|(?:there's|is) the door|back button|the way out|under ?-?age|under (?:the age|1\d)|over 1\d|\b18\+|\bmatur|\badults?\b|\bgraphic|\bexplicit|no warnings|cho(?:o?se|osing) not|\brated\b|\brating\b|\bNC-?17\b|[A-Z]!(?:[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|first (?:fic|time i)|be (?:nice|gentle|kind)|\bsorry\b.*commas|介意|返回|自衛|苦手|避雷|雷[点點]|勿[入喷噴]|ご了承|\[[!?RVYX]\]/i;

/** Whether a passage may hold any warning: in doubt yes, since a folded warning is the worst mistake. */
export function mentionsWarning(text: string): boolean {
  const plain = text.replace(/[’‘`´]/g, "'");
  const pieces = text.match(SENTENCE) ?? [];
  return CUE.test(plain) || SECOND_THOUGHTS.test(plain) || pieces.some((piece) => read(piece).some((warning) => !GENRE_IDS.has(warning.id)));
}
