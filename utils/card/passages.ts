import type { FieldName, Fold, Span } from '../header/header';
import type { Line } from '../header/line';

/** Where a span stands in the page: whatever the page's reader answers for one. */
type Locate<Point> = (span: Span) => { readonly start: Point; readonly end: Point };

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

/** What a fold's toggle says: the fields in it, each once, and how many words. */
export interface FoldName {
  readonly fields: readonly FieldName[];
  readonly words: number;
}

export const foldName = ({ fields, text }: Pick<Fold, 'fields' | 'text'>): FoldName => ({ fields: [...new Set(fields)], words: countWords(text) });

/** Whether nothing stands between the end of `one` and the start of `next`. */
function follows(one: Span, next: Span, lines: readonly Line[]): boolean {
  if (next.line === one.line) return lines[one.line]?.text.slice(one.to, next.from).trim() === '';
  return next.line === one.line + 1 && next.from === 0 && one.to >= (lines[one.line]?.text.length ?? 0);
}

/** A fold's spans as stretches of the page's text, in page order; lines that follow each other are one stretch. */
export function stretchesOf<Point>(fold: Pick<Fold, 'spans'>, lines: readonly Line[], locate: Locate<Point>): { start: Point; end: Point }[] {
  const spans = fold.spans.filter(({ from, to }) => to > from).sort((a, b) => a.line - b.line || a.from - b.from);
  const stretches: { start: Point; end: Point }[] = [];
  spans.forEach((span, index) => {
    const { start, end } = locate(span);
    const before = spans[index - 1];
    const open = stretches.at(-1);
    if (open && before && follows(before, span, lines)) open.end = end;
    else stretches.push({ start, end });
  });
  return stretches;
}
