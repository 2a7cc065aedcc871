import { GENRE_IDS } from '../../vocabulary/warnings';
import type { FieldName, Warning } from '../header';
import { around, has, isIdInField, merged, PIECE_END, plain, read, SENTENCE_END } from './warning-reading';
import { type Mark, rawOf, type Scan, scan } from './warning-words';

/** What a plain "no slash" may deny without any other word of warning. */
const DENIED: ReadonlySet<string> = new Set(['slash', 'femslash', 'sexual-content', 'character-death', 'non-con', 'incest', 'mpreg', 'spoilers', 'kink']);
/** And what a note may. */
const DENIED_IN_NOTES: ReadonlySet<string> = new Set(['infidelity', 'torture', 'suicide', 'self-harm', 'child-abuse', 'dub-con', 'gore', 'bdsm', 'graphic-violence', 'drug-use', 'pregnancy-loss', 'slurs', 'language', 'underage']);
/** "He doesn't die": of one, as plots say it. */
const OF_ONE = /^(?:do|won|will|never|is|not)/i;
const isOfOne = (raw: string): boolean => OF_ONE.test(raw) && !/death ?fic/i.test(raw);
/** What a fragment of its own may name in a summary or a note, and its longest, in tokens. */
const NAMED: ReadonlySet<string> = new Set(['slash', 'femslash', 'character-death', 'non-con', 'mpreg', 'bdsm', 'incest', 'graphic-violence']);
const FRAGMENT = 3;
/** Fields of codes and names: genre, pairing and episode words are no warnings there. */
const CODED: ReadonlySet<FieldName> = new Set(['category', 'spoilers', 'series', 'challenge', 'fandom', 'pairing', 'characters', 'title', 'author', 'length', 'status', 'language', 'date', 'contact']);
/** Fields that talk to the reader. */
const TALKING: ReadonlySet<FieldName> = new Set(['notes', 'other', 'thanks', 'feedback', 'disclaimer']);
export const talks = (field: FieldName): boolean => TALKING.has(field);
/** "Somebody doesn't make it", "major character death": of nothing but a story is it said so. */
const OF_STORIES = /^(?:some(?:one|body)|not |major|main|mcd|death ?fic)/i;
/** Genres that "in this story" makes a warning. */
const MOODS: ReadonlySet<string> = new Set(['het', 'angst', 'au', 'humor', 'fluff', 'other', 'spoilers']);
/** "… if that's bad for you just skip to the next one" speaks of what stands so many words before or behind it. */
const AVOIDED = 30;
/** "It has incest in it", and how many words may stand between. */
const HOLDING: ReadonlySet<string> = new Set(['has', 'have', 'got', 'contains', 'includes']);
const HELD = 3;
/** "This story depicts two women in love. If that is against the law where you live …": what disclaimers tell of. */
const LOVES: ReadonlySet<string> = new Set(['slash', 'femslash', 'sexual-content']);

/** Something that running text names, and the sentence that it stands in, as tokens. */
interface Said {
  readonly scanned: Scan;
  readonly warning: Warning;
  readonly hit: Mark;
  readonly field: FieldName;
  readonly sentence: readonly [number, number];
}

const isWeak = ({ hit }: Said): boolean => hit.role.startsWith('weak:');

/** "Character deaths: everyone that the book killed", "DEATH?: not so much as a goldfish": a label within a note. */
const isLabelWithin = ({ scanned: { tokens }, warning, hit, field, sentence }: Said): boolean =>
  field !== 'summary' && !GENRE_IDS.has(warning.id) && hit.from === sentence[0] && tokens[hit.to + (tokens[hit.to] === '?' ? 1 : 0)] === ':';

const isAvoided = ({ scanned, hit, field }: Said): boolean => talks(field) && field !== 'disclaimer' && has(scanned, 'avoid', hit.from - AVOIDED, hit.to + AVOIDED);

/** "In here you find rape", and what is said of stories alone. */
function isToldOfStory(said: Said): boolean {
  const { scanned, warning, hit, field, sentence } = said;
  if (!talks(field) || warning.stated === 'absent') return false;
  if (!has(scanned, 'within', ...sentence)) return warning.id === 'character-death' && OF_STORIES.test(warning.raw);
  return !MOODS.has(warning.id) && (!isWeak(said) || hit.role.endsWith('death'));
}

const isToldOfLove = ({ scanned, warning, field }: Said): boolean =>
  field === 'disclaimer' && LOVES.has(warning.id) && warning.stated === 'present' && (has(scanned, 'depicts') || has(scanned, 'doubt'));

