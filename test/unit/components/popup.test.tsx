import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupActions, PopupState } from '@/components/popup/popup-state';
import type { ChoiceLayers, PageSummary } from '@/utils/messaging/protocol';
import { speakEnglish } from '../../tools/english';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
Object.assign(globalThis, { document: new JSDOM('').window.document });

const URL_OF_PAGE = 'http://x.com/a.html';
const SUMMARY: PageSummary = {
  url: URL_OF_PAGE,
  title: 'Power Struggle',
  authors: ['Valdron'],
  rating: { raw: 'PC-13', level: 'teen' },
  warnings: [
    { id: 'character-death', stated: 'present', degree: 'implied', raw: 'x' },
    { id: 'sexual-content', stated: 'absent', raw: 'No sex in this one' },
  ],
  status: 'wip',
  fields: ['title', 'rating', 'disclaimer'],
  headers: 1,
  folds: 2,
  choices: { mode: 'card', warnings: 'full', notHeader: false },
};
const LAYERS: ChoiceLayers = { page: {}, archive: {}, everywhere: { mode: 'card', warnings: 'full' }, archiveKey: 'x.com' };

const actions = { choose: vi.fn(), read: vi.fn(), allow: vi.fn(), turnOn: vi.fn(), openSettings: vi.fn(), openFilters: vi.fn(), openLibrary: vi.fn(), goOn: vi.fn(), openWelcome: vi.fn() } satisfies PopupActions;

function open(summary: PageSummary | undefined, state: Partial<PopupState> = {}): void {
  const frame = { frameId: 0, url: URL_OF_PAGE, summary };
  const report = { kind: 'open', url: URL_OF_PAGE, frames: [frame], unread: [] } as const;
  render(<PopupView state={{ report, frame, layers: LAYERS, isPrivate: false, reading: 'not-asked', browserName: 'chromium', ...state }} actions={actions} />, document.body);
}

const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const part = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const button = (words: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);

