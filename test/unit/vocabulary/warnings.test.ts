import { expect, test } from 'vitest';
import { ABSENCES, GENRE_IDS, WARNING_WORDS } from '../../../utils/vocabulary/warnings';

/** The canonical ids; 'other', 'none', 'chose-not-to-warn' and 'hidden' have no words of their own. */
const IDS =
  'character-death death graphic-violence violence gore torture non-con dub-con underage incest abuse child-abuse self-harm suicide eating-disorder drug-use alcohol language sexual-content slash femslash het bdsm kink mpreg infidelity pregnancy-loss mental-illness slurs horror angst unhappy-ending au out-of-character spoilers dark humor fluff';

test('every id is canonical, and every canonical id has words', () => expect(Object.keys(WARNING_WORDS).sort()).toEqual(IDS.split(' ').sort()));
test.each(Object.entries(WARNING_WORDS))('the words of %s are a pattern in lower case', (_, words) => {
  expect(() => new RegExp(words)).not.toThrow();
  expect(words.replace(/\\[A-Z]/g, '')).toBe(words.replace(/\\[A-Z]/g, '').toLowerCase());
});
test('ids that are genre elsewhere and ids that can be denied are ids', () => {
  for (const id of [...GENRE_IDS, ...ABSENCES.map(([absent]) => absent)]) expect(WARNING_WORDS).toHaveProperty(id);
});
