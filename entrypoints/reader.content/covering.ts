import type { Covers, CoverKit, EntryCovers, Outcome, Story } from '@/utils/messaging/cover-kit';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';

/** What the reader's rules make of the page. Where there are none, nothing is loaded and nothing asked. */
export interface Covering extends Pick<Covers, 'isCovering' | 'clear'>, Pick<EntryCovers, 'add'> {
  /** True where entries that are not judged yet can't be seen, so that the page can. */
  hold(...ask: Parameters<EntryCovers['hold']>): Promise<boolean>;
  settle(): void;
  /** Rejects where there are rules and nobody to apply them: a page that is held back stays so. */
  judge(story: Story | 'list' | undefined): Promise<Outcome>;
  /** Judges the entries of a listing again. */
  again(): void;
  lookAgain(...ask: Parameters<Covers['lookAgain']>): ReturnType<Covers['lookAgain']> | undefined;
}

type Kit = ReturnType<CoverKit>;

const OPEN: Outcome = { kind: 'open', notes: [] };

/** Whether there are rules; what applies them is in the page by then. */
const fetchKit = (): Promise<'put' | 'none'> => askBackground('put-covers', {});

export function createCovering(asked: Parameters<CoverKit>[0]): Covering {
  const world = sameWorld();
  let kit: Kit | undefined;
  let stopped = false;
  let coming = come();

  /** A page that was not held back has been seen: there, nobody to cover is as good as no rules. */
  async function come(): Promise<Kit | undefined> {
    if (!world.covers && (await fetchKit().catch(fetchKit).catch(() => 'failed')) === 'none') return undefined;
    if (world.covers && !stopped) kit ??= world.covers(asked);
    if (!kit && world.curtain) throw new Error('nobody covers');
    return kit;
  }

  async function judge(story: Story | 'list' | undefined): Promise<Outcome> {
    const present = await (story ? coming : coming.catch(() => undefined));
    if (stopped) return OPEN;
    if (present) return present.story.judge(story);
    if (story !== 'list') world.curtain?.open();
    return OPEN;
  }

  return {
    judge,
    hold: async (entries) => (await coming)?.entries.hold(entries) ?? true,
    settle: () => kit?.entries.settle(),
    add: async (entries) => (await coming)?.entries.add(entries),
    again: () => {
      if (kit) void kit.entries.again();
      else coming = come();
    },
    isCovering: () => kit?.story.isCovering() ?? false,
    lookAgain: (...ask) => kit?.story.lookAgain(...ask),
    clear: () => {
      stopped = true;
      kit?.story.clear();
      kit?.entries.clear();
    },
  };
}
