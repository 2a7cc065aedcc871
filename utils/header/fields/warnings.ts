import { indexOf } from '../../vocabulary/known-words';
import { GENRE_IDS, WARNING_WORDS } from '../../vocabulary/warnings';
import type { FieldName, Warning } from '../header';
import { statedIn } from './warning-polarity';
import { isSign, type Mark, rawOf, type Scan, scan } from './warning-words';

/** Further text of one field is not read. */
const LONGEST = 6000;
/** Signs; the fullwidth ones are folded to these. */
const SENTENCE_END = '.!?。|';
const PIECE_END = '.!?。|,;()、';
/** What a plain "no slash" may deny without any other word of warning. */
const DENIED: ReadonlySet<string> = new Set(['slash', 'femslash', 'sexual-content', 'character-death', 'non-con', 'incest', 'mpreg', 'spoilers', 'kink']);
/** "He doesn't die": of one, as plots say it. */
const OF_ONE = /^(?:do|won|will|never|is|not)/i;
const isOfOne = (raw: string): boolean => OF_ONE.test(raw) && !/death ?fic/i.test(raw);
/** And what a note may. */
const DENIED_IN_NOTES: ReadonlySet<string> = new Set(['infidelity', 'torture', 'suicide', 'self-harm', 'child-abuse', 'dub-con', 'gore', 'bdsm', 'graphic-violence', 'drug-use', 'pregnancy-loss', 'slurs', 'language', 'underage']);
/** What a fragment of its own may name in a summary or a note. */
const NAMED: ReadonlySet<string> = new Set(['slash', 'femslash', 'character-death', 'non-con', 'mpreg', 'bdsm', 'incest', 'graphic-violence']);
/** Fields of codes and names: genre, pairing and episode words are no warnings there. */
const CODED: ReadonlySet<FieldName> = new Set(['category', 'spoilers', 'series', 'challenge', 'fandom', 'pairing', 'characters', 'title', 'author', 'length', 'status', 'language', 'date', 'contact']);
/** Fields that talk to the reader. */
const LIKELY_IN: ReadonlySet<FieldName> = new Set(['notes', 'other', 'thanks', 'feedback', 'disclaimer']);
/** "Somebody doesn't make it", "major character death": of nothing but a story is it said so. */
const OF_STORIES = /^(?:some(?:one|body)|not |major|main|mcd|death ?fic)/i;
/** Genres that "in this story" makes a warning. */
const MOODS: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'humor', 'fluff', 'other', 'spoilers']);
/** "… if that's bad for you just skip to the next one" speaks of what stands so many words before or behind it. */
const AVOIDED = 30;
/** "It has incest in it". */
const HOLDING: ReadonlySet<string> = new Set(['has', 'have', 'got', 'contains', 'includes']);
/** "This story depicts two women in love. If that is against the law where you live …": what disclaimers tell of. */
const LOVES: ReadonlySet<string> = new Set(['slash', 'femslash', 'sexual-content']);
/** What is said beside a rating to class the story, not to warn of it. */
const CLASSING: ReadonlySet<string> = new Set(['au', 'humor', 'fluff', 'het', 'dark', 'other']);

const isId = (role: string): boolean => role in WARNING_WORDS || role.startsWith('no:');
/** Where a warning is what is spoken of, words count that say something else elsewhere. */
const isIdInField = (role: string): boolean => isId(role) || role.startsWith('weak:');
const isReason = (role: string): boolean => isIdInField(role) || role.startsWith('why:');
const has = ({ marks }: Scan, role: string, from = 0, to = Number.POSITIVE_INFINITY): boolean => marks.some((mark) => mark.role === role && mark.from >= from && mark.to <= to);

/** One an id: what is present outweighs what is absent, since only the former can hurt. */
function merged(found: readonly Warning[]): Warning[] {
  const byId = new Map<string, Warning>();
  for (const warning of found) {
    const known = byId.get(warning.id);
    if (!known || (known.stated === 'absent' && warning.stated === 'present')) byId.set(warning.id, warning);
  }
  return [...byId.values()];
}

/** "slash (homosexual)", "sex/nudity": the second says the first again. */
const isGloss = ({ tokens }: Scan, before: Mark | undefined, hit: Mark): boolean =>
  before?.role === hit.role && hit.from === before.to + 1 && '(/'.includes(tokens[before.to] as string);

