import css from '@/components/cover/cover.css?inline';
import { cover, type CoverProps, type CoverWhy } from '@/components/cover/cover';
import { absentInWords, noteInWords } from '@/components/cover/note-in-words';
import { cardRating } from '@/utils/card/card-model';
import type { Because, Verdict } from '@/utils/filters/verdict';
import type { Header } from '@/utils/header/header';
import type { CoverKit, Covers, Outcome, Story, StoryNote } from '@/utils/messaging/cover-kit';
import type { StoryJudgement } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { coverPage } from '@/utils/page/cover-page';
import { goToStory } from '@/utils/page/cover-story-start';
import type { Undo } from '@/utils/page/undo';
import { createBox } from './box';
import { lookAgain } from './second-look';

/** The rule that a verdict names where rules exist and could not be read. */
const UNREADABLE = 'unreadable';

const OPEN: Outcome = { kind: 'open', notes: [] };
const isCovering = ({ action }: Verdict): boolean => action === 'cover' || action === 'hide';

function whyOf({ verdicts }: StoryJudgement, { unread, headers }: Story): CoverWhy {
  const because = new Map<string, Because>(verdicts.filter(isCovering).flatMap((verdict) => verdict.because).map((one) => [one.rule, one]));
  if (because.has(UNREADABLE)) return { kind: 'not-loaded' };
  return unread && headers.length === 0 ? { kind: 'not-read' } : { kind: 'rules', because: [...because.values()] };
}

/** A page may hold several stories: the cover is of the first that made it. */
const coveredOf = ({ verdicts }: StoryJudgement, { headers }: Story): Header | undefined => headers[Math.max(0, verdicts.findIndex(isCovering))];

/** What of a cover's words comes from the story. */
function saidOf(header: Header | undefined): Pick<CoverProps, 'title' | 'authors' | 'rating'> {
  return { title: header?.title, authors: header?.authors ?? [], rating: header && cardRating(header) };
}

/** The cover has the focus at first, so that it is what is read out; what was focused in it stays so. */
function drawCover(first: CoverProps): { redraw(props: CoverProps): void; undo: Undo } {
  const { host, undo } = coverPage(document, () => sameWorld().curtain?.open());
  const box = createBox(host, css);
  const root = box.getRootNode() as ShadowRoot;
  const redraw = (props: CoverProps): void => {
    const at = (root.activeElement as HTMLElement | null)?.dataset.part;
    const made = cover(props);
    const isFirst = !box.firstChild;
    box.replaceChildren(made);
    if (at !== undefined || (isFirst && window === window.top)) (made.querySelector<HTMLElement>(`[data-part="${at}"]`) ?? made).focus({ preventScroll: true });
  };
  redraw(first);
  return { redraw, undo };
}

/** Asked again where the background was put to sleep on the way. `undefined`: there is no answer to be had. */
async function ask(url: string, headers: readonly Header[]): Promise<StoryJudgement | undefined> {
  const once = (): Promise<StoryJudgement> => askBackground('judge-story', { url, headers });
  return once().catch(once).catch(() => undefined);
}

const tell = (message: Promise<unknown>): void => void message.catch(() => undefined);

/** Of a page of several stories, one that has no element of its own may have the page covered for it. */
export interface PageCovers extends Covers {
  /** Covers the page for one of the stories on it, unless the reader has seen it by choice. */
  coverFor(verdict: Verdict, story: Story): void;
}

/** `onOpened` when the reader takes the cover away, `onCovered` when it is put back. */
export function createCovers(url: string, { onOpened, onCovered }: Pick<Parameters<CoverKit>[0], 'onOpened' | 'onCovered'>): PageCovers {
  let standing: ReturnType<typeof drawCover> | undefined;
  let revealed = false;
  let unveiled = false;
  let turn = 0;
  let judged: readonly Verdict[] = [];

  function takeAway(): void {
    standing?.undo();
    standing = undefined;
  }

  /** A judgement that is on its way comes too late. */
  function clear(): void {
    turn += 1;
    takeAway();
  }

  function stand(props: CoverProps): void {
    if (standing) standing.redraw(props);
    else standing = drawCover(props);
  }

  function notesOf(judgement: StoryJudgement, story: Story): StoryNote[] {
    const onCover = (): void => {
      revealed = false;
      tell(askBackground('choose-story', { url, header: coveredOf(judgement, story), to: 'covered' }));
      show(judgement, story);
      onCovered();
    };
    const veiled = story.choices.warnings !== 'full';
    return judgement.verdicts.map((verdict) => {
      const { action } = verdict;
      const absent = absentInWords(verdict);
      return isCovering(verdict) ? { tone: 'cover', said: noteInWords(verdict, veiled, 'shown'), absent, onCover } : { tone: action, said: noteInWords(verdict, veiled), absent };
    });
  }

  function reveal(judgement: StoryJudgement, story: Story): void {
    revealed = true;
    takeAway();
    const start = onOpened(notesOf(judgement, story));
    if (start) goToStory(start, window);
  }

  function show(judgement: StoryJudgement, story: Story): void {
    const header = coveredOf(judgement, story);
    stand({
      ...saidOf(header),
      why: whyOf(judgement, story),
      veiled: !unveiled && story.choices.warnings !== 'full',
      allows: judgement.allows,
      onRead: () => (tell(askBackground('choose-story', { url, header, to: 'revealed' })), reveal(judgement, story)),
      onAllow: (what) => (tell(askBackground('allow-story', { url, header, what })), reveal(judgement, story)),
      onEdit: (rule) => tell(askBackground('open-rules', { rule })),
      onUnveil: () => ((unveiled = true), show(judgement, story)),
      onBack: history.length > 1 ? () => history.back() : undefined,
    });
  }

  /** Where no judgement is to be had: no rules were known of when the page came, or they must be taken to cover it. */
  const unjudged = (): StoryJudgement | undefined =>
    sameWorld().curtain && { verdicts: [{ action: 'cover', because: [{ rule: UNREADABLE, text: '', met: [] }], also: [], absent: [] }], isChosen: false, allows: [] };

  function open(): Outcome {
    takeAway();
    sameWorld().curtain?.open();
    return OPEN;
  }

  async function judge(story: Story | 'list' | undefined): Promise<Outcome> {
    const mine = (turn += 1);
    if (!story) return open();
    if (story === 'list') return standing ? { kind: 'covered' } : OPEN;
    const judgement = (await ask(url, story.headers)) ?? unjudged();
    if (mine !== turn) return standing ? { kind: 'covered' } : OPEN;
    const covers = judgement?.verdicts.some(isCovering) && !(revealed || judgement.isChosen || sameWorld().curtain?.isWaived());
    judged = judgement?.verdicts ?? [];
    if (judgement && covers) show(judgement, story);
    else takeAway();
    sameWorld().curtain?.open();
    return covers ? { kind: 'covered' } : { kind: 'open', notes: judgement ? notesOf(judgement, story) : [] };
  }

  const coverFor = (verdict: Verdict, story: Story): void => {
    if (!revealed && !standing) show({ verdicts: [verdict], isChosen: false, allows: [] }, story);
  };

  return { judge, coverFor, clear, isCovering: () => standing !== undefined, lookAgain: (start, onFound) => lookAgain(start, judged[0], onFound) };
}
