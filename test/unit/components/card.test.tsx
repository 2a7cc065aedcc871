import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Card, firstView, type CardProps, type CardView } from '@/components/card/Card';
import { cardModel } from '@/utils/card/card-model';
import type { Header, Warning } from '@/utils/header/header';
import type { WarningsShown } from '@/utils/messaging/protocol';

const SECTION = /^(\w+):$/;
const MESSAGE = /^ {2}"?(\w+)"?: (.*)$/;

/** en.yml is flat: sections of one-line messages. */
function readMessages(): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  let section = '';
  for (const line of readFileSync('utils/i18n/locales/en.yml', 'utf8').split('\n')) {
    section = SECTION.exec(line)?.[1] ?? section;
    const [, key, value = ''] = MESSAGE.exec(line) ?? [];
    if (key) messages.set(`${section}_${key}`, value.startsWith('"') ? (JSON.parse(value) as string) : value);
  }
  return messages;
}

const MESSAGES = readMessages();
const { window } = new JSDOM('<!DOCTYPE html><body></body>');
Object.assign(globalThis, { document: window.document });
const { body } = window.document;

const HEADER: Header = {
  fields: [{ field: 'summary', label: 'Summary', value: 'Lex and Clark discuss trust.', spans: [], because: { clue: 'label', score: 2 } }],
  title: 'Power Struggle',
  authors: ['Vigdis'],
  fandoms: ['Smallville'],
  pairings: ['Clark/Lex'],
  warnings: [],
  folds: [],
  from: 0,
  to: 3,
};
const warning = (id: string, rest: Partial<Warning> = {}): Warning => ({ id, stated: 'present', raw: `raw ${id}`, ...rest });

function draw(header: Partial<Header> = {}, shown: WarningsShown = 'full', rest: Partial<CardProps> = {}): void {
  const place = { number: 1, of: 1 };
  const still = () => undefined;
  let props: CardProps = { model: cardModel({ ...HEADER, ...header }, shown), lines: [], place, view: firstView(rest.place ?? place), onView, onOriginal: still, onNotHeader: still, ...rest };
  function onView(change: Partial<CardView>): void {
    props = { ...props, view: { ...props.view, ...change } };
    render(<Card {...props} />, body);
  }
  render(null, body);
  onView({});
}

