import { expect, test } from 'vitest';
import { compile } from '@/utils/filters/compile';
import { storyOfRow } from '@/utils/filters/library-story';
import { parseRules } from '@/utils/filters/parse';
import type { Row } from '@/utils/progress/row';

const ROW: Row = { work: 'ao3:work:7', title: 'Cold Iron', authors: ['Maris'], fandoms: ['The Sentinel'], pairings: ['Jim/Blair'], warnings: ['non-con', 'no:character-death'], rating: { raw: 'NC-17', level: 'explicit' }, status: 'wip', archive: 'a.example', shelf: 'reading', read: 1, last: 1 };

test.each([
  ['cover warning:non-con', 'cover'],
  ['cover topic:sexual-violence', 'cover'],
  ['cover warning:character-death', 'none'],
  ['cover rating:mature..', 'cover'],
  ['mark pairing:Blair/Jim', 'mark'],
  ['mark title:"cold iron"', 'mark'],
  ['mark author:Tobin', 'none'],
  ['mark archive:a.example', 'mark'],
] as const)('a work of the library under "%s": %s', (text, action) => {
  const rules = parseRules(text).flatMap((line) => (line.kind === 'rule' ? [line.rule] : []));
  expect(rules).toHaveLength(1);
  expect(compile({ rules, topics: {} })(storyOfRow(ROW)).action).toBe(action);
});
