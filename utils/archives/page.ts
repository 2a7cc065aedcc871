import type { Span } from '../header/header';
import type { Line } from '../header/line';
import { beforeRepair, repair, type Mend } from '../text/repair';
import type { PageLine } from './line-builder';
import { createLineReader, type LineReader } from './line-reader';

/** A place in the page: `offset` in the node's data. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The lines of a page and where each stands. */
export interface Page {
  readonly lines: readonly Line[];
  /** The line at which each root that was read begins. */
  readonly starts: readonly number[];
  /** Where the span's characters stand in the page; the end is exclusive. */
  locate(span: Span): { readonly start: Point; readonly end: Point };
  /** Reads `chars` more units of text; false where there is no more. `lines` grows. */
  readOn(chars: number): boolean;
}

/** UTF-16 units of visible text that are read for a page's own header: at first, and at most where no header ends in the first. */
const FIRST = 20_480;
export const HEAD = 65_536;

/** Reads the first lines of a page, or of some of its elements, one after the other. The document is left as it is. */
export function readPage(document: Document, roots: readonly Node[] = [document.body ?? document.createDocumentFragment()]): Page {
  const reader = createRootsReader(roots);
  reader.read(FIRST);
  return {
    lines: reader.lines,
    starts: reader.starts,
    locate: (span) => locate(reader.lines[span.line], span),
    readOn: (chars) => reader.read(chars),
  };
}

/** One reader a root; what follows a root's edge is a new paragraph. */
function createRootsReader(roots: readonly Node[]): LineReader & { readonly starts: readonly number[] } {
  const [only] = roots;
  if (only && roots.length === 1) return { ...createLineReader(only), starts: [0] };
  const lines: PageLine[] = [];
  const starts: number[] = [];
  let at = 0;
  let reader: LineReader | undefined;
  let taken = 0;
  /** Lines are passed on once they are whole: the last of a root only when the root is. */
  function pass(): void {
    const own = reader?.lines ?? [];
    for (; taken < own.length; taken++) {
      const line = own[taken] as PageLine;
      lines.push(taken === 0 && lines.length > 0 && line.gap === 0 ? { ...line, gap: 1 } : line);
    }
  }
  function read(chars: number): boolean {
    let left = chars;
    while (left > 0 && at < roots.length) {
      reader ??= (starts.push(lines.length), createLineReader(roots[at] as Node));
      const more = reader.read(left);
      const before = taken;
      pass();
      left -= lines.slice(lines.length - (taken - before)).reduce((sum, { text }) => sum + text.length, 0);
      if (more) return true;
      [reader, taken] = [undefined, 0];
      at++;
    }
    return at < roots.length;
  }
  return { lines, starts, read };
}

function locate(line: PageLine | undefined, { from, to }: Span): { start: Point; end: Point } {
  if (!line || to <= from) throw new RangeError(`no such span: ${from} to ${to} of ${line ? `"${line.text.slice(0, 40)}"` : 'a line that was not read'}`);
  const { offset, node } = pointOf(line, to - 1);
  return { start: pointOf(line, from), end: { node, offset: offset + 1 } };
}

function pointOf(line: PageLine, offset: number): Point {
  const collapsed = line.raw === undefined ? offset : offsetBeforeRepair(line.raw, offset);
  let piece = line.pieces[0];
  for (const next of line.pieces) if (next.at <= collapsed) piece = next;
  if (!piece) throw new RangeError('a line without text');
  return { node: piece.node, offset: offsetInNode(piece, collapsed - piece.at, piece.at > 0 && startsBlank(line, piece.at)) };
}

function offsetBeforeRepair(raw: string, offset: number): number {
  const mends: Mend[] = [];
  const repaired = repair(raw, mends);
  return beforeRepair(offset + repaired.length - repaired.trimStart().length, mends);
}

/** Whether the line has no blank right before `at`, so that a piece's own first blank was kept. */
const startsBlank = (line: PageLine, at: number): boolean => (line.raw ?? line.text)[at - 1] !== ' ';
const BLANK = /\s/;

/** Walks the node's own text as it was collapsed: a run of blanks is one, and none opens a line. */
function offsetInNode({ node, from, to }: { node: Text; from: number; to: number }, count: number, keepsFirstBlank: boolean): number {
  const { data } = node;
  let left = count;
  let inBlank = !keepsFirstBlank;
  for (let at = from; at < to; at++) {
    const blank = BLANK.test(data.charAt(at));
    if (blank && inBlank) continue;
    if (left-- === 0) return at;
    inBlank = blank;
  }
  return to;
}

/** Lines below what was looked at closely, in which a header would have shown that it goes on. */
const MARGIN = 20;

/** Has `read` read a page's head: its first lines, and the rest of it only where they hold no header, or one that reaches their end. */
export async function readHead<T extends { readonly headers: readonly unknown[]; readonly readTo?: number }>(page: Page, read: (lines: readonly Line[]) => Promise<T>): Promise<T> {
  const first = await read(page.lines);
  const ends = first.headers.length > 0 && (first.readTo ?? 0) + MARGIN < page.lines.length;
  if (ends) return first;
  const before = page.lines.length;
  page.readOn(HEAD - FIRST);
  return page.lines.length === before ? first : read(page.lines);
}
