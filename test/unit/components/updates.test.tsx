import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Follow } from '@/components/updates/Follow';
import { badgeText, buttonTitle, noticeInWords } from '@/components/updates/notice-in-words';
import { NO_UPDATES, type UpdatesState } from '@/components/updates/updates-state';
import { UpdatesPart, type UpdatesOptions } from '@/components/updates/UpdatesPart';
import { WhatsNew } from '@/components/updates/WhatsNew';
import { rowOf } from '@/utils/progress/row';
import type { FollowingAnswer } from '@/utils/updates/follow';
import type { WorkNews } from '@/utils/updates/news';
import { UPDATES_AS_INSTALLED } from '@/utils/updates/settings';
import { speakEnglish } from '../../tools/english';
import { workOf } from '../../tools/shelf';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
Object.assign(globalThis, { document: new JSDOM('').window.document });

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 20, 12).getTime();
const NEWS: WorkNews = {
  work: 'ao3:work:1', title: 'Tide Tables', authors: ['Maris'], first: { address: 'https://a.example/works/1/chapters/4', number: 4 },
  news: [{ change: { kind: 'parts', from: 3, to: 4, words: 3200 }, at: NOW - DAY }, { change: { kind: 'complete' }, at: NOW - DAY }],
};
const actions = { markSeen: vi.fn(), follow: vi.fn(), look: vi.fn(), allow: vi.fn(), findCopy: vi.fn() };
const parts = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const part = (name: string): HTMLElement | undefined => parts(name)[0];
const press = (name: string): void => part(name)?.click();

beforeAll(speakEnglish);
beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('what is new', () => {
  const show = (...news: readonly WorkNews[]): void => render(<WhatsNew updates={{ ...NO_UPDATES, news, mayRead: (address) => address.includes('a.example') }} actions={actions} now={NOW} />, document.body);

  test('says nothing where nothing is new', () => {
    show();
    expect(document.body.textContent).toBe('');
  });

  test('tells each work’s changes in words, with one click to the first unread part', () => {
    show(NEWS);
    expect(part('news-words')?.textContent).toBe('Part 4 posted, 3,200 words; now complete');
    expect([part('news-open')?.getAttribute('href'), part('news-open')?.textContent]).toEqual(['https://a.example/works/1/chapters/4', 'Read part 4 Tide Tables']);
  });

  test('an address that is none of the web is no link', () => {
    show({ ...NEWS, first: { address: 'javascript:alert(1)', number: 4 } });
    expect(part('news-open')).toBeUndefined();
  });

  test('is marked as seen, put off, muted and no longer followed', () => {
    show(NEWS);
    press('news-seen');
    for (const name of ['snooze-week', 'mute', 'stop']) press(name);
    expect(actions.markSeen).toHaveBeenCalledWith(['ao3:work:1']);
    expect(actions.follow.mock.calls.map(([, change]) => change)).toEqual([{ snoozed: NOW + 7 * DAY }, { muted: true }, { choice: 'never' }]);
  });

  test('counts what is told; what is muted or put off lies below, with the way back', () => {
    show(NEWS, { ...NEWS, work: 'b', muted: true }, { ...NEWS, work: 'c', snoozed: NOW + 2 * DAY }, { ...NEWS, work: 'd', snoozed: NOW - 1 });
    expect(part('news-count')?.textContent).toBe('2 works have news');
    expect(part('quiet-news')?.querySelector('summary')?.textContent).toBe('Put off or muted: 2');
    parts('tell-again').forEach((button) => button.click());
    expect(actions.follow.mock.calls).toEqual([[['b'], { muted: false }], [['c'], { snoozed: 'no' }]]);
    press('all-seen');
    expect(actions.markSeen).toHaveBeenCalledWith(['ao3:work:1', 'd']);
  });

  test('of a work that is gone, a saved copy is offered, and asked for on a click alone', () => {
    show({ ...NEWS, news: [{ change: { kind: 'gone' }, at: NOW }] });
    expect([part('news-words')?.textContent, part('find-copy')?.textContent]).toEqual(['No longer at its address', 'Look for a Wayback copy Tide Tables']);
    expect(actions.findCopy).not.toHaveBeenCalled();
    press('find-copy');
    expect(actions.findCopy).toHaveBeenCalledWith('ao3:work:1');
  });

  test('an address that leads to a page that nobody knows is said to, and no more', () => {
    show({ ...NEWS, news: [{ change: { kind: 'elsewhere', to: 'https://new.example/1' }, at: NOW }] });
    expect(part('news-words')?.textContent).toBe('Opens at another address now: new.example/1');
    expect([part('news-there')?.getAttribute('href'), part('find-copy') !== undefined, part('news-allow')]).toEqual(['https://new.example/1', true, undefined]);
  });

  test('of a work that moved, the way leads there; to new parts of it, where they were', () => {
    const moved = { change: { kind: 'moved', to: 'https://a.example/2' }, at: NOW } as const;
    show({ ...NEWS, news: [moved] });
    expect([part('news-there')?.textContent, part('news-open')]).toEqual(['Open it there Tide Tables', undefined]);
    show({ ...NEWS, news: [...NEWS.news, moved] });
    expect([part('news-there')?.textContent, part('news-open')?.textContent]).toEqual(['Open it there Tide Tables', 'Read part 4 Tide Tables']);
  });

  test.each([
    ['https://new.example/1', 'Allow new.example'],
    ['https://a.example/2', undefined],
  ])('moved to %s: leave is asked for where it is missing', (to, words) => {
    show({ ...NEWS, news: [{ change: { kind: 'moved', to }, at: NOW }] });
    expect(part('news-allow')?.textContent).toBe(words);
    press('news-allow');
    expect(actions.allow.mock.calls).toEqual(words === undefined ? [] : [[to, 'ao3:work:1']]);
  });
});

