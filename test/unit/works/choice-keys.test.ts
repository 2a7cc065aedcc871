import { expect, test } from 'vitest';
import { NOTHING_STATED } from '@/utils/filters/nothing-stated';
import { choiceKeys } from '@/utils/works/choice-keys';

const header = (title: string, ...authors: string[]) => ({ ...NOTHING_STATED, title, authors });
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

test.each([
  ['chapters of an archive', choiceKeys('https://archiveofourown.org/works/1201/chapters/3'), choiceKeys('https://archiveofourown.org/works/1201'), true],
  ['two works of an archive', choiceKeys('https://archiveofourown.org/works/1201'), choiceKeys('https://archiveofourown.org/works/12011'), false],
  ['pages by hand with one title and author', choiceKeys('http://x.com/ash1.html', header('Ash', 'Maris')), choiceKeys('http://x.com/ash-two.html', header('ASH', 'maris')), true],
  ['one title by two authors', choiceKeys('http://x.com/a.html', header('Ash', 'Maris')), choiceKeys('http://x.com/b.html', header('Ash', 'Ina')), false],
  ['a title without an author', choiceKeys('http://x.com/a.html', header('Ash')), choiceKeys('http://x.com/b.html', header('Ash')), false],
  ['an author without a title', choiceKeys('http://x.com/a.html', header('', 'Ina')), choiceKeys('http://x.com/b.html', header('', 'Ina')), false],
])('%s', (_, one, other, same) => expect(share(one, other)).toBe(same));
