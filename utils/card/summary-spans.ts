import type { Header, Span } from '../header/header';
import type { Line } from '../header/line';

/** Where a header's summary stands, without its label: one span a line. */
export function summarySpans({ fields }: Pick<Header, 'fields'>, lines: readonly Line[]): readonly Span[] {
  return fields
    .filter(({ field }) => field === 'summary')
    .flatMap(({ spans, value }) => {
      const [first, ...rest] = spans;
      const opening = value.split('\n', 1)[0] ?? '';
      const from = first && opening ? (lines[first.line]?.text.indexOf(opening, first.from) ?? -1) : -1;
      return first ? [{ ...first, from: Math.max(first.from, from) }, ...rest] : [];
    })
    .filter(({ from, to }) => to > from);
}
