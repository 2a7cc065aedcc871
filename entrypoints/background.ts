import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { allowRule, canAllowAuthors } from '@/utils/filters/allow-rule';
import { loadRules } from '@/utils/filters/load';
import { NOTHING_STATED } from '@/utils/filters/nothing-stated';
import { answerInBackground } from '@/utils/messaging/answer';
import { tellReaders } from '@/utils/messaging/send';
import { wakeGates } from '@/utils/permissions/open-tabs';
import { isCovered, isOneSite, patternsOf } from '@/utils/permissions/origins';
import { grantedOrigins, syncRegistration, type Covering } from '@/utils/permissions/registration';
import { createChoiceBook } from '@/utils/storage/choices';
import { createClock } from '@/utils/storage/clock';
import { readItem } from '@/utils/storage/item';
import { openLibrary, settleLibrary } from '@/utils/storage/library/open';
import { createReadingDesk } from '@/utils/storage/library/reading-desk';
import { READING_SETTINGS } from '@/utils/storage/reading-settings';
import { createRuleBook } from '@/utils/storage/rule-book';
import { changeRules, RULES } from '@/utils/storage/rules';
import { createStoryChoices } from '@/utils/storage/story-choices';
import { createWorkDesk } from '@/utils/storage/work-desk';
import { choiceAnswers } from './answering/choices';
import { headerAnswers } from './answering/headers';
import { injectionAnswers } from './answering/injections';
import { judgementAnswers } from './answering/judgements';
import { placeAnswers } from './answering/places';
import { ignore } from './answering/senders';
import { updateAnswers } from './answering/updates';
import { listenToRedirects } from './looking/redirects';
import { ALARM, createUpdates } from './looking/updates';
import { answerNotices } from './telling/tell';

/** Milliseconds after which the page that woke us has its answers, and what nobody waits for may be done. */
const AT_REST = import.meta.env.MODE === 'e2e' ? 1000 : 10_000;

async function stopReaders({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const [tabs, granted] = await Promise.all([browser.tabs.query({}), grantedOrigins()]);
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellReaders(id, 'access-withdrawn', { withdrawn: origins, granted })));
}

async function tellRulesChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellReaders(id, 'rules-changed', {})));
}

/** By the reader's own clock, as ISO 8601: Swedish dates are written so. */
const today = (): string => new Date().toLocaleDateString('sv');

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
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
    ...headerAnswers,
    ...choiceAnswers(book),
    ...injectionAnswers({ book, rules, silent }),
    ...judgementAnswers({ rules, stories, passing }),
    ...placeAnswers({ works, desk, passing, silent }),
    ...updateAnswers({ updates, desk, arrivals, waking, clock }),
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
