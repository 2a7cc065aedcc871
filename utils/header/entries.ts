import type { Labelled, Passage } from './assemble';
import { readFacts } from './facts';
import type { Header } from './header';

/** The entries of a listing: one a title, with the fields up to the next. */
export function entriesOf(fields: readonly Passage[], _labelled: readonly Labelled[]): Header[] {
  const starts = fields.flatMap(({ field, value }, i) => (field === 'title' && value !== '' ? [i] : []));
  return starts.map((start, i) => entryOf(fields.slice(start, starts[i + 1] ?? fields.length)));
}

function entryOf(own: readonly Passage[]): Header {
  const lines = own.flatMap(({ spans }) => spans.map(({ line }) => line));
  return {
    fields: own.map(({ units: _, ...field }) => field),
    ...readFacts(own, undefined),
    folds: [],
    from: Math.min(...lines),
    to: Math.max(...lines) + 1,
  };
}