beforeAll(speakEnglish);
beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('what was read', () => {
  test('title, author, rating as meant and as written, warnings in words, folds and fields', () => {
    open(SUMMARY);
    expect(document.querySelector('h1')?.textContent).toBe('Power Struggle');
    expect(part('rating')?.textContent).toBe('Teenwritten “PC-13”');
    expect(part('warnings')?.textContent).toBe('Character death (implied)');
    expect(text()).toContain('Said to be absent: Sexual content');
    expect(part('folds')?.textContent).toBe('2 passages folded');
    expect(text()).toContain('Title, Rating, Disclaimer');
  });

  test('nothing stated is said, and is not "none"', () => {
    open({ ...SUMMARY, warnings: [], rating: undefined });
    expect([part('warnings')?.textContent, part('rating')?.textContent]).toEqual(['No warnings stated', 'No rating stated']);
    open({ ...SUMMARY, warnings: [{ id: 'none', stated: 'present', raw: 'none' }] });
    expect(part('warnings')?.textContent).toBe('None, says the author');
    expect(document.querySelector('.met')).toBeNull();
  });

  test('what an index said is marked', () => {
    open({ ...SUMMARY, seen: { day: '2026-05-03', facts: ['rating'] } });
    expect(part('seen')?.textContent).toBe('Rating from the index, seen May 3, 2026');
    open(SUMMARY);
    expect(part('seen')).toBeNull();
  });

  test('a rating that means none we know is never given a level', () => {
    open({ ...SUMMARY, rating: { raw: 'purple' } });
    expect(part('rating')?.textContent).toBe('As written, level not knownwritten “purple”');
    expect(document.querySelector('.rating-mark')).toBeNull();
  });

  test.each(['groups', 'on-request'] as const)('warnings shown %s stay closed until asked for', (warnings) => {
    open({ ...SUMMARY, choices: { ...SUMMARY.choices, warnings } });
    expect(part('warnings')?.closest('details')?.open).toBe(false);
    expect(part('warning-groups')?.textContent).toBe(warnings === 'groups' ? 'Death' : undefined);
  });

  test('a page that is switched off counts no folds', () => {
    open({ ...SUMMARY, choices: { ...SUMMARY.choices, mode: 'off' } });
    expect(part('folds')?.textContent).toBe('The page as it is');
  });

  test('a title is text, whatever it holds', () => {
    open({ ...SUMMARY, title: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('nothing was read', () => {
  test('"Read this page" is offered', () => {
    open(undefined);
    part('read')?.click();
    expect(actions.read).toHaveBeenCalledOnce();
  });

  test('a page that was read and has no header says so, and offers no second reading', () => {
    open({ ...SUMMARY, headers: 0 });
    expect(text()).toContain('This page was read, and has no story header.');
    expect(part('read')).toBeNull();
  });

  test('"not a story header" can be undone', () => {
    open({ ...SUMMARY, choices: { ...SUMMARY.choices, notHeader: true } });
    button('Read it as a header after all')?.click();
    expect(actions.choose).toHaveBeenCalledWith('page', { notHeader: false });
  });

  test.each([
    [{ page: { mode: 'off' } }, 'Flyleaf is off for this page.'],
    [{ archive: { mode: 'off' } }, 'Flyleaf is off for x.com.'],
    [{ everywhere: { mode: 'off', warnings: 'full' } }, 'Flyleaf is off everywhere.'],
  ] as const)('off by choice: %j', (layers, words) => {
    open(undefined, { layers: { ...LAYERS, ...layers } });
    expect(document.querySelector('h1')?.textContent).toBe(words);
    expect(part('read')).toBeNull();
  });

  test('a site that we were not given is named, and can be allowed', () => {
    open(undefined, { report: { kind: 'closed', url: 'https://y.org/a' }, offer: { kind: 'site', name: 'y.org', origins: ['*://y.org/*'] } });
    button('Always read y.org')?.click();
    expect(actions.turnOn).toHaveBeenCalledWith(['*://y.org/*']);
  });

  test('a known archive that we can’t see is turned on in one click, with all of its hosts', () => {
    const origins = ['*://*.squidgeworld.org/*', '*://*.squidge.org/*'];
    open(undefined, { offer: { kind: 'archive', name: 'SquidgeWorld', origins } });
    expect(text()).toContain('Flyleaf can’t see SquidgeWorld by itself.');
    button('Turn it on for SquidgeWorld')?.click();
    expect(actions.turnOn).toHaveBeenCalledWith(origins);
    expect(part('read')).not.toBeNull();
  });

  test('files are turned on by a click, unless the browser’s own switch is off', () => {
    open(undefined, { report: { kind: 'closed', url: 'file:///a.txt' }, offer: { kind: 'files', origins: ['file:///*'] } });
    button('Turn it on for files')?.click();
    expect(actions.turnOn).toHaveBeenCalledWith(['file:///*']);
    open(undefined, { report: { kind: 'closed', url: 'file:///a.txt' }, offer: { kind: 'files-switch' }, browserName: 'firefox' });
    expect(part('files-switch')?.textContent).toContain('Access local files on your computer');
    expect(part('allow')).toBeNull();
  });

  test('a page that was read by a click is offered for good', () => {
    open(SUMMARY, { offer: { kind: 'site', name: 'x.com', origins: ['*://x.com/*'] } });
    expect(part('summary')).not.toBeNull();
    button('Always read x.com')?.click();
    expect(actions.turnOn).toHaveBeenCalledWith(['*://x.com/*']);
  });

  test.each([
    ['about:config', 'Extensions may not read it.'],
    [undefined, 'Flyleaf has no access to this page yet.'],
  ])('%s offers nothing, and says why', (url, words) => {
    open(undefined, { report: { kind: 'closed', url } });
    expect(text()).toContain(words);
    expect(part('allow')).toBeNull();
  });

  test('frames of another host are named, each with its own leave', () => {
    const frames = [{ frameId: 0, url: URL_OF_PAGE }];
    open(undefined, { report: { kind: 'open', url: URL_OF_PAGE, frames, unread: ['http://other.org/s.html'] } });
    button('Always read other.org')?.click();
    expect(actions.allow).toHaveBeenCalledWith('http://other.org/s.html');
  });
});

describe('switches', () => {
  const isOn = (name: string): boolean | undefined => (part(name) as HTMLInputElement | null)?.checked;

  test.each([
    [{}, [true, true, true]],
    [{ page: { mode: 'off' } }, [false, true, true]],
    [{ archive: { mode: 'off' } }, [false, false, true]],
    [{ archive: { mode: 'off' }, page: { mode: 'fold' } }, [true, false, true]],
    [{ everywhere: { mode: 'off', warnings: 'full' } }, [false, false, false]],
    [{ everywhere: { mode: 'off', warnings: 'full' }, archive: { mode: 'card' } }, [true, true, false]],
  ] as const)('%j', (layers, [page, archive, everywhere]) => {
    open(SUMMARY, { layers: { ...LAYERS, ...layers } });
    expect([isOn('on-page'), isOn('on-archive'), isOn('on-everywhere')]).toEqual([page, archive, everywhere]);
  });

  test('off, and on again as the archive is shown', () => {
    open(SUMMARY);
    part('on-page')?.click();
    open(SUMMARY, { layers: { ...LAYERS, page: { mode: 'off' }, archive: { mode: 'fold' } } });
    part('on-page')?.click();
    expect(actions.choose.mock.calls).toEqual([['page', { mode: 'off' }], ['page', { mode: 'fold' }]]);
  });

  test('a page of an archive that is off comes on with the card', () => {
    open(SUMMARY, { layers: { ...LAYERS, archive: { mode: 'off' } } });
    part('on-page')?.click();
    expect(actions.choose).toHaveBeenCalledWith('page', { mode: 'card' });
  });
});

test('a private window is told that nothing is kept', () => {
  open(SUMMARY, { isPrivate: true });
  expect(text()).toContain('choices made here are forgotten');
});

test('the works read last are one click away, and the library behind them', () => {
  const row = { work: 'w', authors: [], fandoms: [], pairings: [], warnings: [], shelf: 'reading', read: 1, last: 1 } as const;
  open(SUMMARY, { works: [{ ...row, title: 'Cold Iron', address: 'http://a.example/2', number: 2, posted: 3, share: 0.63 }, { ...row, work: 'x', title: 'Scripted', address: 'javascript:alert(1)' }] });
  expect(text()).toContain('Cold Iron part 2, 63%');
  expect(text()).not.toContain('Scripted');
  part('go-on')?.click();
  part('open-library')?.click();
  expect(actions.goOn).toHaveBeenCalledWith(expect.any(String), 'http://a.example/2');
  expect(actions.openLibrary).toHaveBeenCalled();
});
