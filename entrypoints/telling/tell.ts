import { browser } from 'wxt/browser';
import { badgeText, buttonTitle, noticeInWords } from '@/components/updates/notice-in-words';
import type { WorkNews } from '@/utils/updates/news';
import type { Notice, Telling } from '@/utils/updates/notice';

const INK = '#1d2126';
const PAPER = '#ffffff';

/** Absent until the reader allows notifications. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications as typeof browser.notifications | undefined;

/** What each does to the toolbar button. Browsers of telephones have not all of them. */
const badgeSteps = (count: number): readonly (() => Promise<void>)[] => [
  () => browser.action.setBadgeText({ text: badgeText(count) }),
  () => browser.action.setTitle({ title: buttonTitle(count) }),
  () => browser.action.setBadgeBackgroundColor({ color: INK }),
  () => browser.action.setBadgeTextColor({ color: PAPER }),
];

const show = async (notice: Notice): Promise<void> => void (await notifications()?.create(notice.id, { type: 'basic', iconUrl: '/icon/128.png', ...noticeInWords(notice) }));

/** Puts the number on the toolbar button, and shows what is due where the reader allowed notifications. Never fails: what a browser does not show, the library does. */
export async function tell({ count, notices }: Telling): Promise<void> {
  const steps = [...badgeSteps(count), ...notices.map((notice) => () => show(notice))];
  await Promise.allSettled(steps.map(async (step) => step()));
}

const openLibrary = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('/library.html') });

let listens = false;

/** A click on a notification of one work leads to its first unread part, any other to the library. Call it in the background's first turn, and again when notifications are allowed. */
export function answerNotices(newsOf: () => Promise<readonly WorkNews[]>, onOpened: (tab: number, address: string, work: string) => void = () => undefined): void {
  const shown = notifications();
  if (!shown || listens) return;
  listens = true;
  shown.onClicked.addListener(async (id) => {
    void shown.clear(id);
    const { first, work = '' } = (await newsOf()).find((news) => id.endsWith(news.work)) ?? {};
    if (!first) return void (await openLibrary());
    const tab = await browser.tabs.create({ url: first.address });
    if (tab.id !== undefined) onOpened(tab.id, first.address, work);
  });
}
