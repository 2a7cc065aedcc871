import { expect, test } from 'vitest';
import { warnings } from '../../../utils/vocabulary/other-languages/warnings';
import { GENRE_IDS, NONE_WORDS, WARNING_WORDS, WORDS_AROUND } from '../../../utils/vocabulary/warnings';

/** The canonical ids; 'none', 'chose-not-to-warn' and 'hidden' have no words of their own. */
const IDS =
  'character-death death graphic-violence violence gore torture non-con dub-con underage incest abuse child-abuse self-harm suicide eating-disorder drug-use alcohol language sexual-content slash femslash het bdsm kink mpreg infidelity pregnancy-loss mental-illness slurs horror angst unhappy-ending au out-of-character spoilers dark humor fluff other';
const OTHERS = warnings.warnings ?? {};
const rows = [WARNING_WORDS, WORDS_AROUND, NONE_WORDS, OTHERS].flatMap((table) => Object.entries(table));
const phrases = rows.flatMap(([role, words]) => words.split('|').map((phrase) => [role, phrase] as const));

test('every id is canonical, and every canonical id has words', () => expect(Object.keys(WARNING_WORDS).sort()).toEqual(IDS.split(' ').sort()));
test('no phrase is empty, untidy or in capitals', () => {
  expect(phrases.filter(([, phrase]) => !phrase || phrase !== phrase.trim().replace(/\s+/g, ' ').toLowerCase())).toEqual([]);
});
test('a phrase is spelled as a folded text is: no hyphen inside a word, no accent on a Latin letter, no curly apostrophe', () => {
  expect(phrases.filter(([, phrase]) => /[^ ]-|-[^ ]|’|[à-öø-ÿ]/.test(phrase))).toEqual([]);
});
test('a stem that opens a phrase has four letters, since phrases are looked up by so many', () => {
  expect(phrases.filter(([, phrase]) => /^[^ ]{0,3}\*/.test(phrase))).toEqual([]);
});
test('signs stand as words of their own', () => expect(phrases.filter(([, phrase]) => /[a-z][/&.:,()]|[/&.:,()][a-z]/.test(phrase))).toEqual([]));
test('other languages know the roles of English and no more', () => {
  const known = Object.keys({ ...WARNING_WORDS, ...WORDS_AROUND });
  expect(Object.keys(OTHERS).filter((role) => !known.includes(role))).toEqual([]);
});
test('ids that are genre elsewhere and ids that can be denied are ids', () => {
  for (const id of [...GENRE_IDS, ...Object.keys(WORDS_AROUND).filter((role) => role.startsWith('no:')).map((role) => role.slice(3))]) expect(WARNING_WORDS).toHaveProperty(id);
});
