import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { allowRule, canAllowAuthors } from '@/utils/filters/allow-rule';
import { NOTHING_STATED } from '@/utils/filters/nothing-stated';
import { loadRules } from '@/utils/filters/load';
import type { Header, Reading } from '@/utils/header/header';
import { readLinesBelow } from '@/utils/header/read-lines';
import { readAsk } from '@/utils/header/read-source';
import { readStated } from '@/utils/header/read-stated';
import { warmUp } from '@/utils/header/warm-up';
import { answerInBackground } from '@/utils/messaging/answer';
import { tellReaders } from '@/utils/messaging/send';
import { placeOf, putAdapters, putCovers, putGate, putReader } from '@/utils/permissions/inject';
import { wakeGates } from '@/utils/permissions/open-tabs';
import { isCovered, isOneSite, patternsOf } from '@/utils/permissions/origins';
import { grantedOrigins, syncRegistration, type Covering } from '@/utils/permissions/registration';
import { takePage } from '@/utils/permissions/take-page';
import { createChoiceBook } from '@/utils/storage/choices';
import { createClock } from '@/utils/storage/clock';
import { archiveKeyOf } from '@/utils/storage/page-key';
import { rememberRecent } from '@/utils/storage/recent';
import { readItem } from '@/utils/storage/item';
import { openLibrary, settleLibrary } from '@/utils/storage/library/open';
import { createReadingDesk } from '@/utils/storage/library/reading-desk';
import { READING_SETTINGS } from '@/utils/storage/reading-settings';
import { createRuleBook } from '@/utils/storage/rule-book';
import { changeRules, readRules, RULES } from '@/utils/storage/rules';
import { createStoryChoices } from '@/utils/storage/story-choices';
import { createWorkDesk } from '@/utils/storage/work-desk';
import type { Visit } from '@/utils/storage/updates/silent';
import { isWebPage, windowOf } from '@/utils/storage/window';
import { listenToRedirects } from './looking/redirects';
import { ALARM, createUpdates } from './looking/updates';
import { answerNotices } from './telling/tell';

/** Milliseconds after which the page that woke us has its answers, and what nobody waits for may be done. */
const AT_REST = import.meta.env.MODE === 'e2e' ? 1000 : 10_000;

/** A page that went away, or that may no longer be read, while we were on the way to it is nothing to speak of. */
const ignore = (): void => undefined;

async function stopReaders({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const [tabs, granted] = await Promise.all([browser.tabs.query({}), grantedOrigins()]);
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellReaders(id, 'access-withdrawn', { withdrawn: origins, granted })));
}

async function tellRulesChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellReaders(id, 'rules-changed', {})));
}

