import { browser } from 'wxt/browser';
import { NO_UPDATES, type UpdatesActions, type UpdatesState } from '@/components/updates/updates-state';
import { t } from '@/utils/i18n/t';
import { askBackground } from '@/utils/messaging/send';
import { request } from '@/utils/permissions/access';
import { isCovered, originFor } from '@/utils/permissions/origins';
import { grantedOrigins } from '@/utils/permissions/registration';
import type { FollowChange } from '@/utils/updates/follow';

interface Parts {
  readonly show: (updates: UpdatesState, said?: { readonly words: string }) => void;
  /** Runs it, and tells where it failed. */
  readonly trying: (act: () => Promise<void>) => void;
  /** News came or went: what the library shows of its works may be another. */
  readonly onNews: () => void;
}

/** What the library page shows of news and of following, and what its reader does about it. */
export interface Updates {
  readonly actions: UpdatesActions;
  /** Reads news again, and how the works asked after are followed. */
  load(): Promise<void>;
  /** How this work is followed. */
  ask(work: string): Promise<void>;
}

/** Who knows of saved copies. Asked for in the click, and asked only then. */
const WAYBACK = '*://archive.org/*';

/** Keys of storage that hold what is shown here, and how long they are to be at rest before it is read again. Milliseconds. */
const CHANGED = /^(?:update:|news$)/;
const SOON = 200;

const without = (works: readonly string[], work: string): readonly string[] => works.filter((one) => one !== work);

const wordsOf = ({ choice }: FollowChange): { readonly said?: { readonly words: string } } => {
  if (choice === 'never') return { said: { words: t('news.stopped') } };
  return choice === 'always' ? { said: { words: t('news.followed') } } : {};
};

export function createUpdates({ show, trying, onNews }: Parts): Updates {
  let state: UpdatesState = NO_UPDATES;
  const put = (change: Partial<UpdatesState>, said?: { readonly words: string }): void => show((state = { ...state, ...change }), said);

  async function followingOf(works: readonly string[]): Promise<void> {
    const answers = works.length > 0 ? await askBackground('following-of', { works }) : [];
    const found = answers.flatMap((answer) => (answer ? [[answer.work, answer] as const] : []));
    put({ following: { ...state.following, ...Object.fromEntries(found) } });
  }

  async function load(): Promise<void> {
    const [news, granted] = await Promise.all([askBackground('news-of', {}), grantedOrigins()]);
    put({ news, mayRead: (address) => isCovered(address, granted) });
    await followingOf(Object.keys(state.following));
  }

  async function look(work: string): Promise<void> {
    if (state.looking.includes(work)) return;
    put({ looking: [...state.looking, work] });
    try {
      await askBackground('check-now', { works: [work] });
    } finally {
      put({ looking: without(state.looking, work) });
    }
    await Promise.all([load(), followingOf([work])]);
  }

  async function findCopy(work: string, asked: Promise<boolean>): Promise<void> {
    await asked;
    put({ copies: { ...state.copies, [work]: 'looking' } });
    const copy = await askBackground('saved-copy-of', { work }).catch(() => ({ kind: 'unreachable' }) as const);
    put({ copies: { ...state.copies, [work]: copy } });
  }

  const actions: UpdatesActions = {
    markSeen: (works) =>
      trying(async () => {
        await askBackground('mark-news-seen', { works });
        await load();
        put({}, { words: t('news.marked', works.length) });
      }),
    follow: (works, change) =>
      trying(async () => {
        await askBackground('follow', { works, change });
        await Promise.all([load(), followingOf(works)]);
        put({}, wordsOf(change).said);
      }),
    look: (work) => trying(() => look(work)),
    allow: (address, work) => {
      const origin = originFor(address);
      if (!origin) return;
      const asked = request([origin]);
      trying(async () => ((await asked) ? look(work) : put({}, { words: t('news.refused') })));
    },
    findCopy: (work) => {
      const asked = request([WAYBACK]).catch(() => false);
      trying(() => findCopy(work, asked));
    },
  };
  let reading: ReturnType<typeof setTimeout> | undefined;
  browser.storage.local.onChanged.addListener((changes) => {
    if (!Object.keys(changes).some((key) => CHANGED.test(key))) return;
    clearTimeout(reading);
    reading = setTimeout(() => trying(load), SOON);
    if ('news' in changes) onNews();
  });
  browser.permissions.onAdded.addListener(() => trying(load));
  browser.permissions.onRemoved.addListener(() => trying(load));
  return { actions, load, ask: (work) => followingOf([work]) };
}
