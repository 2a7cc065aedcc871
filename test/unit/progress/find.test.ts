import { describe, expect, test } from 'vitest';
import { anchorAt } from '@/utils/progress/anchor';
import { findAgain, type Found } from '@/utils/progress/find';
import { STORIES, type StoryText } from './stories';

/** The page on return: its text, and the paragraph of the page that the reader should come to. */
interface Returned {
  readonly text: string;
  readonly passage: string;
}
type Change = (story: StoryText) => Returned;

const SEPARATE = '\n\n';
const passageOf = ({ paragraphs, left }: StoryText): string => paragraphs[left] as string;
const whole = ({ paragraphs }: StoryText): string => paragraphs.join(SEPARATE);
/** The same change to the whole page, passage included. */
const everywhere = (change: (text: string) => string): Change => (story) => ({ text: change(whole(story)), passage: change(passageOf(story)) });
const inserted = (at: (left: number) => number, ...paragraphs: string[]): Change => (story) => ({ text: story.paragraphs.toSpliced(at(story.left), 0, ...paragraphs).join(SEPARATE), passage: passageOf(story) });
const without = (which: (index: number, left: number) => boolean): Change => (story) => ({ text: story.paragraphs.filter((_, index) => !which(index, story.left)).join(SEPARATE), passage: passageOf(story) });

function wrapped(text: string, width: number): string {
  return text.split(SEPARATE).map((paragraph) => paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()).join(SEPARATE);
}
/** UTF-8 that was read as windows-1252, as old copies show it. */
const mojibake = (text: string): string => text.replaceAll('’', 'â€™').replaceAll('“', 'â€œ').replaceAll('”', 'â€\u009d').replaceAll('—', 'â€”').replaceAll('ä', 'Ã¤').replaceAll('ü', 'Ã¼');
const swapLetters = (word: string): string => (word.length > 4 ? word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4) : word);
/** A misspelt word in the passage's middle. */
const typo = ({ paragraphs, left }: StoryText): Returned => {
  const words = passageOf({ name: '', paragraphs, left }).split(' ');
  const wrong = words.map((word, index) => (index === 3 ? swapLetters(word) : word)).join(' ');
  return { text: paragraphs.with(left, wrong).join(SEPARATE), passage: wrong };
};

const NOTE = 'A/N: Thanks to everyone who wrote in. The next part will be along when the harvest is in, or the rain stops, whichever is sooner.';
const NEW = 'This is a passage that was not here before; it was written years afterwards, by a steadier hand, and it goes on for some time about snow.';

/** Where most words of the passage stay: found, word for word or nearly. */
const FOUND: Readonly<Record<string, Change>> = {
  'the same page': everywhere((text) => text),
  're-wrapped at 65 columns': everywhere((text) => wrapped(text, 65)),
  're-wrapped at 40 columns': everywhere((text) => wrapped(text, 40)),
  'one line': everywhere((text) => text.replaceAll(SEPARATE, ' ')),
  'no blank at the breaks': everywhere((text) => text.replaceAll(SEPARATE, '\n')),
  'indented': everywhere((text) => text.split(SEPARATE).map((one) => `\u00a0\u00a0\u00a0 ${one}`).join('\n')),
  'straight quotes': everywhere((text) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”„]/g, '"')),
  'hyphens for dashes': everywhere((text) => text.replaceAll('—', '--')),
  'mojibake': everywhere(mojibake),
  'emphasis as asterisks': everywhere((text) => text.replace(/(\p{L}{6,})/gu, '*$1*')),
  'quoted as mail': everywhere((text) => wrapped(text, 60).split('\n').map((line) => `> ${line}`).join('\n')),
  'a typo mended': typo,
  'a paragraph before': inserted(() => 0, NEW),
  'a long note before': inserted(() => 0, ...Array.from({ length: 12 }, (_, i) => `${NOTE} (${i})`)),
  'a paragraph right before': inserted((left) => left, NEW),
  'a paragraph right after': inserted((left) => left + 1, NEW),
  'paragraphs before gone': without((index, left) => index < left - 1),
  'the second half of a chapter that was split': without((index, left) => index < left - 2),
  'the rest gone': without((index, left) => index > left + 1),
  'an archive around it': (story) => ({ text: `The Dusty Shelf: home, search, log in${SEPARATE}${whole(story)}${SEPARATE}Reviews (12): lovely, more please, when is the next part?`, passage: passageOf(story) }),
};

/** Where the passage is gone: as far into the text as it was, and said so. */
const LOST: Readonly<Record<string, (story: StoryText) => string>> = {
  'the first half of a chapter that was split': ({ paragraphs, left }) => paragraphs.slice(0, left - 1).join(SEPARATE),
  'another story altogether': ({ name }) => whole(STORIES.find((other) => other.name !== name) as StoryText),
  'a page that holds nothing': () => '',
};

const left = (story: StoryText) => {
  const text = whole(story);
  const anchor = anchorAt(text, text.indexOf(passageOf(story)));
  if (!anchor) throw new Error('no anchor');
  return anchor;
};
/** UTF-16 units that a place may lie beside the passage's first word: a quote sign, an indent. */
const BESIDE = 12;

describe.each(STORIES)('a reader of $name', (story) => {
  test.each(Object.entries(FOUND))('comes back to the passage: %s', (_, change) => {
    const { text, passage } = change(story);
    const { at, how }: Found = findAgain(text, left(story));
    expect(how).not.toBe('nearest');
    expect(Math.abs(at - text.indexOf(passage))).toBeLessThanOrEqual(BESIDE);
  });

  test.each(Object.entries(LOST))('is told that it was not found: %s', (_, change) => {
    const text = change(story);
    const { at, how } = findAgain(text, left(story));
    expect(how).toBe('nearest');
    expect(at).toBe(Math.round((left(story).at / left(story).of) * text.length));
  });
});

