import type { MenuPart, ReadingLineProps, Resumed } from '@/components/card/ReadingLine';
import type { Source } from '@/utils/archives/source';
import { originalUrl } from '@/utils/archives/links';
import type { Header } from '@/utils/header/header';
import { askBackground } from '@/utils/messaging/send';
import { wordsOf } from '@/utils/page/count-words';
import { whenIdle } from '@/utils/page/idle';
import { scrollTo } from '@/utils/page/reading-place';
import { readStoryText, type StoryText } from '@/utils/page/story-text';
import type { Undo } from '@/utils/page/undo';
import { watchPlace } from '@/utils/page/watch-place';
import { workFactsOf } from '@/utils/progress/facts';
import { findAgain } from '@/utils/progress/find';
import type { WorkFacts } from '@/utils/progress/record';
import type { PlaceReport, ReadingAnswer } from '@/utils/progress/visit-report';
import type { PageFacts } from '@/utils/works/page-facts';

interface Ask {
  readonly facts: PageFacts;
  readonly header: Header;
  readonly source?: Source;
  /** Where the story's text begins; `undefined` on a contents page. */
  readonly start?: Range;
  /** Not while the story is covered. */
  readonly isHeld: () => boolean;
  /** The line on the card, whenever it says something else. */
  readonly onLine: (line: ReadingLineProps) => void;
  /** What stands beside the links of the page's own chapters. */
  readonly onChapters: (chapters: ReadingAnswer['chapters']) => void;
}

const hostOf = (address: string | undefined): string => (address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

/** The browser has gone to a place of its own: an anchor, a text fragment (which scripts do not see), or the place of before. */
function hasScrolled(view: Window): boolean {
  const [navigation] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return view.location.hash !== '' || view.scrollY > 0 || navigation?.type === 'back_forward' || (navigation?.name.includes('#') ?? false);
}

/** A place that was not kept is told again so often, after so many milliseconds, and each time as many later. */
const TRIES = 8;
const AGAIN = 1000;

/** The background was stopped on the way, or the extension was reloaded under the page: nothing that a reader need hear of. */
const isGone = (error: unknown): boolean => /context invalidated|receiving end|no answer|message port/i.test(String(error));

/** Follows the reader through the story, keeps their place, and leads back to it. The undo stops it. */
export function followReading(ask: Ask): Undo {
  const { facts, header, source, start, isHeld, onLine, onChapters } = ask;
  const undos: Undo[] = [];
  const links = (source?.chapters ?? []).map(({ url }) => url);
  let answer: ReadingAnswer | undefined;
  let resumed: Resumed = 'not-asked';
  let text: StoryText | undefined;
  let words: number | undefined;
  let notKept = false;
  let newest: PlaceReport | undefined;
  let retry = 0;
  const story = (): StoryText => (text ??= readStoryText({ node: start?.startContainer as Text, offset: start?.startOffset ?? 0 }, source?.text ?? []));

  /** Parts that stand in a menu. */
  const menuOf = (states: ReadingAnswer['chapters']): MenuPart[] =>
    (source?.chapters ?? []).flatMap(({ element, url, title }, i) => (element.localName !== 'a' && states[i] ? [{ url, title, state: states[i] }] : []));

  function say(): void {
    if (!answer) return;
    const { next = -1, isRead, keeps, chapters } = answer;
    const nextUnread = source?.page === 'index' || isRead ? links[next] : undefined;
    onLine({ answer, resumed, now: Date.now(), onResume: resume, menu: menuOf(chapters), ...(notKept && { notKept }), ...(nextUnread !== undefined && { nextUnread }), ...(start && keeps && { onMark: mark }) });
    onChapters(chapters);
  }

  const about = (): WorkFacts => workFactsOf(header, hostOf(originalUrl(location.href)?.href));

  async function lookUp(): Promise<void> {
    const asking = { page: facts, links };
    answer = await askBackground('reading-of', asking).catch(() => askBackground('reading-of', asking));
    say();
  }

  function mark(as: 'read' | 'unread'): void {
    void askBackground('mark-chapter', { page: facts, link: '', as, facts: about() }).then(lookUp, () => outcome(true));
  }

  function resume(to: 'current' | 'furthest'): void {
    const place = answer?.[to];
    if (!place || !start) return;
    const { at, how } = findAgain(story(), place.anchor);
    resumed = how;
    say();
    scrollTo(story(), at, window);
  }

  function report(kept: Pick<PlaceReport, 'anchor' | 'atEnd'>): void {
    const { posted, total } = source?.chapter ?? {};
    const told: PlaceReport = { ...kept, address: location.href, facts: about(), posted, total: total ?? header.chapter?.total, ...(kept.atEnd && { words: (words ??= wordsOf(story().nodes)) }) };
    tell(told, 0);
  }

  /** A later place takes an earlier one's turn. Who is stopped on the way, or can't write, is asked again: keeping a place twice is keeping it once. */
  function tell(told: PlaceReport, tries: number): void {
    window.clearTimeout(retry);
    newest = told;
    const again = (): void => void (newest === told && tries < TRIES && (retry = window.setTimeout(() => tell(told, tries + 1), AGAIN * (tries + 1))));
    void askBackground('at-place', { page: facts, report: told }).then(
      () => onKept(told),
      (error: unknown) => {
        if (!isGone(error)) outcome(true);
        again();
      },
    );
  }

  /** At its end the part is read, and the reader may be caught up. */
  function onKept({ atEnd }: PlaceReport): void {
    outcome(false);
    if (atEnd && !answer?.isRead) void lookUp().catch(() => undefined);
  }

  function outcome(failed: boolean): void {
    if (failed === notKept) return;
    notKept = failed;
    say();
  }

  async function begin(): Promise<void> {
    const stayed = hasScrolled(window);
    await lookUp();
    if (!start || !answer) return;
    if (answer.resume === 'go' && answer.current?.here && !answer.isRead && !stayed && !isHeld() && window.scrollY === 0) resume('current');
    undos.push(watchPlace({ view: window, story, end: answer.end, isHeld, onPlace: report }));
  }

  undos.push(whenIdle(window, () => begin().then(() => 'done', () => 'done')));
  return () => {
    undos.splice(0).forEach((undo) => undo());
    window.clearTimeout(retry);
  };
}
