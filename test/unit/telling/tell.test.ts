import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerNotices, tell } from '@/entrypoints/telling/tell';
import type { WorkNews } from '@/utils/updates/news';
import { speakEnglish } from '../../tools/english';

const NEWS: WorkNews = { work: 'ao3:work:1', title: 'Tide Tables', authors: [], news: [{ change: { kind: 'complete' }, at: 1 }], first: { address: 'https://a.example/4', number: 4 } };
const create = vi.fn(async () => 'id');
const clicked: ((id: string) => Promise<void>)[] = [];

beforeAll(speakEnglish);
beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.notifications, { create, clear: vi.fn(async () => true), onClicked: { addListener: (listener: (id: string) => Promise<void>) => void clicked.push(listener) } });
});

test('the badge says how many works moved, and each notice is shown under its own name', async () => {
  const action = { setBadgeText: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined), setBadgeTextColor: vi.fn(async () => undefined) };
  Object.assign(fakeBrowser.action, action);
  await tell({ count: 3, notices: [{ kind: 'work', id: 'news:1:ao3:work:1', news: NEWS }] });
  expect(action.setBadgeText).toHaveBeenCalledWith({ text: '3' });
  expect(action.setTitle).toHaveBeenCalledWith({ title: 'Flyleaf: 3 works have news' });
  expect(create).toHaveBeenCalledWith('news:1:ao3:work:1', { type: 'basic', iconUrl: '/icon/128.png', title: 'Tide Tables', message: 'Now complete' });
});

test('a browser without badges, and one that shows no notification, stop nothing', async () => {
  const setTitle = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.action, { setBadgeText: undefined, setTitle, setBadgeBackgroundColor: () => { throw new Error('not here'); }, setBadgeTextColor: undefined });
  create.mockRejectedValueOnce(new Error('not allowed'));
  await expect(tell({ count: 0, notices: [{ kind: 'digest', id: 'news:2026-11-20', works: [NEWS] }] })).resolves.toBeUndefined();
  expect(setTitle).toHaveBeenCalledWith({ title: 'Flyleaf' });
});

test('a click leads to the first unread part, and that of a digest to the library', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  answerNotices(async () => [NEWS]);
  answerNotices(async () => [NEWS]);
  expect(clicked).toHaveLength(1);
  await clicked[0]?.('news:1:ao3:work:1');
  await clicked[0]?.('news:2026-11-20');
  expect(opened.mock.calls.map(([{ url }]) => url)).toEqual(['https://a.example/4', expect.stringMatching(/library\.html$/)]);
});
