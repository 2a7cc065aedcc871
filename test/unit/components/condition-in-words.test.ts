import { beforeAll, expect, test } from 'vitest';
import { conditionInWords, metInWords } from '@/components/cover/condition-in-words';
import { speakEnglish } from '../../tools/english';
import { processorTime } from '../../tools/processor-time.ts';

beforeAll(speakEnglish);

test.each([
  ['topic:sexual-violence', 'Sexual violence'],
  ['topic:character-death except:mentioned,past', 'Death of characters'],
  ['warning:non-con', 'Non-consent'],
  ['warning:"needle play" except:implied', 'needle play'],
  ['unstated:refused', 'The author chose not to warn'],
  ['rating:explicit', 'Rating: Explicit'],
  ['rating:mature..', 'Rating: Mature or stronger'],
  ['rating:..teen', 'Rating: Teen or milder'],
  ['rating:teen..mature', 'Rating: Teen to Mature'],
  ['length:50000..', 'Length in words: 50,000 or more'],
  ['status:wip', 'Status: Work in progress'],
  ['archive:*.tripod.com', 'Archive: *.tripod.com'],
  ['author:"V*"', 'Author: V*'],
  ['fandom="Star Trek: Voyager"', 'Fandom: Star Trek: Voyager'],
  ['title="The \\"Dragon\\""', 'Title: The "Dragon"'],
  ['fandom~trek', 'Fandom: trek'],
  ['words:"slow burn"', 'Title or summary: slow burn'],
  ['work:ao3:work:1201', 'One story'],
  ['no condition at all', 'no condition at all'],
])('what "%s" looked for is said as "%s"', (condition, words) => expect(conditionInWords(condition)).toBe(words));

test('what was met is said once, in the story’s words where the rule’s tell less', () => {
  const met = [{ condition: 'fandom:"Star*"', words: 'Stargate SG-1', where: 'fandom' as const }, { condition: 'topic:abuse except:past', words: 'abuse', where: 'warnings' as const }, { condition: 'topic:abuse', words: 'abuse', where: 'warnings' as const }];
  expect(metInWords([{ rule: 'a', text: '', met }])).toBe('Fandom: Stargate SG-1, Abuse');
});

test('a condition of great length is read at once', () => {
  const started = processorTime();
  conditionInWords(`title="${'\\"'.repeat(100_000)}`);
  expect(processorTime() - started).toBeLessThan(200);
});
