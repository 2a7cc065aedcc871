import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsView, type OptionsState } from '@/components/options/OptionsView';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { accessOf, EVERYWHERE, patternsOf } from '@/utils/permissions/origins';
import { speakEnglish } from '../../tools/english';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
Object.assign(globalThis, { document: new JSDOM('').window.document });

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
  const more = { withdraw: vi.fn(), setMode: vi.fn(), setWarnings: vi.fn(), forgetArchive: vi.fn(), forgetPage: vi.fn() };
  const STATE: OptionsState = {
    access: access(SITE),
    settings: { version: 1, mode: 'fold', warnings: 'groups' },
    archiveChoices: { version: 1, entries: { 'y.com': { mode: 'off' }, 'x.com': { mode: 'fold', warnings: 'on-request' } } },
    pageChoices: { version: 1, entries: { 'x.com/a': { notHeader: true } } },
    said: '',
  };
  const open = (): void => render(<OptionsView archives={KNOWN_ARCHIVES} state={STATE} actions={{ ...actions, ...more }} />, document.body);
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

  test('shows what holds, and takes another choice', () => {
    open();
    const checked = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(checked).toEqual(['fold', 'groups']);
    document.querySelector<HTMLInputElement>('input[value="off"]')?.click();
    document.querySelector<HTMLInputElement>('input[value="full"]')?.click();
    expect([more.setMode.mock.calls, more.setWarnings.mock.calls]).toEqual([[['off']], [['full']]]);
  });
});
