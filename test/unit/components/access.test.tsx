import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsView, type OptionsState } from '@/components/options/OptionsView';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { accessOf, EVERYWHERE, FILES, patternsOf } from '@/utils/permissions/origins';
import { UPDATES_AS_INSTALLED } from '@/utils/updates/settings';
import { speakEnglish } from '../../tools/english';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
const { window } = new JSDOM('');
Object.assign(globalThis, { document: window.document });

const SITE = '*://stories.example/*';
const actions = { allowArchives: vi.fn(), allowEverywhere: vi.fn(), onlyOnClick: vi.fn() };
const access = (...origins: string[]) => accessOf(origins, KNOWN_ARCHIVES);
const part = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const now = (): string | undefined => part('access-now')?.textContent?.replace('What is allowed now', '');

beforeAll(speakEnglish);
beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the welcome page', () => {
  const open = (...origins: string[]): void => render(<WelcomeView archives={KNOWN_ARCHIVES} access={access(...origins)} outcome="none" actions={actions} />, document.body);

  test.each([
    ['allow-archives', 'allowArchives'],
    ['allow-everywhere', 'allowEverywhere'],
    ['only-on-click', 'onlyOnClick'],
  ] as const)('%s is one click', (name, action) => {
    open();
    part(name)?.click();
    expect(Object.keys(actions).filter((key) => actions[key as keyof typeof actions].mock.calls.length > 0)).toEqual([action]);
  });

  test.each([
    ['nothing', [], 'Nothing. Flyleaf reads a page only when you click its button.'],
    ['all archives', patternsOf(KNOWN_ARCHIVES), `All ${KNOWN_ARCHIVES.length} known archives.`],
    ['one archive', [...KNOWN_ARCHIVES[0]!.patterns], '1 of the known archives.'],
    ['one site', [SITE], '1 single site: stories.example'],
    ['everywhere', [...EVERYWHERE], 'Every site.'],
  ])('says what is allowed: %s', (_, origins, words) => {
    open(...origins);
    expect(now()).toBe(words);
  });

  test('what is allowed already is said in place of its button, and can be taken back', () => {
    open(...patternsOf(KNOWN_ARCHIVES));
    expect([part('allow-archives'), part('allow-archives-granted')?.textContent]).toEqual([null, 'Known archives are allowed']);
    expect(part('only-on-click')?.textContent).toBe('Take back all access');
  });

  test('names every archive that it asks for', () => {
    open();
    const words = document.body.textContent;
    expect(KNOWN_ARCHIVES.filter(({ name }) => !words?.includes(name))).toEqual([]);
  });
});