describe('how one work is followed', () => {
  const row = rowOf(workOf(1, NOW));
  const FOLLOWED: FollowingAnswer = { version: 1, work: row.work, plan: { kind: 'next', at: NOW + 4 * DAY } };
  const show = (following: Partial<FollowingAnswer>, updates: Partial<UpdatesState> = {}): void =>
    render(<Follow row={row} updates={{ ...NO_UPDATES, following: { [row.work]: { ...FOLLOWED, ...following } }, ...updates }} actions={actions} now={NOW} />, document.body);

  test('says when it is looked at next, and what came of the last look', () => {
    show({ last: { at: NOW - 3 * DAY, outcome: { kind: 'asked-to-wait', until: NOW + 4 * DAY } } });
    expect(part('plan')?.textContent).toMatch(/Next look: Tuesday\.$/);
    expect(part('last-look')?.textContent).toBe('Looked at 3 days ago: asked us to wait until Tuesday.');
  });

  test('is looked at now, once', () => {
    show({});
    press('look-now');
    expect(actions.look).toHaveBeenCalledWith(row.work);
    show({}, { looking: [row.work] });
    expect(part('look-now')?.hasAttribute('disabled')).toBe(true);
  });

  test.each<[Partial<FollowingAnswer>, string]>([
    [{}, 'stop'],
    [{ choice: 'never', plan: { kind: 'stopped' } }, 'follow'],
    [{ plan: { kind: 'off' } }, 'follow'],
    [{ plan: { kind: 'done-with' } }, 'follow'],
    [{ plan: { kind: 'not-granted', host: 'a.example' } }, 'stop'],
  ])('%j can be turned round by "%s"', (following, name) => {
    show(following);
    expect(['stop', 'follow'].filter((one) => part(one))).toEqual([name]);
  });

  test('a copy is looked for on a click alone, and only where the work was not there', () => {
    show({ last: { at: NOW, outcome: { kind: 'login-page' } } });
    expect(part('find-copy')).toBeUndefined();
    show({ last: { at: NOW, outcome: { kind: 'gone' } } });
    press('find-copy');
    expect(actions.findCopy).toHaveBeenCalledWith(row.work);
    show({ last: { at: NOW, outcome: { kind: 'gone' } } }, { copies: { [row.work]: { kind: 'found', address: 'https://web.archive.org/web/2004/http://a.example/', at: Date.UTC(2004, 2, 14) } } });
    expect(part('copy')?.textContent).toBe('Open the Wayback copy of March 14, 2004');
  });

  test('a host that was not granted, and one that it moved to, can be allowed', () => {
    show({ plan: { kind: 'not-granted', host: 'squidge.org' } });
    press('allow-host');
    show({ last: { at: NOW, outcome: { kind: 'moved', to: 'https://new.example/1' } } });
    press('allow-host');
    show({ movedTo: 'https://other.example/2' });
    press('allow-host');
    expect(actions.allow.mock.calls.map(([address]) => address)).toEqual([row.address, 'https://new.example/1', 'https://other.example/2']);
    expect(part('away')?.textContent).toBe('It opens there now: https://other.example/2');
    show({ movedTo: 'javascript:alert(1)' });
    expect(part('away')).toBeUndefined();
  });
});