const part = (name: string): HTMLElement | null => body.querySelector(`[data-part="${name}"]`);
const says = (name: string): string => (part(name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = async (name: string): Promise<void> => {
  part(name)?.click();
  await vi.waitFor(() => expect(part(name)?.getAttribute('aria-expanded') ?? 'true').toBe('true'));
};

beforeEach(() => {
  const substitute = (key: string, values: readonly string[] = []): string => (MESSAGES.get(key) ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  browser.i18n.getMessage = substitute as typeof browser.i18n.getMessage;
  browser.i18n.getUILanguage = () => 'en-US';
});

describe('rating', () => {
  test.each([
    [{ raw: 'PC-13', level: 'teen' }, 'Rating: Teen as written: “PC-13”', 2],
    [{ raw: 'NC-17', level: 'explicit' }, 'Rating: Explicit as written: “NC-17”', 4],
    [{ raw: 'Blue' }, 'Rating: Blue As written, level not known', 0],
    [undefined, 'Rating: No rating stated', 0],
  ] as const)('%j', (rating, words, bars) => {
    draw(rating ? { rating } : {});
    expect(says('rating').replace(/([a-z])(as written|As written)/, '$1 $2')).toBe(words);
    expect(part('rating')?.querySelectorAll('.full')).toHaveLength(bars);
  });
});

describe('warnings', () => {
  const shapeOf = (): string | undefined => part('warnings')?.querySelector('path')?.getAttribute('d') ?? undefined;
  const CASES: readonly (readonly [string, readonly Warning[]])[] = [
    ['No warnings stated', []],
    ['None, says the author', [warning('none')]],
    ['The author chose not to warn', [warning('chose-not-to-warn')]],
    ['Hidden by your AO3 preference', [warning('hidden')]],
    ['Says: no sexual content', [warning('sexual-content', { stated: 'absent' })]],
    ['Character death', [warning('character-death')]],
  ];

  test.each(CASES)('"%s" is said in words', (words, warnings) => {
    draw({ warnings });
    expect(says('warnings')).toContain(words);
  });

  test('no two of these have the same shape', () => {
    const shapes = CASES.map(([, warnings]) => (draw({ warnings }), shapeOf()));
    expect(new Set(shapes).size).toBe(CASES.length);
  });

  test('a warning without a name is told in the author’s words', () => {
    draw({ warnings: [warning('other', { raw: 'A surgeon at his work' })] });
    expect(says('warnings')).toBe('Warnings: A surgeon at his work');
  });

  test('what is absent is never listed as present', () => {
    draw({ warnings: [warning('violence', { degree: 'graphic' }), warning('sexual-content', { stated: 'absent' })] });
    expect([...(part('warnings')?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(['Violence (graphic)']);
    expect(says('warnings')).toContain('Says: no sexual content');
  });

  test('by group, the group alone is told until asked', async () => {
    draw({ warnings: [warning('character-death')] }, 'groups');
    expect(says('warnings')).toBe('Warnings: DeathShow warnings');
    part('warnings')?.querySelector('button')?.click();
    await vi.waitFor(() => expect(says('warnings')).toContain('Character death'));
  });

  test('on request, nothing is told until asked', async () => {
    draw({ warnings: [warning('character-death'), warning('gore', { stated: 'absent' })] }, 'on-request');
    expect(body.innerHTML).not.toMatch(/death|gore/i);
    part('warnings')?.querySelector('button')?.click();
    await vi.waitFor(() => expect(says('warnings')).toMatch(/Character death.*Says: no gore/));
  });

  test('on request, that nothing is stated is no secret', () => {
    draw({ warnings: [] }, 'on-request');
    expect(says('warnings')).toBe('Warnings: No warnings stated');
  });
});

describe('facts', () => {
  test.each([
    [{ number: 1 }, 'part 1'],
    [{ number: 2, total: 7, title: 'The Game' }, 'part 2 of 7: The Game'],
    [{ total: 3 }, '3 parts'],
    [{ title: 'Epilogue' }, 'Epilogue'],
  ])('chapter %j', (chapter, words) => {
    draw({ chapter, status: 'wip' });
    expect([says('status'), says('chapter')]).toEqual(['WIP', words]);
  });

  test.each([
    [153, '153 words, under a minute'],
    [250, '250 words, about 1 min'],
    [12_500, '12,500 words, about 50 min'],
  ])('a length of %i words', (words, said) => {
    draw({ words });
    expect(says('card')).toContain(said);
  });

  test('title, author and summary', () => {
    draw();
    expect([says('title'), says('author'), says('summary')]).toEqual(['Power Struggle', 'by Vigdis', 'Lex and Clark discuss trust.']);
  });

  test('hostile text is shown, never run', () => {
    draw({ title: '<img src=x onerror=alert(1)>', authors: ['</section><script>alert(1)</script>'] });
    expect([says('title'), body.querySelector('img, script')]).toEqual(['<img src=x onerror=alert(1)>', null]);
  });
});

describe('acts', () => {
  test('"Why?" lists the lines as they were read, with the reason', async () => {
    draw({}, 'full', { lines: [{ line: 0, text: 'Rating: PC-13', readAs: ['rating'], because: { clue: 'label', score: 3 } }] });
    await press('why');
    expect([...body.querySelectorAll('tbody tr *')].map(({ textContent }) => textContent)).toEqual(['Rating', 'Rating: PC-13', 'by its label']);
  });

  test('"Why?" holds the way to say that it is wrong', async () => {
    const onNotHeader = vi.fn();
    draw({}, 'full', { onNotHeader });
    await press('why');
    part('why-lines')?.querySelector<HTMLElement>('button')?.click();
    expect(onNotHeader).toHaveBeenCalledOnce();
  });

  test('the original header is one press away', () => {
    const onOriginal = vi.fn();
    draw({}, 'full', { onOriginal });
    part('original')?.click();
    expect(onOriginal).toHaveBeenCalledOnce();
  });

  test('one of several is a line until it is opened', async () => {
    draw({ rating: { raw: 'R', level: 'mature' } }, 'full', { place: { number: 2, of: 3 } });
    expect([part('card')?.getAttribute('aria-label'), part('summary')]).toEqual(['Story header 2 of 3', null]);
    expect(says('card')).toBe('Mature No warnings stated Power Struggle');
    part('card')?.querySelector('button')?.click();
    await vi.waitFor(() => expect(says('summary')).toBe('Lex and Clark discuss trust.'));
  });
});
