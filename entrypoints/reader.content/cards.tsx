import { Card, firstView, type CardProps, type CardView } from '@/components/card/Card';
import type { ReadingLineProps } from '@/components/card/ReadingLine';
import type { Page } from '@/utils/archives/page';
import { cardModel, type CardLength } from '@/utils/card/card-model';
import { summarySpans } from '@/utils/card/summary-spans';
import type { Header, Reading, TraceLine } from '@/utils/header/header';
import type { StoryNote } from '@/utils/messaging/cover-kit';
import type { WarningsShown } from '@/utils/messaging/protocol';
import { backgroundOf } from '@/utils/page/background';
import { markedText } from '@/utils/page/marked-text';
import { paletteOn } from '@/utils/page/palette';
import { place, placeBefore } from '@/utils/page/place';
import type { Undo } from '@/utils/page/undo';
import { createCanvas } from './shadow';
import type { Mend, WorkAnswer } from './works';

/** Lines of the page shown around the header in "Why?". */
const AROUND = 2;

export interface DrawnCard {
  readonly header: Header;
  /** With a length that was found out after the card was drawn. */
  redraw(length: CardLength): void;
  /** With how far the reader has come. */
  tell(line: ReadingLineProps): void;
  readonly undo: Undo;
}

interface Ask {
  readonly page: Page;
  readonly reading: Reading;
  /** The card goes in front of this; in front of the header's own lines where absent. */
  readonly head?: Element;
  readonly warnings: WarningsShown;
  readonly note?: StoryNote;
  readonly work?: WorkAnswer;
  readonly line?: ReadingLineProps;
  readonly acts: Pick<CardProps, 'onOriginal' | 'onNotHeader'> & { readonly onMend: (mend: Mend) => Promise<WorkAnswer> };
}

/** The summary with its links and emphasis; `undefined` where it has none. */
function summaryOf(header: Header, { lines, locate }: Page): CardProps['summary'] {
  const spans = summarySpans(header, lines);
  const marked = spans.map((span) => ({ span, pieces: markedText(locate(span)) }));
  if (marked.every(({ pieces }) => pieces === undefined)) return undefined;
  return marked.map(({ span: { line, from, to }, pieces }) => pieces ?? [{ kind: 'text', text: lines[line]?.text.slice(from, to) ?? '' }]);
}

/** The line after the header's last: fields may stand below a chapter's heading, where the story is taken to begin. */
const endOf = ({ fields, to }: Header): number => Math.max(to, ...fields.flatMap(({ spans }) => spans.map(({ line }) => line + 1)));

/** What the archive labels has no lines of its own: its label and value stand for them. */
const archiveLines = ({ fields }: Header): readonly TraceLine[] =>
  fields.filter(({ spans }) => spans.length === 0).map(({ field, label, value, because }) => ({ line: -1, text: label ? `${label} ${value}` : value, readAs: [field], because }));

/** Lines in and around the header as they were read; of a further header, which has no trace, those of its fields. */
function linesOf(header: Header, { lines }: Page, { trace }: Reading): readonly TraceLine[] {
  const end = endOf(header);
  const labelled = archiveLines(header);
  const traced = trace.filter(({ line }) => line >= header.from - AROUND && line < end + AROUND);
  if (traced.some(({ line }) => line >= header.from && line < end)) return [...labelled, ...traced];
  const written = header.fields.flatMap(({ field, spans, because }) => spans.map(({ line }) => ({ line, text: lines[line]?.text ?? '', readAs: [field], because })));
  return [...labelled, ...written];
}

/** The card's host in the page, and what of the page the card goes by. */
function hostFor(header: Header, page: Page, head: Element | undefined) {
  const text = head ?? firstText(header, page);
  const placed = head ? placeBefore(head) : placeByLines(header, page);
  const parent = placed?.host.parentElement;
  return placed && parent && text ? { ...placed, behind: backgroundOf(parent, text, window), summary: summaryOf(header, page) } : undefined;
}

function firstText({ from }: Header, { lines, locate }: Page): Element | undefined {
  const first = lines[from];
  return (first && locate({ line: from, from: 0, to: first.text.length }).start.node.parentElement) ?? undefined;
}

function placeByLines({ from, to }: Header, { lines, locate }: Page): ReturnType<typeof place> {
  const first = lines[from];
  const end = Math.max(from, to - 1);
  const last = lines[end];
  if (!first || !last) return undefined;
  return place(locate({ line: from, from: 0, to: first.text.length }).start, locate({ line: end, from: 0, to: last.text.length }).end);
}

/** Puts a header's card into the page. `undefined` where the page has no room for one. */
export function drawCard(header: Header, index: number, { page, reading, head, warnings, note, work, line, acts: { onMend, ...acts } }: Ask): DrawnCard | undefined {
  const placed = hostFor(header, page, head);
  if (!placed) return undefined;
  const canvas = createCanvas(placed.host, paletteOn(placed.behind));
  const where = { number: index + 1, of: reading.headers.length };
  let props: CardProps = { ...acts, model: cardModel(header, warnings), summary: placed.summary, lines: linesOf(header, page, reading), place: where, view: firstView(where), onView, note: note && { ...note, onAsk }, part: work && { work, onMend: mend }, reading: line };
  function redraw(change: Partial<CardProps>): void {
    props = { ...props, ...change };
    canvas.draw(<Card {...props} />);
  }
  function onView(change: Partial<CardView>): void {
    redraw({ view: { ...props.view, ...change } });
  }
  function mend(how: Mend): void {
    void onMend(how).then((told) => redraw({ part: { work: told, onMend: mend } }), () => undefined);
  }
  function onAsk(): void {
    redraw({ note: props.note && { ...props.note, asked: true } });
  }
  redraw({});
  return {
    header,
    tell: (reading) => redraw({ reading }),
    redraw: (length) => redraw({ model: { ...props.model, length: props.model.length ?? length } }),
    undo: () => (canvas.clear(), placed.undo()),
  };
}