const read = (scanned: Scan, isNamed: (role: string) => boolean = isIdInField): [Warning, Mark][] => {
  const found = statedIn(scanned, isNamed);
  const denied = new Set(found.filter(([{ stated }, { role }]) => stated === 'absent' && !role.startsWith('weak:')).map(([{ id }]) => id));
  return found.filter(([warning, mark], i) => !isGloss(scanned, found[i - 1]?.[1], mark) && !isSettled(warning, mark, denied));
};
/** "Nobody has sex. … once the small ones are in bed": what is plainly denied, no word says that has other senses. */
const isSettled = ({ id, stated }: Warning, { role }: Mark, denied: ReadonlySet<string>): boolean => stated === 'present' && role.startsWith('weak:') && denied.has(id);
const plain = (scanned: Scan, isNamed?: (role: string) => boolean): Warning[] => read(scanned, isNamed).map(([warning]) => warning);

const noneWords = indexOf('no-warnings', ({ none = '', 'goes-on': goesOn = '' }) => ({ openers: none.split('|'), goesOn: new Set(goesOn.split('|')) }));
/** Whether "none", "no warnings apply" or the like stands at a token, and stops there or goes on as such answers do. */
function saysNoneAt(tokens: readonly string[], start: number): boolean {
  const head = `${tokens.slice(start, start + 7).join(' ')} `;
  const opener = noneWords()
    .openers.filter((words) => head.startsWith(`${words} `))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const next = tokens[start + opener.split(' ').length];
  return opener !== '' && (next === undefined || isSign(next) || noneWords().goesOn.has(next));
}

/** "None", and "PG for its theme. Warnings: none". */
function saysNone({ tokens, marks }: Scan): boolean {
  const first = tokens.findIndex((token) => !isSign(token));
  return saysNoneAt(tokens, first) || marks.some(({ role, to }) => role === 'warns' && tokens[to] === ':' && saysNoneAt(tokens, to + 1));
}

/** A warnings field: everything counts that it names; "none" counts where it names nothing. */
function fromField(scanned: Scan): Warning[] {
  const found = plain(scanned);
  const refusal = scanned.marks.find(({ role }) => role === 'refusal');
  if (refusal) {
    const others = found.filter(({ id, stated }) => stated === 'present' && !GENRE_IDS.has(id) && id !== 'spoilers');
    return [{ id: 'chose-not-to-warn', stated: 'present', raw: rawOf(scanned, refusal.from, refusal.to) }, ...others];
  }
  const says = found.some(({ id, stated }) => stated === 'absent' || !GENRE_IDS.has(id));
  return says || !saysNone(scanned) ? found : [{ id: 'none', stated: 'present', raw: scanned.raw.slice(0, 60) }];
}

/** A field that is labelled as a warning and of which no word is known warns all the same. */
function unknown({ marks, raw }: Scan, label: Scan): Warning[] {
  const isWarning = has(label, 'warns') && /[a-z]{3}|[\u0400-\u9fff]/i.test(raw) && !marks.some(({ role }) => isIdInField(role));
  return isWarning ? [{ id: 'other', stated: 'present', raw: raw.slice(0, 60) }] : [];
}

/** "Lime warning", and what "Slash: none" denies. */
function namedBy(label: Scan, text: string): Warning[] {
  if (!label.marks.some(({ role }) => isId(role))) return [];
  const named = nameIn(label);
  const both = scan(`${named.raw}: ${text.slice(0, 20)}`);
  return read(both).filter(([{ id }, { to }]) => id !== 'spoilers' && to <= named.tokens.length).map(([warning]) => warning);
}

/** "Violence Alert" without the word of warning at its end. */
function nameIn(label: Scan): Scan {
  const last = label.marks.at(-1);
  const from = last?.role === 'warns' && last.to === label.tokens.length ? last.from : label.tokens.length - Number(ALARMS.has(label.tokens.at(-1) ?? ''));
  return from > 0 && from < label.tokens.length ? scan(rawOf(label, 0, from)) : label;
}
const ALARMS: ReadonlySet<string> = new Set(['alert', 'alerts', 'advisory', 'notice', 'factor', 'level', 'content', 'quotient', 'meter']);

function around({ tokens }: Scan, { from, to }: Mark, ends: string): [number, number] {
  let [start, stop] = [from, to];
  while (start > 0 && !ends.includes((tokens[start - 1] as string).charAt(0))) start--;
  while (stop < tokens.length && !ends.includes((tokens[stop] as string).charAt(0))) stop++;
  return [start, stop];
}

