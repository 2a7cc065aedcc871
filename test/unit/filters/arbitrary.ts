import fc from 'fast-check';
import { parseLine } from '@/utils/filters/parse';
import { ACTIONS, LESSER_DEGREES, type Condition, type How, type Rule, SCOPES, UNSTATED } from '@/utils/filters/rule';
import { TOPIC_IDS } from '@/utils/filters/topics';
import type { Judged } from '@/utils/filters/verdict';
import type { FieldName, Warning } from '@/utils/header/header';
import { story } from './headers';

/** Few words, so that rules and stories meet; signs and scripts that fold in unlike ways. */
const WORD = fc.constantFrom('death', 'Death', 'dark', 'knight', 'no', 'without', 'or', 'rape', 'mention', 'of', 'Straße', 'İstanbul', 'ｆｕｌｌ', 'смерть', '強姦', 'C++', "don't", 'x', 'V', 'Valdron', 'fic', 'deathfic', 'a.b', '(a|b)+', 'שלום', 'e\u0301t\u00e9', 'implied', 'past', 'torture,', 'torture', 'abuse.', 'Lex', 'Clark', 'Kent');
const phrase = (most: number) => fc.array(WORD, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const STAR = fc.constantFrom('*', 'dea*', '*fic', '* death', 'V*', '*e*', 'dark * death', 'death *');
const name = fc.oneof(phrase(2), STAR);

const named = fc.record({ what: fc.constantFrom('pairing', 'character', 'fandom', 'author', 'category', 'tag', 'archive', 'title', 'summary', 'words'), kind: fc.constantFrom('is', 'words'), value: fc.oneof(name, fc.tuple(name, name).map((two) => two.join('/'))) });
const ids = fc.oneof(
  fc.tuple(fc.constant('topic'), fc.constantFrom(...TOPIC_IDS)),
  fc.tuple(fc.constant('warning'), fc.constantFrom('character-death', 'non-con', 'abuse', 'none', 'slash')),
  fc.tuple(fc.constant('unstated'), fc.constantFrom(...UNSTATED)),
  fc.tuple(fc.constant('rating'), fc.constantFrom('general', 'teen', 'mature', 'explicit', 'unrated')),
  fc.tuple(fc.constant('status'), fc.constantFrom('wip', 'complete')),
  fc.tuple(fc.constant('language'), fc.constantFrom('en', 'de')),
  fc.tuple(fc.constant('work'), fc.constantFrom('ao3:work:1', 'ao3:work:2')),
);
const ranges = fc.constantFrom<Condition>(
  { what: 'rating', how: { kind: 'range', from: 'mature' } },
  { what: 'rating', how: { kind: 'range', to: 'teen' } },
  { what: 'length', how: { kind: 'range', from: '1000' } },
  { what: 'length', how: { kind: 'range', from: '1000', to: '5000' } },
);
const except = fc.subarray([...LESSER_DEGREES]);

/** Any condition that the text view can say. */
export const condition: fc.Arbitrary<Condition> = fc
  .oneof(
    named.map(({ what, kind, value }): Condition => ({ what, how: { kind, value } as How }) as Condition),
    fc.tuple(ids, except).map(([[what, value], less]): Condition => ({ what, how: { kind: 'is', value }, ...(less.length && (what === 'topic' || what === 'warning') && { except: less }) }) as Condition),
    ranges,
  );

export const rule: fc.Arbitrary<Rule> = fc
  .record({ action: fc.constantFrom(...ACTIONS), when: condition, only: fc.array(condition, { maxLength: 2 }), unless: fc.array(condition, { maxLength: 2 }), on: fc.option(fc.constantFrom(...SCOPES), { nil: undefined }) })
  .map(({ on, ...rest }) => (on ? { ...rest, on } : rest));

/** Rules as the reader can have them: those that the text view takes. */
export const writable = (print: (rule: Rule) => string): fc.Arbitrary<Rule> => rule.filter((one) => parseLine(print(one)).kind === 'rule');

const warning: fc.Arbitrary<Warning> = fc.record({
  id: fc.constantFrom('character-death', 'death', 'non-con', 'abuse', 'none', 'chose-not-to-warn', 'hidden', 'slash', 'gore'),
  stated: fc.constantFrom('present', 'absent'),
  raw: phrase(2),
  degree: fc.constantFrom(undefined, 'mentioned', 'implied', 'past', 'graphic'),
  where: fc.constantFrom<FieldName>('warnings', 'summary', 'notes'),
});
const texts = fc.record(
  Object.fromEntries(['summary', 'category', 'warnings', 'other', 'characters', 'rating'].map((field) => [field, phrase(9)])) as Record<FieldName, fc.Arbitrary<string>>,
  { requiredKeys: [] },
);
const names = fc.array(fc.oneof(phrase(2), fc.tuple(phrase(2), phrase(1)).map((two) => two.join('/'))), { maxLength: 3 });

export const judged: fc.Arbitrary<Judged> = fc
  .record({
    title: phrase(4), authors: names, fandoms: names, pairings: names, warnings: fc.array(warning, { maxLength: 3 }), fields: texts,
    rating: fc.option(fc.record({ raw: fc.constant('R'), level: fc.constantFrom('teen', 'mature', 'explicit', 'unrated', undefined) }), { nil: undefined }),
    status: fc.constantFrom('wip', 'complete', undefined), words: fc.constantFrom(undefined, 10, 1000, 4000), archive: fc.constantFrom('x.tripod.com', undefined),
    work: fc.constantFrom('ao3:work:1', undefined), language: fc.constantFrom('en', 'de', undefined), on: fc.constantFrom('story', 'listing'),
  })
  .map((made) => story(made as Parameters<typeof story>[0]));
