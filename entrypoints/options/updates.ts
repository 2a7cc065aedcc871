import { browser } from 'wxt/browser';
import type { UnreadSite, UpdatesOptions, UpdatesOptionsActions } from '@/components/updates/UpdatesPart';
import { t } from '@/utils/i18n/t';
import { askBackground } from '@/utils/messaging/send';
import { request } from '@/utils/permissions/access';
import { hostOf, isCovered, originFor } from '@/utils/permissions/origins';
import { grantedOrigins } from '@/utils/permissions/registration';
import { openLibrary } from '@/utils/storage/library/open';
import { stateOf } from '@/utils/progress/shelf-view';
import { UPDATES_AS_INSTALLED, type UpdatesSettings } from '@/utils/updates/settings';

type Extra = 'notifications' | 'webRequest';

/** Asks for what has no host. Call it first in a click. Where it was given before, no question is put. */
const requestExtra = (permissions: readonly Extra[]): Promise<boolean> => browser.permissions.request({ permissions: [...permissions] });
const has = (permission: Extra): Promise<boolean> => browser.permissions.contains({ permissions: [permission] });

/** Hosts of the library's works in progress that were not granted, those with most works first. */
async function unreadSites(): Promise<readonly UnreadSite[]> {
  const granted = await grantedOrigins();
  const works = new Map<string, number>();
  for await (const rows of openLibrary().allRows()) {
    for (const row of rows) {
      const origin = originFor(row.address ?? '');
      const isMeant = origin !== undefined && ['wip', 'quiet'].includes(stateOf(row, Date.now())) && row.shelf !== 'dropped' && !isCovered(row.address ?? '', granted);
      if (isMeant) works.set(origin, (works.get(origin) ?? 0) + 1);
    }
  }
  return [...works].map(([origin, count]) => ({ origin, host: hostOf(origin), works: count })).toSorted((a, b) => b.works - a.works);
}

/** What the settings show of updates. Reading the library takes a while: its sites come later, and only while looking is on. */
export function createUpdatesOptions(say: (words: string) => Promise<void>): { readonly actions: UpdatesOptionsActions; state(): Promise<UpdatesOptions>; recount(): void } {
  let sites: readonly UnreadSite[] | undefined;
  let settings: UpdatesSettings = UPDATES_AS_INSTALLED;
  const set: UpdatesOptionsActions['set'] = (change) => void askBackground('set-updates', { change }).then(() => say(''), (error: unknown) => say(String(error)));
  const recount = (): void => {
    if (settings.checks === 'all') void unreadSites().then((found) => ((sites = found), say('')));
  };
  const switchOn = async (asked: Promise<boolean>): Promise<void> => {
    const given = await asked.catch(() => false);
    settings = await askBackground('set-updates', { change: { checks: 'all' } });
    await say(given ? '' : t('updates.partly'));
    recount();
  };
  return {
    recount,
    state: async () => {
      const [kept, notifications, webRequest] = await Promise.all([askBackground('updates-settings', {}), has('notifications'), has('webRequest')]);
      const wasOn = settings.checks === 'all';
      settings = kept;
      if (!wasOn) recount();
      return { settings, allowed: { notifications, webRequest }, ...(sites && { sites }) };
    },
    actions: {
      set,
      switchOn: () => void switchOn(requestExtra(settings.notify === 'none' ? ['webRequest'] : ['webRequest', 'notifications'])),
      notify: (notify) => {
        const asked = notify === 'none' ? Promise.resolve(true) : requestExtra(['notifications']);
        void asked.catch(() => false).then((given) => {
          set({ notify });
          return given ? undefined : say(t('access.refused'));
        });
      },
      allowSites: (wanted) => void request(wanted.map(({ origin }) => origin)).then((given) => (recount(), say(given ? '' : t('access.refused')))),
    },
  };
}