/** Whether running text means a word as a warning: by a word of warning in the sentence, or alone between commas. */
function warnsOf(scanned: Scan, warning: Warning, hit: Mark, field: FieldName): boolean {
  const sentence = around(scanned, hit, SENTENCE_END);
  if (has(scanned, 'warns', ...sentence)) return true;
  if (CODED.has(field)) return false;
  // "Character deaths: everyone that the book killed", "DEATH?: not so much as a goldfish": a label within a note.
  if (field !== 'summary' && !GENRE_IDS.has(warning.id) && hit.from === sentence[0] && scanned.tokens[hit.to + (scanned.tokens[hit.to] === '?' ? 1 : 0)] === ':') return true;
  if (LIKELY_IN.has(field) && field !== 'disclaimer' && has(scanned, 'avoid', hit.from - AVOIDED, hit.to + AVOIDED)) return true;
  if (LIKELY_IN.has(field) && warning.stated === 'present' && (has(scanned, 'within', ...sentence) ? !MOODS.has(warning.id) && (!hit.role.startsWith('weak:') || hit.role.endsWith('death')) : warning.id === 'character-death' && OF_STORIES.test(warning.raw))) return true;
  if (hit.role.startsWith('weak:')) return false;
  if (field === 'disclaimer' && LOVES.has(warning.id) && warning.stated === 'present' && (has(scanned, 'depicts') || has(scanned, 'doubt'))) return true;
  const cued = has(scanned, 'cue', ...sentence) || (LIKELY_IN.has(field) && warning.id !== 'spoilers' && scanned.tokens.slice(Math.max(sentence[0], hit.from - 3), hit.from).some((token) => HOLDING.has(token))) || (LIKELY_IN.has(field) && warning.id !== 'spoilers' && warning.id !== 'death' && opensThere(scanned, sentence[0])) || (LIKELY_IN.has(field) && field !== 'disclaimer' && warning.id !== 'spoilers' && has(scanned, 'likely', ...sentence));
  if (warning.stated === 'absent') return (DENIED.has(warning.id) && !isOfOne(warning.raw)) || (LIKELY_IN.has(field) && DENIED_IN_NOTES.has(warning.id)) || cued;
  if (GENRE_IDS.has(warning.id)) return false;
  const [from, to] = around(scanned, hit, PIECE_END);
  return cued || (NAMED.has(warning.id) && to - from <= 3);
}

/** "There is also, and I was told off for not saying so, some adultery." */
const opensThere = ({ tokens }: Scan, at: number): boolean => tokens[at] === "there's" || (tokens[at] === 'there' && /^(?:is|are|will|may|might|be)$/.test(tokens[at + 1] ?? ''));

/** "No warnings so far as I know." and "Nothing at all to warn of" open a sentence; "no warning about" goes on. */
function sentenceWithout(scanned: Scan): Mark | undefined {
  const { tokens, marks } = scanned;
  return marks.find((mark) => {
    if (mark.role !== 'warns' || tokens[mark.to] === 'about') return false;
    const [start] = around(scanned, mark, SENTENCE_END);
    const before = tokens.slice(Math.max(start, mark.from - 5), mark.from);
    const [last] = before.slice(-1);
    return before[0] === 'nothing' || before.includes('nothing') || (before.includes('no') && before.includes('need')) || ((last === 'no' || last === 'without') && mark.from - 1 === start);
  });
}

/** Lines with bullets, most of which name something: a list of warnings that nothing calls so. */
const BULLET = /^\s*(?:[*•+-]|\d{1,2}[.)])\s*\S/;
function isBulletList(text: string): boolean {
  const bullets = text.includes('\n') ? text.split('\n').filter((line) => BULLET.test(line)) : [];
  const naming = bullets.filter((line) => line.length <= 240 && namesAny(scan(line))).length;
  return naming > 1 && naming * 2 > bullets.length;
}
const namesAny = ({ marks }: Scan): boolean => marks.some(({ role }) => isIdInField(role));

function fromProse(scanned: Scan, field: FieldName): Warning[] {
  if (LIKELY_IN.has(field) && isBulletList(scanned.raw)) return plain(scanned);
  const found = merged(read(scanned).filter(([warning, hit]) => warnsOf(scanned, warning, hit, field)).map(([warning]) => warning));
  const none = found.length ? undefined : sentenceWithout(scanned);
  return none ? [{ id: 'none', stated: 'present', raw: rawOf(scanned, ...around(scanned, none, SENTENCE_END)) }] : found;
}

/** "R for language", "NC-17 (violence, rape)": what comes after the rating is why. */
function fromRating(scanned: Scan): Warning[] {
  const parted = scanned.raw.slice(0, 40).includes('-') || scanned.tokens.slice(0, 8).some((token) => token === 'for' || isSign(token));
  return parted ? plain(scanned, isReason).filter(({ id }) => !CLASSING.has(id)) : [];
}