describe('outside of the library', () => {
  test.each([[0, '', 'Flyleaf'], [1, '1', 'Flyleaf: 1 work has news'], [99, '99', 'Flyleaf: 99 works have news'], [100, '99+', 'Flyleaf: 100 works have news']])('%i works on the badge', (count, text, title) => {
    expect([badgeText(count), buttonTitle(count)]).toEqual([text, title]);
  });

  test('a digest names three works, and says how many more', () => {
    const works = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({ ...NEWS, title, news: [{ change: { kind: 'complete' } as const, at: NOW }] }));
    expect(noticeInWords({ kind: 'digest', id: 'x', works })).toEqual({ title: '5 works have news', message: 'One: Now complete\nTwo: Now complete\nThree: Now complete\nand 2 more' });
    expect(noticeInWords({ kind: 'work', id: 'x', news: NEWS })).toEqual({ title: 'Tide Tables', message: 'Part 4 posted, 3,200 words; now complete' });
  });
});

describe('the settings of updates', () => {
  const STATE: UpdatesOptions = { settings: UPDATES_AS_INSTALLED, allowed: { notifications: true, webRequest: true } };
  const options = { set: vi.fn(), switchOn: vi.fn(), notify: vi.fn(), allowSites: vi.fn() };
  const show = (state: Partial<UpdatesOptions> = {}): void => render(<UpdatesPart state={{ ...STATE, ...state }} actions={options} />, document.body);
  const change = (name: string, value: string): void => {
    const field = part(name) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new (new JSDOM('').window.Event)('change'));
  };
  beforeEach(() => vi.clearAllMocks());

  test('looking is off until it is switched on', () => {
    show();
    expect(part('checks')?.getAttribute('aria-checked')).toBe('false');
    press('checks');
    expect(options.switchOn).toHaveBeenCalledOnce();
    show({ settings: { ...UPDATES_AS_INSTALLED, checks: 'all' } });
    press('checks');
    expect(options.set).toHaveBeenCalledWith({ checks: 'off' });
  });

  test('sites that may not be looked at are named while looking is on', () => {
    const sites = [{ host: 'a.example', origin: '*://a.example/*', works: 3 }];
    show({ sites });
    expect(part('unread-sites')).toBeUndefined();
    show({ sites, settings: { ...UPDATES_AS_INSTALLED, checks: 'all' } });
    expect(part('unread-sites')?.textContent).toContain('a.example3 stories');
    press('allow-site');
    expect(options.allowSites).toHaveBeenCalledWith(sites);
  });

  test('quiet hours begin at ten, and take any time', () => {
    show();
    press('quiet');
    expect(options.set).toHaveBeenCalledWith({ quiet: { from: 1320, to: 420 } });
    show({ settings: { ...UPDATES_AS_INSTALLED, quiet: { from: 1320, to: 420 } } });
    expect((part('quiet-from') as HTMLInputElement).value).toBe('22:00');
    change('quiet-to', '06:30');
    expect(options.set).toHaveBeenLastCalledWith({ quiet: { from: 1320, to: 390 } });
  });

  test('what the browser refused is said, each with the way to it', () => {
    show({ allowed: { notifications: false, webRequest: false }, settings: { ...UPDATES_AS_INSTALLED, checks: 'all' } });
    press('allow-notifications');
    press('allow-details');
    expect([options.notify.mock.calls, options.switchOn.mock.calls.length]).toEqual([[['daily']], 1]);
    show({ allowed: { notifications: false, webRequest: false }, settings: { ...UPDATES_AS_INSTALLED, notify: 'none' } });
    expect([part('allow-notifications'), part('quiet')]).toEqual([undefined, undefined]);
  });

  test('a limit of one’s own stays among those to choose from', () => {
    show({ settings: { ...UPDATES_AS_INSTALLED, daily: 500 } });
    expect([...(part('daily') as HTMLSelectElement).options].map(({ value }) => value)).toEqual(['20', '60', '120', '240', '500']);
    change('daily', '20');
    expect(options.set).toHaveBeenCalledWith({ daily: 20 });
  });
});