/** Pages and pages of another chapter, each line with words of its own. */
const chapter = (from: number): string => Array.from({ length: 1500 }, (_, i) => `${SEPARATE}On day ${from + i} of the voyage they saw ${i * 13} birds, ${['none of them white', 'and the cook wept', 'which nobody wrote down'][i % 3]}, and the wind went round to the ${['north', 'east', 'south'][i % 3]} before noon.`).join('');

describe.each(STORIES)('deep in a text of half a megabyte, a reader of $name', (story) => {
  const [before, after] = [chapter(1) + SEPARATE, chapter(5000)];

  test.each(Object.entries(FOUND))('comes back to the passage: %s', (_, change) => {
    const text = before + whole(story) + after;
    const anchor = anchorAt(text, text.indexOf(passageOf(story)))!;
    const changed = change(story);
    const now = before + changed.text + after;
    const { at, how } = findAgain(now, anchor);
    expect(how).not.toBe('nearest');
    expect(Math.abs(at - now.indexOf(changed.passage))).toBeLessThanOrEqual(BESIDE);
  });

  test('comes back to it though it lies far from where it was', () => {
    const text = before + whole(story) + after;
    const anchor = anchorAt(text, text.indexOf(passageOf(story)))!;
    const now = whole(story).replace(passageOf(story), typo(story).passage) + before + after;
    const { at, how } = findAgain(now, anchor);
    expect(how).not.toBe('nearest');
    expect(Math.abs(at - now.indexOf(typo(story).passage))).toBeLessThanOrEqual(BESIDE);
  });
});

describe('a passage', () => {
  test('is found without the rest of a long text being looked at, while it stands about where it did', () => {
    const text = Array.from({ length: 9000 }, (_, i) => `Morning ${i}: the harbour stood empty, and nobody on the quay could say whose turn it was to ring the bell.`).join('\n');
    const anchor = anchorAt(text, text.indexOf('Morning 4000'))!;
    const changed = text.replaceAll('nobody', 'no one');
    let most = 0;
    const searched = { length: changed.length, slice: (from: number, to: number) => ((most = Math.max(most, to - from)), changed.slice(from, to)) };
    expect(findAgain(searched, anchor)).toEqual({ at: changed.indexOf('Morning 4000'), how: 'changed' });
    expect(most).toBeLessThan(100_000);
  });

  test('that was rewritten is found between what stood before and after it', () => {
    const [story] = STORIES as [StoryText];
    const text = whole({ ...story, paragraphs: story.paragraphs.with(story.left, 'The letter in her sleeve was not for him, though it rustled whenever she breathed.') });
    const { at, how } = findAgain(text, left(story));
    expect(how).toBe('changed');
    expect(text.slice(at, at + 10)).toBe('The letter');
  });

  test('tells apart paragraphs that say nearly the same, in a text that changed throughout', () => {
    const paragraphs = Array.from({ length: 120 }, (_, i) => `The ${['harbour', 'lantern', 'violin', 'orchard', 'tollgate'][i % 5]} stood ${['empty', 'lit', 'shut', 'waiting'][i % 4]} on the morning number ${i + 1}, and nobody on the quay could say whose turn it was to ring the bell.`);
    const text = paragraphs.join('\n');
    const changed = ['A new beginning, which was not here before.', ...paragraphs].map((one) => one.replace('nobody', 'no one')).join('\n');
    const shown = paragraphs.map((one) => {
      const { at } = findAgain(changed, anchorAt(text, text.indexOf(one))!);
      return changed.slice(at).split('\n', 1)[0];
    });
    expect(shown).toEqual(paragraphs.map((one) => one.replace('nobody', 'no one')));
  });

  test('that stands twice is the one nearer to where it stood', () => {
    const refrain = 'And the bell rang over the water, as it had always rung.';
    const verse = (name: string) => `${name} came down to the shore with nothing in both hands but rope and weather.`;
    const text = ['Ada', 'Bea', 'Cia', 'Dov', 'Eli'].flatMap((name) => [verse(name), refrain]).join(SEPARATE);
    const third = text.split(refrain).slice(0, 3).join(refrain).length;
    const anchor = anchorAt(text, third);
    expect(findAgain(text, anchor!)).toEqual({ at: third, how: 'same' });
    expect(findAgain(text.replaceAll('rope', 'ropes'), anchor!).at).toBe(third + 3);
  });

  test('begins with a whole word and quotes about a line', () => {
    const anchor = anchorAt(whole(STORIES[0] as StoryText), 30)!;
    expect(anchor.exact).toMatch(/^(?:by|one) /);
    expect(anchor.exact.length).toBeLessThanOrEqual(80);
    expect(anchor.suffix.length).toBeLessThanOrEqual(40);
  });

  test('of blanks alone is none', () => {
    expect(anchorAt(' \n\n ', 0)).toBeUndefined();
    expect(anchorAt('', 5)).toBeUndefined();
  });

  test('in a text without a blank is found, and costs no longer for its length', () => {
    const text = `${'x'.repeat(300_000)}needle${'y'.repeat(300_000)}`;
    const anchor = anchorAt(text, 299_990)!;
    expect(findAgain(text, anchor).how).toBe('same');
    expect(findAgain(text.toUpperCase(), anchor).how).toBe('nearest');
  });
});