/** The editor of rules, at the rule of that name. */
async function openRules(rule = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/filters.html${rule && `#${rule}`}`) });
}

/** For the preview of the filters' editor; never of a private window. */
async function keepRecent({ kind, headers: [header] }: Reading, sender: Browser.runtime.MessageSender): Promise<void> {
  if (kind !== 'fic' || !header || !sender.url || (await windowOf(sender)) === 'private') return;
  await rememberRecent({ header, archive: archiveKeyOf(sender.url), on: 'story' });
}

/** By the reader's own clock, as ISO 8601: Swedish dates are written so. */
const today = (): string => new Date().toLocaleDateString('sv');

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** With the chapters that a listing counts: they come back with the entry's address. */
const withPosted = (header: Header, posted: number | undefined): Header => (posted === undefined ? header : { ...header, chapter: { ...header.chapter, posted } });

/** A tab's own page; `undefined` for a frame in it. */
async function visitOf(sender: Browser.runtime.MessageSender): Promise<Visit | undefined> {
  const { tab, url: address, frameId } = sender;
  if (tab?.id === undefined || address === undefined || frameId !== 0) return undefined;
  return { address, window: await windowOf(sender), tab: tab.id, ...(tab.openerTabId !== undefined && { opener: tab.openerTabId }) };
}

/** What the reader follows is told to our own pages alone. */
function ofOurs(sender: Browser.runtime.MessageSender): void {
  if (isWebPage(sender)) throw new Error('told to our own pages alone');
}

export default defineBackground(() => {
  const book = createChoiceBook();
  const rules = createRuleBook(loadRules);
  const works = createWorkDesk(today);
  const library = openLibrary();
  const desk = createReadingDesk({ library, now: Date.now, workOf: async (page, window) => (await works.workOf(page, window)).page, settings: () => readItem(READING_SETTINGS) });
  const clock = createClock();
  const { desk: updates, passing, silent, arrivals, waking } = createUpdates(clock, { library, workOf: async (page, window) => (await works.workOf(page, window)).page });
  const stories = createStoryChoices({
    judge: async (judged) => {
      const { judge } = await rules.loaded();
      return judged.map((one) => judge(one));
    },
    isArchive: async (url) => isCovered(url, patternsOf(KNOWN_ARCHIVES)) || isCovered(url, (await grantedOrigins()).filter(isOneSite)),
    addRule: async (what, of) => void (await changeRules({ add: [allowRule(what, of)] })),
    canName: canAllowAuthors,
    nothingStated: NOTHING_STATED,
  });
  const sync = (): Promise<void> => syncRegistration(async (): Promise<Covering> => ((await rules.loaded()).canCover ? 'covering' : 'none'));

  answerInBackground({
    'story-seen': async (_, sender) => {
      const place = placeOf(sender);
      if (!place || !sender.url) return undefined;
      // While storage answers and the reader is put in.
      setTimeout(warmUp);
      const { mode } = await book.choicesOf(sender.url, await windowOf(sender));
      if (mode === 'off') return 'off';
      await putReader(place).catch(ignore);
      return 'put';
    },
    'page-moved': async (_, sender) => {
      const place = placeOf(sender);
      if (place) await putGate(place);
    },
    'no-story': async (_, sender) => {
      const [place, visit] = [placeOf(sender), await visitOf(sender)];
      if (!place || !visit) return;
      const take = async () => ((await book.choicesOf(visit.address, visit.window)).mode === 'off' ? undefined : takePage(place));
      await silent.onSilent(visit, take).catch(ignore);
    },
    'put-adapters': async ({ group }, sender) => {
      const place = placeOf(sender);
      if (place) await putAdapters(group, place);
    },
    'put-covers': async (_, sender) => {
      const place = placeOf(sender);
      if (!place || !(await rules.loaded()).hasRules) return 'none';
      await putCovers(place);
      return 'put';
    },
    'read-lines': async (ask, sender) => {
      const reading = readAsk(ask);
      void keepRecent(reading, sender).catch(ignore);
      return reading;
    },
    'read-entries': async ({ entries }) => entries.map((entry) => withPosted(readStated(entry), entry.chapter?.posted)),
    'read-below': async ({ lines }) => readLinesBelow(lines),
    'choices-of': async ({ url, tabId }, sender) => book.choicesOf(url, await windowOf(sender, tabId)),
    'layers-of': async ({ url, tabId }, sender) => book.layersOf(url, await windowOf(sender, tabId)),
    'choose': async ({ url, scope, change, tabId }, sender) => book.choose(url, scope, change, await windowOf(sender, tabId)),
    'work-of': async ({ page }, sender) => works.workOf(page, await windowOf(sender)),
    'mend-work': async ({ page, mend }, sender) => works.mend(page, mend, await windowOf(sender)),
    'remember-entries': async ({ entries }, sender) => works.remember(entries, await windowOf(sender)),
    'reading-of': async ({ page, links }, sender) => {
      const window = await windowOf(sender);
      // What the page tells is held against what was known before it is kept.
      await passing.onPage(page, links, window).catch(ignore);
      const visit = await visitOf(sender);
      if (visit) await silent.onStory(visit, page).catch(ignore);
      return desk.readingOf(page, links, window);
    },
    'at-place': async ({ page, report }, sender) => {
      const window = await windowOf(sender);
      await passing.onPlace(page, report, window).catch(ignore);
      await desk.atPlace(page, report, window);
      await passing.onRead(page, window).catch(ignore);
    },
    'mark-chapter': async ({ page, link, as, facts }, sender) => {
      const window = await windowOf(sender);
      await desk.markChapter(page, { link, as, ...(facts && { facts }) }, window);
      if (as === 'read') await passing.onMarked(page, link, window).catch(ignore);
    },
    'entries-read': async ({ addresses, posted, family }, sender) => desk.entriesOf(addresses, { posted, family }, await windowOf(sender)),
    'open-library': async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/library.html') })),
    'judge': async ({ judged }) => {
      const { judge } = await rules.loaded();
      return judged.map((one) => judge(one));
    },
    'judge-story': async ({ url, headers }, sender) => stories.judgementOf(url, headers, await windowOf(sender)),
    'judge-entries': async ({ url, entries }, sender) => {
      const window = await windowOf(sender);
      void passing.onEntries(entries, window).catch(ignore);
      return stories.verdictsOf(url, entries, window);
    },
    'mentions-in': async ({ text }) => (await rules.loaded()).mentions?.(text) ?? 'off',
    'choose-story': async ({ url, header, to }, sender) => stories.choose(url, header, to, await windowOf(sender)),
    'allow-story': async ({ url, header, what }, sender) => stories.allow(url, header, what, await windowOf(sender)),
    'open-rules': ({ rule }) => openRules(rule),
    'mentions': async ({ texts }) => {
      const { mentions } = await rules.loaded();
      return mentions && texts.map(mentions);
    },
    'can-cover': async () => (await rules.loaded()).canCover,
    'rules-of': async (_, sender) => {
      if (isWebPage(sender)) throw new Error('rules are told to our own pages alone');
      return readRules();
    },
    'change-rules': async ({ change }, sender) => {
      await changeRules(isWebPage(sender) ? { add: change.add } : change);
      rules.forget();
    },
    'news-of': (_, sender) => (ofOurs(sender), updates.newsOf()),
    'following-of': ({ works: asked }, sender) => (ofOurs(sender), updates.followingOf(asked)),
    'follow': ({ works: asked, change }, sender) => (ofOurs(sender), updates.follow(asked, change)),
    'opening': ({ work, address }, sender) => {
      ofOurs(sender);
      desk.comingBack(work);
      arrivals.opening(sender.tab?.id, address, work);
    },
    'mark-news-seen': ({ works: asked }, sender) => (ofOurs(sender), updates.markSeen(asked)),
    'check-now': ({ works: asked }, sender) => (ofOurs(sender), updates.checkNow(asked)),
    'updates-settings': (_, sender) => (ofOurs(sender), updates.settings()),
    'set-updates': ({ change }, sender) => (ofOurs(sender), updates.set(change)),
    'saved-copy-of': ({ work }, sender) => (ofOurs(sender), updates.savedCopyOf(work)),
    'set-clock': async ({ now }, sender) => {
      ofOurs(sender);
      // Time does not go on under a look.
      await waking.rest();
      await clock.set(now);
      void waking.wake();
    },
  });

  browser.storage.local.onChanged.addListener((changes) => {
    if (RULES.key in changes) void sync().then(tellRulesChanged);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void sync().then(() => wakeGates(origins)));
  browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
    if (permissions.includes('notifications')) answerNotices(updates.newsOf, arrivals.opening);
    if (permissions.includes('webRequest')) listenToRedirects(silent.onRedirect);
    if (origins.length > 0) void updates.granted((host) => isCovered(`http://${host}/`, origins) || isCovered(`https://${host}/`, origins));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clock.ready.then(waking.wake);
  });
  browser.runtime.onMessage.addListener(() => void clock.ready.then(waking.nudge));
  globalThis.addEventListener('online', () => void waking.wake());
  answerNotices(updates.newsOf, arrivals.opening);
  listenToRedirects(silent.onRedirect);
  browser.permissions.onRemoved.addListener((removed) => void Promise.all([stopReaders(removed), sync()]));
  browser.runtime.onStartup.addListener(() => void Promise.all([sync(), library.purge(), clock.ready.then(waking.wake), updates.planAll()]));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void Promise.all([sync(), clock.ready.then(waking.wake)]);
    if (reason === 'install') void openWelcome();
  });
  setTimeout(() => void settleLibrary().catch(ignore), AT_REST);
  browser.windows?.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (open.some(({ incognito }) => incognito)) return;
    book.forgetPrivate();
    stories.forgetPrivate();
    works.forgetPrivate();
  });
});
