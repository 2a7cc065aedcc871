import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInReader } from '@/utils/messaging/answer';
import type { Story } from '@/utils/messaging/cover-kit';
import type { Choices } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { isCovered } from '@/utils/permissions/origins';
import { followPlace } from '@/utils/page/cover-story-start';
import type { Undo } from '@/utils/page/undo';
import { createChapterMarks } from './chapter-marks';
import { createCovering, type Covering } from './covering';
import { createEntryMarks } from './entry-marks';
import { createEntryProgress } from './entry-progress';
import { finishLater } from './later';
import { watchListing, type FoundEntry } from './listing';
import { followReading } from './progress';
import { readArriving } from './reading';
import { createSession, type Read } from './session';
import { summaryOf } from './summary';
import { factsOf, rememberEntries, rememberIndex, withWork } from './works';

/** Where the background does not answer, for the extension was reloaded under the page. */
const AS_INSTALLED: Choices = { mode: 'card', warnings: 'full', notHeader: false };

/** Where the story begins, wherever card and folds move it. */
const storyStart = ({ page, reading: { story } }: Read): Range | undefined => story && followPlace(page.locate({ line: story.line, from: story.from, to: story.from + 1 }).start);

/** Families of which an adapter tells what kind of page it is. */
const isStoryPage = ({ source }: Read): boolean => !source || source.family === 'plain' || source.page === 'story' || source.page === 'gate';

/** What is judged of a page as a whole: not one that is switched off, or no story by the reader's word or by its archive's markup. */
function storyOf(read: Read, choices: Choices): Story | 'list' | undefined {
  const { kind, headers } = read.reading;
  if (choices.notHeader || choices.mode === 'off') return undefined;
  if (kind === 'listing' && headers.length === 0) return 'list';
  return headers.length > 0 || isStoryPage(read) ? { headers, choices } : undefined;
}

/** Draws what the rules make of entries; the curtain opens once none of them can be seen before it was judged. */
function judgeListing(found: Read, { add, hold, settle }: Covering, onEntries: (entries: readonly FoundEntry[]) => void): Undo {
  let judging: Promise<unknown> = Promise.resolve();
  const open = (): void => sameWorld().curtain?.open();
  return watchListing(document, found, {
    onPlaced: (entries, how) => void hold(entries).then((held) => held && how === 'all' && entries.length > 0 && open(), () => undefined),
    onEntries: (entries) => {
      onEntries(entries);
      judging = judging.then(() => add(entries));
    },
    onScanned: () => void judging.then(() => (settle(), open()), () => undefined),
  });
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main(context) {
    const world = sameWorld();
    if (world.readerIsHere) return;
    world.readerIsHere = true;
    const url = location.href;
    let latest: Read | undefined;
    let choices: Choices = AS_INSTALLED;

    const asked = askBackground('choices-of', { url }).then((answer) => void (choices = answer ?? AS_INSTALLED), () => undefined);
    const choose = (notHeader: boolean): void =>
      void askBackground('choose', { url, scope: 'page', change: { notHeader } }).then((answer) => void (choices = answer), () => undefined).then(() => followStory());
    const session = createSession(choose);
    const marks = createEntryMarks(() => choices);
    const entryProgress = createEntryProgress(() => choices);
    const chapterMarks = createChapterMarks();

    const stop = answerInReader({
      'what-was-read': () => summaryOf(latest?.reading, url, choices, covering.isCovering()),
      'choices-changed': (told) => {
        choices = told.choices;
        // What covers comes out first: lines and covers may stand in elements that are made for both.
        covering.again();
        marks.show();
        entryProgress.show();
        followStory();
        if (latest) void judgeAndShow(latest);
      },
      'rules-changed': () => {
        covering.again();
        if (latest) void judgeAndShow(latest);
      },
      'access-withdrawn': ({ withdrawn, granted }) => {
        if (isCovered(url, withdrawn) && !isCovered(url, granted)) context.abort();
      },
    });
    world.stopReader = () => context.abort();
    context.onInvalidated(() => {
      stop();
      covering.clear();
      session.clear();
      marks.clear();
      entryProgress.clear();
      unfollow?.();
      world.readerIsHere = undefined;
    });

    const show = (found: Read): void => {
      latest = found;
      if (!covering.isCovering()) session.show(found, choices);
    };
    const covering = createCovering({
      url,
      choices: () => choices,
      onOpened: (notes) => {
        if (!latest) return undefined;
        const start = storyStart(latest);
        show({ ...latest, notes });
        lookOnce();
        return start;
      },
      onCovered: session.clear,
    });
    const judgeAndShow = async (read: Read): Promise<void> => {
      latest = read;
      const [found] = await Promise.all([withWork(read), asked]);
      if (latest !== read) return;
      latest = found;
      const outcome = await covering.judge(storyOf(found, choices));
      if (context.isInvalid || latest !== found) return;
      if (outcome.kind === 'covered') session.clear();
      else show({ ...found, notes: outcome.notes });
      world.letPaint?.();
    };
    const judgeUnread = async (): Promise<void> => {
      await asked;
      await covering.judge({ headers: [], choices, unread: true });
    };
    let whole: Read | undefined;
    let unfollow: Undo | undefined;
    const followStory = (): void => {
      unfollow?.();
      unfollow = undefined;
      if (!whole || context.isInvalid || choices.notHeader || choices.mode === 'off') return;
      const { reading: { headers: [header, ...others] }, source } = whole;
      if (!header || others.length > 0) return;
      const following = followReading({
        facts: factsOf(whole), header, source, start: storyStart(whole), isHeld: covering.isCovering,
        onLine: session.showReading,
        onChapters: (states) => chapterMarks.show(source?.chapters ?? [], states),
      });
      unfollow = () => (following(), chapterMarks.clear());
    };
    let looking: Undo | undefined;
    const lookOnce = (): void => {
      const story = latest?.reading.story;
      if (looking || !latest?.notes?.[0] || !story || latest.reading.headers.length !== 1 || choices.mode !== 'card') return;
      looking = covering.lookAgain(latest.page.locate({ line: story.line, from: story.from, to: story.from + 1 }).start, (mentions) => {
        const [first, ...others] = latest?.notes ?? [];
        if (latest && first) show({ ...latest, notes: [{ ...first, mentions }, ...others] });
      });
      if (looking) context.onInvalidated(looking);
    };
    const finish = (found: Read): void => {
      if (!context.isInvalid && found.reading.kind === 'listing') context.onInvalidated(judgeListing(found, covering, (entries) => (marks.add(entries), rememberEntries(entries), void entryProgress.add(entries, found.source?.family).catch(() => undefined))));
      if (found.reading.headers.length === 0 && window === top) void askBackground('no-story', {}).catch(() => undefined);
      if (context.isInvalid || found.reading.headers.length === 0) return;
      rememberIndex(found);
      whole = found;
      followStory();
      lookOnce();
      context.onInvalidated(finishLater(found, { onHeaders: judgeAndShow, onLength: session.showLength }));
    };
    void readArriving({ onRead: judgeAndShow, takePage: session.unfolded, onWhole: finish }).catch(judgeUnread).finally(() => world.letPaint?.());
  },
});
