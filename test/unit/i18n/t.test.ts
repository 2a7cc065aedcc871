import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { POLICIES } from '@/utils/filters/edit-rules';
import { ACTIONS, UNSTATED, WHATS } from '@/utils/filters/rule';
import { TOPIC_IDS } from '@/utils/filters/topics';
import { FIELD_NAMES } from '@/utils/header/header';
import { type MessageKey, t, tOf } from '@/utils/i18n/t';
import { LOCALES, messagesOf, speakEnglish } from '../../tools/english';

beforeAll(speakEnglish);

test.each([
  ['popup.read_now', [], 'Read this page'],
  ['popup.by', ['Valdron'], 'by Valdron'],
  ['popup.folds', [0], 'Nothing folded'],
  ['popup.folds', [1], '1 passage folded'],
  ['popup.folds', [12], '12 passages folded'],
  ['access.now_sites', [1], '1 single site'],
  ['access.now_sites', [0], '0 single sites'],
  ['popup.rating_as_written', ['G | PG'], 'written “G | PG”'],
] as const)('%s with %j says "%s"', (key, values, words) => {
  expect(t(key, ...values)).toBe(words);
});

test('an id with hyphens has a word; one that has none yet is shown as it is', () => {
  expect([tOf('warning', 'non-con'), tOf('shown', 'on-request'), tOf('warning', 'new-thing')]).toEqual(['Non-consent', 'When I ask', 'new-thing']);
});

/** The canonical ids, as the corpus names them. */
const WARNINGS =
  'character-death death graphic-violence violence gore torture non-con dub-con underage incest abuse child-abuse self-harm suicide eating-disorder drug-use alcohol language sexual-content slash femslash het bdsm kink mpreg infidelity pregnancy-loss mental-illness slurs horror angst unhappy-ending au out-of-character spoilers dark humor fluff other none chose-not-to-warn hidden';

test.each([
  ['warning', WARNINGS.split(' ')],
  ['field', FIELD_NAMES],
  ['rating', ['general', 'teen', 'mature', 'explicit', 'unrated']],
  ['status', ['wip', 'complete', 'abandoned']],
  ['degree', ['mentioned', 'implied', 'past', 'mild', 'graphic']],
  ['mode', ['card', 'fold', 'off']],
  ['shown', ['full', 'groups', 'on-request']],
  ['topic', TOPIC_IDS],
  ['what', WHATS],
  ['act', ACTIONS],
  ['unstated', UNSTATED],
  ['unstated_long', UNSTATED],
  ['policy', POLICIES],
] as const)('every %s has words', async (section, ids) => {
  const messages = await messagesOf('en.yml');
  expect(ids.filter((id) => !messages[`${section}_${id.replaceAll('-', '_')}`])).toEqual([]);
});

/** Put together from ids by tOf, or shown by the manifest. */
const SHOWN_OTHERWISE = /^(?:rating|status|field|warning|degree|mode|shown|topic|shelf|state|sort|notify|what|act|expected|unstated|unstated_long|policy|taken_for|not_taken|extension)\./;

describe('locales', () => {
  const files = readdirSync(LOCALES);

  test.each(files)('%s has every key of English, with the same values to fill in, and no other', async (file) => {
    const [english, other] = [await messagesOf('en.yml'), await messagesOf(file)];
    const valuesOf = (message = ''): string[] => [...new Set(message.match(/\$\d/g))].toSorted();
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [name, { message }] of Object.entries(other)) expect([name, valuesOf(message)]).toEqual([name, valuesOf(english[name]?.message)]);
  });

  test('browsers take every name', async () => {
    expect(Object.keys(await messagesOf('en.yml')).filter((name) => !/^[A-Za-z0-9_@]+$/.test(name))).toEqual([]);
  });
});

/** `en.yml` as its keys: 'section.key'. */
function keysIn(yml: string): string[] {
  let section = '';
  return yml.split('\n').flatMap((line) => {
    section = /^(\w+):\s*$/.exec(line)?.[1] ?? section;
    const key = /^ {2}"?(\w+)"?:/.exec(line)?.[1];
    return key ? [`${section}.${key}`] : [];
  });
}

function sourcesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

test('no word is kept that nothing shows', () => {
  const code = ['components', 'entrypoints', 'utils'].flatMap(sourcesOf).join('\n');
  const isShown = (key: string): boolean => code.includes(`'${key}'`) || code.includes(`\`${key.replace(/_[^_]*$/, '')}_\${`) || SHOWN_OTHERWISE.test(key);
  const keys = keysIn(readFileSync(`${LOCALES}en.yml`, 'utf8'));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !isShown(key))).toEqual([]);
});

test('keys are typed', () => {
  const key: MessageKey = 'popup.read_now';
  expect(t(key)).not.toBe('');
});
