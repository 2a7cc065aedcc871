import css from '@/components/cover/cover.css?inline';
import { Cover, type CoverProps, type CoverWhy } from '@/components/cover/Cover';
import { cardModel } from '@/utils/card/card-model';
import type { Because, Met, Verdict } from '@/utils/filters/verdict';
import type { Header } from '@/utils/header/header';
import type { Choices, StoryJudgement } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { coverPage } from '@/utils/page/cover-page';
import type { Undo } from '@/utils/page/undo';
import { createCanvas } from './shadow';

/** The rule that a verdict names where rules exist and could not be read. */
const UNREADABLE = 'unreadable';

/** What the rules make of a card: one a header, in page order. */
export interface StoryNote {
  readonly verdict: Verdict;
  /** Shown though a rule covers it: the reader chose so, and may choose again. */
  readonly shown?: { readonly onCover: () => void };
  /** What the story's own text mentions and its header does not. */
  readonly mentions?: readonly Met[];
}

/** What is asked about. */
export interface Story {
  readonly headers: readonly Header[];
  readonly choices: Choices;
  /** The page could not be read at all. */
  readonly unread?: true;
}

export type Outcome = { readonly kind: 'covered' } | { readonly kind: 'open'; readonly notes: readonly StoryNote[] };

export interface Covers {
  /** Has the page judged, and covers it or takes its cover away; `undefined` is no story, 'list' one whose entries are judged one by one. Never rejects: what cannot be judged is covered, where a rule may cover. */
  judge(story: Story | 'list' | undefined): Promise<Outcome>;
  /** Covers the page for one of the stories on it, unless the reader has seen it by choice. */
  coverFor(verdict: Verdict, story: Story): void;
  readonly isCovering: () => boolean;
  clear(): void;
}

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
function saidOf(header: Header | undefined, { warnings }: Choices): Pick<CoverProps, 'title' | 'authors' | 'rating'> {
  return { title: header?.title, authors: header?.authors ?? [], rating: header && cardModel(header, warnings).rating };
}

function drawCover(first: CoverProps): { redraw(props: CoverProps): void; undo: Undo } {
  const { host, undo } = coverPage(document, () => sameWorld().curtain?.open());
  const canvas = createCanvas(host, '', css);
  canvas.draw(<Cover {...first} />);
  return { redraw: (props) => canvas.draw(<Cover {...props} />), undo: () => (canvas.clear(), undo()) };
}

/** Asked again where the background was put to sleep on the way. `undefined`: there is no answer to be had. */
async function ask(url: string, headers: readonly Header[]): Promise<StoryJudgement | undefined> {
  const once = (): Promise<StoryJudgement> => askBackground('judge-story', { url, headers });
  return once().catch(once).catch(() => undefined);
}

const tell = (message: Promise<unknown>): void => void message.catch(() => undefined);

/** `onOpened` when the reader takes the cover away, `onCovered` when it is put back. */
export function createCovers(url: string, { onOpened, onCovered }: { onOpened: (notes: readonly StoryNote[]) => void; onCovered: () => void }): Covers {
  let cover: ReturnType<typeof drawCover> | undefined;
  let revealed = false;
  let unveiled = false;
  let turn = 0;

  function clear(): void {
    cover?.undo();
    cover = undefined;
  }

  function stand(props: CoverProps): void {
    if (cover) cover.redraw(props);
    else cover = drawCover(props);
  }

  function notesOf(judgement: StoryJudgement, story: Story): StoryNote[] {
    const onCover = (): void => {
      revealed = false;
      tell(askBackground('choose-story', { url, header: coveredOf(judgement, story), to: 'covered' }));
      show(judgement, story);
      onCovered();
    };
    return judgement.verdicts.map((verdict) => (isCovering(verdict) ? { verdict, shown: { onCover } } : { verdict }));
  }

  function reveal(judgement: StoryJudgement, story: Story): void {
    revealed = true;
    clear();
    onOpened(notesOf(judgement, story));
  }

  function show(judgement: StoryJudgement, story: Story): void {
    const header = coveredOf(judgement, story);
    stand({
      ...saidOf(header, story.choices),
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
    clear();
    sameWorld().curtain?.open();
    return OPEN;
  }

  async function judge(story: Story | 'list' | undefined): Promise<Outcome> {
    const mine = (turn += 1);
    if (!story) return open();
    if (story === 'list') return cover ? { kind: 'covered' } : OPEN;
    const judgement = (await ask(url, story.headers)) ?? unjudged();
    if (mine !== turn) return cover ? { kind: 'covered' } : OPEN;
    const covers = judgement?.verdicts.some(isCovering) && !(revealed || judgement.isChosen || sameWorld().curtain?.isWaived());
    if (judgement && covers) show(judgement, story);
    else clear();
    sameWorld().curtain?.open();
    return covers ? { kind: 'covered' } : { kind: 'open', notes: judgement ? notesOf(judgement, story) : [] };
  }

  const coverFor = (verdict: Verdict, story: Story): void => {
    if (!revealed && !cover) show({ verdicts: [verdict], isChosen: false, allows: [] }, story);
  };

  return { judge, coverFor, clear, isCovering: () => cover !== undefined };
}
