import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadRules, UNREADABLE } from '@/utils/filters/load';
import { forgetRecent, MOST_RECENT, RECENT, rememberRecent } from '@/utils/storage/recent';
import { readItem } from '@/utils/storage/item';
import { createRuleBook } from '@/utils/storage/rule-book';
import { changeRules, readRules, RULES, rulesAside } from '@/utils/storage/rules';
import { story } from '../filters/headers';

const local = fakeBrowser.storage.local;
beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test('nothing stored is no rules', async () => expect(await readRules()).toMatchObject({ kind: 'rules', text: '', topics: {}, asked: false, keepRecent: true }));

  test.each([
    ['newer than we are', { ...RULES.fallback, version: 2 }],
    ['without its text', { version: 1, topics: {}, asked: false, keepRecent: true, secondLook: false }],
    ['with topics of another shape', { ...RULES.fallback, topics: { abuse: ['x'] } }],
    ['no object', 'cover topic:abuse'],
  ])('a set that is %s is unreadable, and stories are covered', async (_, raw) => {
    await local.set({ rules: raw });
    const stored = await readRules();
    expect(stored).toEqual({ kind: 'unreadable', raw });
    const loaded = loadRules(stored);
    expect(loaded.canCover).toBe(true);
    expect(loaded.judge(story())).toMatchObject({ action: 'cover', because: [{ rule: UNREADABLE }] });
  });

  test('a stored line that is no rule covers too: it may have been the one that mattered', async () => {
    await changeRules({ text: 'prefer fandom:X\ncovr topic:abuse' });
    expect(loadRules((await readRules()) as never)).toMatchObject({ kind: 'unreadable', canCover: true });
  });
});

describe('changing', () => {
  test('lines are added once, behind the others', async () => {
    await changeRules({ text: '# mine\ncover topic:abuse' });
    await changeRules({ add: ['allow author:V', 'cover topic:abuse', 'allow author:V'].slice(0, 2) });
    await changeRules({ add: ['allow author:V'] });
    expect(await readRules()).toMatchObject({ text: '# mine\ncover topic:abuse\nallow author:V' });
  });

  test('an unreadable set is not overwritten by one more rule, and is kept aside when a whole new text takes its place', async () => {
    const raw = { ...RULES.fallback, version: 9, text: 'cover topic:abuse' };
    await local.set({ rules: raw });
    await expect(changeRules({ add: ['allow author:V'] })).rejects.toThrow('cannot be read');
    expect((await local.get('rules')).rules).toEqual(raw);
    await changeRules({ text: 'hide rating:explicit' });
    expect(await readRules()).toMatchObject({ kind: 'rules', text: 'hide rating:explicit' });
    expect(await rulesAside()).toEqual([raw]);
  });

  test('changes at once from two places are both kept', async () => {
    await Promise.all([changeRules({ add: ['allow author:A'] }), changeRules({ add: ['allow author:B'] }), changeRules({ asked: true })]);
    expect(await readRules()).toMatchObject({ text: 'allow author:A\nallow author:B', asked: true });
  });
});

test('what is made of the rules is made once for each change of them', async () => {
  let made = 0;
  const book = createRuleBook((stored) => (made++, stored.kind === 'rules' ? stored.text : ''));
  expect([await book.loaded(), await book.loaded(), made]).toEqual(['', '', 1]);
  await changeRules({ text: 'allow author:A' });
  expect([await book.loaded(), made]).toEqual(['allow author:A', 2]);
});

describe('the last headers', () => {
  const titles = async (): Promise<(string | undefined)[]> => (await readItem(RECENT)).stories.map(({ header }) => header.title);

  test(`the last ${MOST_RECENT} are kept, newest first, each story once`, async () => {
    for (let i = 0; i < MOST_RECENT + 5; i++) await rememberRecent(story({ title: `Story ${i}` }));
    await rememberRecent(story({ title: 'Story 30' }));
    expect(await titles()).toHaveLength(MOST_RECENT);
    expect((await titles()).slice(0, 2)).toEqual(['Story 30', 'Story 54']);
  });

  test('nothing is kept once that is switched off, and all is forgotten when asked', async () => {
    await rememberRecent(story({ title: 'One' }));
    await changeRules({ keepRecent: false });
    await rememberRecent(story({ title: 'Two' }));
    expect(await titles()).toEqual(['One']);
    await forgetRecent();
    expect(await titles()).toEqual([]);
  });
});
