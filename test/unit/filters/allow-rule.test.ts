import { describe, expect, test } from 'vitest';
import { allowRule, canAllowAuthors } from '@/utils/filters/allow-rule';
import { loadRules } from '@/utils/filters/load';
import { NOTHING_STATED } from '@/utils/filters/nothing-stated';

const STORY = { ...NOTHING_STATED, title: 'Ash', authors: ['Maris "Moth" Thorne'] };
const actionOf = (text: string, judged: { authors?: readonly string[]; work?: string }) =>
  loadRules({ kind: 'rules', text, topics: {} }).judge({ header: { ...STORY, authors: judged.authors ?? STORY.authors }, work: judged.work, on: 'story' }).action;
const COVER = 'cover unstated:warnings';

describe('a rule that always shows', () => {
  test('a story shows that work alone', () => {
    const rules = `${COVER}\n${allowRule('story', { work: 'efiction:x.com/a b:41', authors: [] })}`;
    expect(actionOf(rules, { work: 'efiction:x.com/a b:41' })).toBe('allow');
    expect(actionOf(rules, { work: 'efiction:x.com/a b:411' })).toBe('cover');
  });

  test('an author shows what is theirs, whatever signs the name has', () => {
    const rules = `${COVER}\n${allowRule('author', { work: '', authors: STORY.authors })}`;
    expect(actionOf(rules, {})).toBe('allow');
    expect(actionOf(rules, { authors: ['Maris'] })).toBe('cover');
  });

  test('two authors show what they wrote together', () => {
    const rules = `${COVER}\n${allowRule('author', { work: '', authors: ['Ina', 'Kit'] })}`;
    expect(actionOf(rules, { authors: ['Kit', 'Ina'] })).toBe('allow');
    expect(actionOf(rules, { authors: ['Ina'] })).toBe('cover');
  });
});

test.each([
  [['Ina'], true],
  [[], false],
  [['V*'], false],
  [['Ina', ' '], false],
])('%j can be named: %s', (authors, can) => expect(canAllowAuthors(authors)).toBe(can));
