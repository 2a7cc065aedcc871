import { render } from 'preact';
import { browser, type Browser } from 'wxt/browser';
import '@/components/look/look.css';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupActions, PopupState } from '@/components/popup/popup-state';
import { isTold } from '@/components/updates/updates-state';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/t';
import { askBackground } from '@/utils/messaging/send';
import { chooseForTab } from '@/utils/messaging/tab-choices';
import { mainFrame, reportTab } from '@/utils/messaging/tab-report';
import { request } from '@/utils/permissions/access';
import { putReader } from '@/utils/permissions/inject';
import { browserName, readFileSwitch } from '@/utils/permissions/file-switch';
import { offerFor } from '@/utils/permissions/offer';
import { originFor } from '@/utils/permissions/origins';
import { grantedOrigins } from '@/utils/permissions/registration';
import { isNearlyFull } from '@/utils/storage/library/room';
import { openLibrary } from '@/utils/storage/library/open';

type Tab = Browser.tabs.Tab;

/** The tab below the popup; `?tab=` names another where the popup is opened as a page. */
async function tabBelow(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const offerOf = async (url?: string): Promise<PopupState['offer']> => (url ? offerFor(url, await grantedOrigins(), KNOWN_ARCHIVES, await readFileSwitch()) : undefined);

function start(tab: Tab & { id: number }): void {
  let state: PopupState = { isPrivate: tab.incognito, reading: 'not-asked', browserName: browserName() };
  function show(change: Partial<PopupState>): void {
    state = { ...state, ...change };
    render(<PopupView state={state} actions={actions} />, document.body);
  }

  async function look(): Promise<void> {
    const report = await reportTab(tab.id, tab.url);
    const frame = report.kind === 'open' ? mainFrame(report.frames) : undefined;
    const layers = frame && (await askBackground('layers-of', { url: frame.url, tabId: tab.id }));
    const coversLate = await askBackground('can-cover', {}).catch(() => false);
    show({ report, frame, layers, coversLate, offer: await offerOf(frame?.url ?? (report.kind === 'open' ? report.url : (report.url ?? tab.url))) });
  }

  /** Nothing before the request may be waited for: browsers ask people in the click alone. */
  function turnOn(origins: readonly string[]): void {
    void request(origins).then((granted) => (granted ? look() : undefined));
  }

  const actions: PopupActions = {
    turnOn,
    choose: (scope, change) => {
      const frames = state.report?.kind === 'open' ? state.report.frames : [];
      const putInto = (frameId: number) => putReader({ tabId: tab.id, frameIds: [frameId] });
      void chooseForTab({ id: tab.id, frames, putReader: putInto }, scope, change).then(look);
    },
    read: () => {
      show({ reading: 'now' });
      putReader({ tabId: tab.id, allFrames: true }).then(look).then(
        () => show({ reading: 'done' }),
        () => show({ reading: 'failed' }),
      );
    },
    allow: (address) => {
      const origin = originFor(address);
      if (origin) turnOn([origin]);
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    goOn: (work, url) => void askBackground('opening', { work, address: url }).catch(() => undefined).then(() => browser.tabs.create({ url })),
    openFilters: () => void browser.tabs.create({ url: browser.runtime.getURL('/filters.html') }),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  };

  show({});
  void look();
  void askBackground('news-of', {}).then((news) => show({ moved: news.filter((one) => isTold(one, Date.now())).length }), () => undefined);
  void openLibrary().firstRows().then((works) => show({ works }), () => undefined);
  void isNearlyFull().then((nearlyFull) => nearlyFull && show({ nearlyFull }), () => undefined);
}

document.title = t('popup.title');
document.documentElement.lang = language();
const tab = await tabBelow();
if (tab?.id !== undefined) start({ ...tab, id: tab.id });
