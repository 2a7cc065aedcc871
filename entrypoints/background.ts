import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readLines, readLinesBelow } from '@/utils/header/read-lines';
import { answerInBackground } from '@/utils/messaging/answer';
import { tellReaders } from '@/utils/messaging/send';
import { placeOf, putReader } from '@/utils/permissions/inject';
import { wakeGates } from '@/utils/permissions/open-tabs';
import { grantedOrigins, syncRegistration } from '@/utils/permissions/registration';
import { createChoiceBook } from '@/utils/storage/choices';
import { windowOf } from '@/utils/storage/window';

/** A page that went away, or that may no longer be read, while we were on the way to it is nothing to speak of. */
const ignore = (): void => undefined;

async function stopReaders({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const [tabs, granted] = await Promise.all([browser.tabs.query({}), grantedOrigins()]);
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellReaders(id, 'access-withdrawn', { withdrawn: origins, granted })));
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

export default defineBackground(() => {
  const book = createChoiceBook();

  answerInBackground({
    'story-seen': async (_, sender) => {
      const place = placeOf(sender);
      if (!place || !sender.url) return undefined;
      const { mode } = await book.choicesOf(sender.url, await windowOf(sender));
      if (mode === 'off') return 'off';
      await putReader(place).catch(ignore);
      return 'put';
    },
    'read-lines': async ({ lines, pageTitle }) => readLines(lines, pageTitle),
    'read-below': async ({ lines }) => readLinesBelow(lines),
    'choices-of': async ({ url, tabId }, sender) => book.choicesOf(url, await windowOf(sender, tabId)),
    'layers-of': async ({ url, tabId }, sender) => book.layersOf(url, await windowOf(sender, tabId)),
    'choose': async ({ url, scope, change, tabId }, sender) => book.choose(url, scope, change, await windowOf(sender, tabId)),
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => void syncRegistration().then(() => wakeGates(origins)));
  browser.permissions.onRemoved.addListener((removed) => void Promise.all([stopReaders(removed), syncRegistration()]));
  browser.runtime.onStartup.addListener(() => void syncRegistration());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncRegistration();
    if (reason === 'install') void openWelcome();
  });
  browser.windows?.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (!open.some(({ incognito }) => incognito)) book.forgetPrivate();
  });
});