/** "There is also, and I was told off for not saying so, some adultery." */
const opensThere = ({ tokens }: Scan, at: number): boolean => tokens[at] === "there's" || (tokens[at] === 'there' && /^(?:is|are|will|may|might|be)$/.test(tokens[at + 1] ?? ''));

const isHeld = ({ scanned, hit, sentence }: Said): boolean => scanned.tokens.slice(Math.max(sentence[0], hit.from - HELD), hit.from).some((token) => HOLDING.has(token));

/** Whether its sentence says what a story holds, in words that are no plain warning. */
function isCued(said: Said): boolean {
  const { scanned, warning, field, sentence } = said;
  if (has(scanned, 'cue', ...sentence)) return true;
  if (!talks(field) || warning.id === 'spoilers') return false;
  return isHeld(said) || (warning.id !== 'death' && opensThere(scanned, sentence[0])) || (field !== 'disclaimer' && has(scanned, 'likely', ...sentence));
}

const mayBeDenied = ({ warning: { id, raw }, field }: Said): boolean => (DENIED.has(id) && !isOfOne(raw)) || (talks(field) && DENIED_IN_NOTES.has(id));

function isFragment({ scanned, warning, hit }: Said): boolean {
  const [from, to] = around(scanned, hit, PIECE_END);
  return NAMED.has(warning.id) && to - from <= FRAGMENT;
}

/** "Drama. There will be blood, swearing and worse": a sentence among codes that says what is there. */
function isToldAmongCodes(said: Said): boolean {
  const { scanned, warning, hit, sentence } = said;
  if (isWeak(said) || GENRE_IDS.has(warning.id) || warning.stated === 'absent') return false;
  return opensThere(scanned, sentence[0]) || has(scanned, 'cue', sentence[0], hit.from);
}

/** Whether running text means a word as a warning: by a word of warning in the sentence, or alone between commas. */
function warnsOf(said: Said): boolean {
  const { scanned, warning, field, sentence } = said;
  if (has(scanned, 'warns', ...sentence)) return true;
  if (CODED.has(field)) return field === 'category' && isToldAmongCodes(said);
  if (isLabelWithin(said) || isAvoided(said) || isToldOfStory(said)) return true;
  if (isWeak(said)) return false;
  if (isToldOfLove(said)) return true;
  if (warning.stated === 'absent') return mayBeDenied(said) || isCued(said);
  return !GENRE_IDS.has(warning.id) && (isCued(said) || isFragment(said));
}

/** "No warnings so far as I know." and "Nothing at all to warn of" open a sentence; "no warning about" goes on. */
function sentenceWithout(scanned: Scan): Mark | undefined {
  const { tokens, marks } = scanned;
  return marks.find((mark) => {
    if (mark.role !== 'warns' || tokens[mark.to] === 'about') return false;
    const [start] = around(scanned, mark, SENTENCE_END);
    const before = tokens.slice(Math.max(start, mark.from - 5), mark.from);
    const last = before.at(-1);
    if (before.includes('nothing') || (before.includes('no') && before.includes('need'))) return true;
    return (last === 'no' || last === 'without') && (mark.from - 1 === start || (tokens[mark.from] === 'warnings' && HOLDING.has(before.at(-2) ?? '')));
  });
}

/** With "none" where a sentence says so and nothing else is stated but spoilers: "Rated R, and contains no warnings or spoilers". */
export function withoutAny(scanned: Scan, found: readonly Warning[]): Warning[] {
  const none = found.every(({ id }) => id === 'spoilers') ? sentenceWithout(scanned) : undefined;
  return none ? [...found, { id: 'none', stated: 'present', raw: rawOf(scanned, ...around(scanned, none, SENTENCE_END)) }] : [...found];
}

/** Lines with bullets, most of which name something: a list of warnings that nothing calls so. */
const BULLET = /^\s*(?:[*•+-]|\d{1,2}[.)])\s*\S/;
function isBulletList(text: string): boolean {
  const bullets = text.includes('\n') ? text.split('\n').filter((line) => BULLET.test(line)) : [];
  const naming = bullets.filter((line) => line.length <= 240 && namesAny(scan(line))).length;
  return naming > 1 && naming * 2 > bullets.length;
}
const namesAny = ({ marks }: Scan): boolean => marks.some(({ role }) => isIdInField(role));

/** What running text warns of: summaries, notes, disclaimers and whatever else is no list of warnings. */
export function fromProse(scanned: Scan, field: FieldName): Warning[] {
  if (talks(field) && isBulletList(scanned.raw)) return plain(scanned);
  const said = read(scanned).map(([warning, hit]): Said => ({ scanned, warning, hit, field, sentence: around(scanned, hit, SENTENCE_END) }));
  return withoutAny(scanned, merged(said.filter(warnsOf).map(({ warning }) => warning)));
}