describe('the settings page', () => {
  const more = { switchArchive: vi.fn(), switchFiles: vi.fn(), forgetSeen: vi.fn(), withdraw: vi.fn(), setMode: vi.fn(), setWarnings: vi.fn(), forgetArchive: vi.fn(), forgetPage: vi.fn(), takeBackJoin: vi.fn(), updates: { set: vi.fn(), switchOn: vi.fn(), notify: vi.fn(), allowSites: vi.fn() } };
  const STATE: OptionsState = {
    access: access(SITE),
    files: 'on',
    browserName: 'chromium',
    seen: 0,
    settings: { version: 1, mode: 'fold', warnings: 'groups' },
    archiveChoices: { version: 1, entries: { 'y.com': { mode: 'off' }, 'x.com': { mode: 'fold', warnings: 'on-request' } } },
    pageChoices: { version: 1, entries: { 'x.com/a': { notHeader: true } } },
    joins: { joined: {}, parted: [] },
    updates: { settings: UPDATES_AS_INSTALLED, allowed: { notifications: false, webRequest: false } },
    said: '',
  };
  const open = (state: Partial<OptionsState> = {}): void => render(<OptionsView archives={KNOWN_ARCHIVES} state={{ ...STATE, ...state }} actions={{ ...actions, ...more }} />, document.body);
  const labelled = (label: string): HTMLElement | null => document.querySelector<HTMLElement>(`[aria-label="${label}"]`);

  test('lists archives and pages with what was chosen, in order', () => {
    open();
    const rows = (name: string) => [...(part(name)?.querySelectorAll('li div') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows('archives')).toEqual([['x.com', 'Shown as: Folds only · Warnings: When I ask'], ['y.com', 'Shown as: The page as it is']]);
    expect(rows('pages')).toEqual([['x.com/a', 'Not a story header']]);
  });

  test('each can be forgotten, each site taken back', () => {
    open();
    labelled('Forget what was chosen for y.com')?.click();
    labelled('Forget what was chosen for x.com/a')?.click();
    labelled('Take back access to stories.example')?.click();
    expect([more.forgetArchive.mock.calls, more.forgetPage.mock.calls, more.withdraw.mock.calls]).toEqual([
      [['y.com']],
      [['x.com/a']],
      [[{ origin: SITE, host: 'stories.example' }]],
    ]);
  });

  const JOINS = { joined: { 'page:y.com/tide.html': 'page:x.com/tide1.html', 'page:x.com/tide1.html': 'page:x.com/tide1.html' }, parted: ['page:a.com/quigee3.html', 'text:00ff'] };
  const joins = (): (string | null)[] => [...(part('joins')?.querySelectorAll('li div') ?? [])].map(({ textContent }) => textContent);

  test('lists what was said of pages and works, each to be taken back', () => {
    open({ joins: JOINS });
    expect(joins()).toEqual(['A file on this machineStands for itself', 'a.com/quigee3.htmlStands for itself', 'x.com/tide1.htmlThe first page of a work that you joined', 'y.com/tide.htmlOne work with x.com/tide1.html']);
    labelled('Take back what you said of a.com/quigee3.html')?.click();
    expect(more.takeBackJoin.mock.calls).toEqual([['page:a.com/quigee3.html']]);
    expect(part('find-join')).toBeNull();
  });

  test('where nothing was said it tells how, and many are found by name', async () => {
    open();
    expect(document.querySelector('#joins')?.parentElement?.textContent).toContain('None yet');
    open({ joins: { ...JOINS, parted: [...JOINS.parted, 'page:b.com/1', 'page:b.com/2'] } });
    const field = part('find-join') as HTMLInputElement;
    field.value = 'Tide1';
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(joins()).toHaveLength(2));
  });

  test('shows what holds, and takes another choice', () => {
    open();
    const checked = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(checked).toEqual(['fold', 'groups', 'daily']);
    document.querySelector<HTMLInputElement>('input[value="off"]')?.click();
    document.querySelector<HTMLInputElement>('input[value="full"]')?.click();
    expect([more.setMode.mock.calls, more.setWarnings.mock.calls]).toEqual([[['off']], [['full']]]);
  });

  const switches = (): HTMLInputElement[] => [...(part('archive-switches')?.querySelectorAll<HTMLInputElement>('[role="switch"]') ?? [])];
  const find = async (words: string): Promise<void> => {
    const field = part('find-archive') as HTMLInputElement;
    const before = switches().length;
    field.value = words;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(switches().length).not.toBe(before));
  };

  test('each archive has a switch, on where all of its hosts are granted', () => {
    const [first] = KNOWN_ARCHIVES;
    open({ access: access(...first!.patterns) });
    expect(switches().length).toBe(KNOWN_ARCHIVES.length);
    expect(switches().filter(({ checked }) => checked).map(({ dataset }) => dataset.part)).toEqual([`archive-${first!.name}`]);
    switches()[0]?.click();
    switches()[1]?.click();
    expect(more.switchArchive.mock.calls).toEqual([[first, false], [KNOWN_ARCHIVES[1], true]]);
  });

  test.each([['whofic', ['A Teaspoon and an Open Mind']], ['TEASPOON', ['A Teaspoon and an Open Mind']], ['no such archive', []]])('is found by %s', async (words, names) => {
    open();
    await find(words);
    expect(switches().map(({ dataset }) => dataset.part)).toEqual(names.map((name) => `archive-${name}`));
  });

  test('where every site is allowed, all are on and none can be switched', () => {
    open({ access: access(...EVERYWHERE) });
    expect(switches().every(({ checked, disabled }) => checked && disabled)).toBe(true);
  });

  test('files are a choice of their own, no part of everywhere', () => {
    open({ access: access(...EVERYWHERE) });
    expect((part('files') as HTMLInputElement).checked).toBe(false);
    part('files')?.click();
    expect(more.switchFiles).toHaveBeenCalledWith(true);
    expect(part('files-switch')).toBeNull();
  });

  test.each([['chromium', 'Allow access to file URLs'], ['firefox', 'Access local files on your computer']] as const)('where the browser keeps files from us, its switch is named: %s', (browserName, words) => {
    open({ access: access(FILES), files: 'off', browserName });
    expect(part('files-switch')?.textContent).toContain(words);
    expect(now()).toBe('Files on this machine.');
  });

  test('what listings said can be forgotten, where there is any', () => {
    open();
    expect((part('forget-seen') as HTMLButtonElement).disabled).toBe(true);
    open({ seen: 12 });
    part('forget-seen')?.click();
    expect(more.forgetSeen).toHaveBeenCalledOnce();
  });
});