/** Warnings that no genre is called by, though archives have them among the genres: "Keywords: MSR, Character Death". */
const GRAVE: ReadonlySet<string> = new Set(['character-death', 'death', 'non-con', 'dub-con', 'incest', 'underage', 'suicide', 'self-harm', 'child-abuse', 'abuse', 'torture', 'gore', 'graphic-violence']);
const GENRES_PARTED = /[,;/|•]+/;
/** Genres that need more words are sentences. */
const MOST_OF_GENRE = 4;

/** What a list of genres warns of beside naming genres: its pieces that are a grave warning and nothing else. */
export function warningsAmongGenres(text: string): Warning[] {
  const pieces = text.slice(0, LONGEST).split(GENRES_PARTED).map((piece) => piece.trim()).filter((piece) => piece !== '' && piece.split(' ').length <= MOST_OF_GENRE);
  const found = pieces.flatMap((piece) => plain(scan(piece), isId)).filter(({ id }) => GRAVE.has(id));
  return merged(found).map((warning) => ({ ...warning, where: 'category' }));
}

/** "O que não vão encontrar", "Nie ostrzegam przed": a label that denies what stands below it. */
const deniesBelow = ({ marks }: Scan): boolean => marks.some(({ role }) => role === 'negator') && !marks.some(({ role }) => role === 'warns' || role === 'refusal' || isId(role));

/**
 * What a field warns of. In a warnings field every known word counts, its label's too ("Lime Warning:"); in a rating field what is
 * said beside the rating; elsewhere only sentences that plainly warn. Absence ("no one dies", "no sex, violence or death") is never
 * read as presence.
 */
export function parseWarnings(text: string, field: FieldName, label = ''): Warning[] {
  const scanned = scan(text.slice(0, LONGEST).trim());
  if (field !== 'warnings') {
    const led = LIKELY_IN.has(field) && label !== '' ? scan(label) : undefined;
    // "Watch out for: people might be OOC", "What it hasn't got: a deathfic ending".
    if (led?.marks.some(({ role }) => LEADING.has(role))) return merged(plain(scan(`${label}: ${text.slice(0, LONGEST)}`))).map((warning) => ({ ...warning, where: field }));
    // "VIOLENCE DISCLAIMER: Some."
    const named = led && label.split(' ').length <= 3 ? namedBy(led, text).filter(({ id }) => !GENRE_IDS.has(id)) : [];
    const mayWarn = scanned.marks.some(({ role }) => role === 'warns' || (field === 'rating' ? isReason(role) : isIdInField(role)));
    const byField = !mayWarn ? [] : field === 'rating' ? fromRating(scanned) : fromProse(scanned, field);
    return merged([...named, ...byField]).map((warning) => ({ ...warning, where: field }));
  }
  const labelled = scan(label);
  if (deniesBelow(labelled)) return merged(plain(scan(`${label}: ${text}`.slice(0, LONGEST)))).map((warning) => ({ ...warning, where: field }));
  const named = namedBy(labelled, scanned.raw);
  const isDenied = named.some(({ stated }) => stated === 'absent');
  const stated = [...named, ...fromField(scanned).filter(({ id }) => !isDenied || id !== 'none')];
  return merged(stated.length ? stated : unknown(scanned, labelled)).map((warning) => ({ ...warning, where: field }));
}

/** What a label holds that leads a list of what is there, or is not. */
const LEADING: ReadonlySet<string> = new Set(['warns', 'likely', 'cue', 'negator']);

/** Kinds and moods, which no reader is warned of by name. */
const MILD: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'out-of-character', 'humor', 'fluff']);

/** Roles that say nothing of warnings by themselves. */
const SILENT: ReadonlySet<string> = new Set(['depicts', 'wish', 'turned', 'nowhere', 'unsure', 'why:language', 'why:violence', 'why:sexual-content', 'why:slash', 'weak:alcohol', 'weak:violence', 'weak:sexual-content', 'weak:drug-use', 'weak:infidelity', 'weak:mental-illness', 'weak:child-abuse', 'likely', 'avoid', 'within', 'strong', 'negator', 'denied', 'break', 'or', 'innocent', 'degree-past', 'degree-mentioned', 'degree-implied', 'degree-mild']);
/** "Dark!Willow": a character as they are not elsewhere. */
const CHANGED = /[a-z]![a-z]/i;

/** Whether a passage may hold any warning: in doubt yes, since a folded warning is the worst mistake. */
export const mentionsWarning = (text: string): boolean =>
  scan(text).marks.some(({ role }) => !SILENT.has(role) && !MILD.has(role)) || CHANGED.test(text);
