// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdGrowth, type Growth } from '@/utils/page/cover-growth';

let growth: Growth;
const seen = (): string[] => [...document.querySelectorAll<HTMLElement>('ol > *')].filter(({ style }) => style.visibility !== 'hidden').map(({ textContent }) => textContent ?? '');
async function add(html: string): Promise<Element> {
  document.querySelector('ol')!.insertAdjacentHTML('beforeend', html);
  await Promise.resolve();
  return document.querySelector('ol')!.lastElementChild!;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<ol><li>Ash</li></ol>';
  growth = holdGrowth();
  growth.know([...document.querySelectorAll('li')]);
});
afterEach(() => {
  growth.undo();
  vi.useRealTimers();
});

test('what comes beside known entries is out of sight until it is judged', async () => {
  const added = await add('<li style="color: red">Elm</li>');
  expect(seen()).toEqual(['Ash']);
  growth.release([added]);
  expect(seen()).toEqual(['Ash', 'Elm']);
  expect(added.outerHTML).toBe('<li style="color: red">Elm</li>');
});

test('what nobody claims shows after a while', async () => {
  await add('<li>An advertisement</li>');
  vi.advanceTimersByTime(1500);
  expect(seen()).toEqual(['Ash', 'An advertisement']);
});

test('what is of another kind, or ours, is left alone', async () => {
  await add('<hr>');
  await add('<li><x-leaf></x-leaf></li>');
  expect(seen()).toHaveLength(3);
});

test('the undo shows all and looks no further', async () => {
  await add('<li>Elm</li>');
  growth.undo();
  expect(seen()).toEqual(['Ash', 'Elm']);
  await add('<li>Oak</li>');
  expect(seen()).toEqual(['Ash', 'Elm', 'Oak']);
});

test('what is claimed as an entry waits for its judgement, however long', async () => {
  const added = await add('<li>Elm</li>');
  growth.claim([added]);
  vi.advanceTimersByTime(60_000);
  expect(seen()).toEqual(['Ash']);
  growth.release([added]);
  expect(seen()).toEqual(['Ash', 'Elm']);
});

test('entries that are there already can be claimed, and get their own style back to the letter', () => {
  const first = document.querySelector('li')!;
  first.setAttribute('style', 'color:red');
  growth.claim([first]);
  growth.claim([first]);
  expect(seen()).toEqual([]);
  growth.release([first]);
  expect(document.querySelector('ol')!.innerHTML).toBe('<li style="color:red">Ash</li>');
});
