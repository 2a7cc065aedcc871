import type { Header, Span } from '../header/header';
import type { Line } from '../header/line';
import type { Page } from './page';

/** Lines that one step looks at, and how many of them the next step looks at again, since a header may stand across the edge. */
const STEP = 150;
const OVERLAP = 24;
/** UTF-16 units of text that one step reads on in the page. */
const READ_ON = 16_384;
/** A line that may open with a label, and how many of them make a stretch worth a closer look. */
const LABELLED = /^.{0,48}?(?::|=|：)/;
const MIN_LABELLED = 3;

/** What is found in lines: headers whose spans count from the first line given, and the line to look on from. */
export type Look = (lines: readonly Line[]) => Promise<{ readonly headers: readonly Header[]; readonly next: number }>;

/** One step of a search through the rest of a page; resolves to what it found, or `undefined` when the page is at its end. */
export type SearchStep = () => Promise<readonly Header[] | undefined>;

/** Looks through a page below line `from`, a bounded stretch at a time, so that the caller can wait between two. */
export function searchBelow(page: Page, from: number, look: Look): SearchStep {
  let at = from;
  return async () => {
    const more = page.lines.length < at + STEP && page.readOn(READ_ON);
    if (!more && at + OVERLAP >= page.lines.length) return undefined;
    const lines = page.lines.slice(at, at + STEP);
    const found = isWorthALook(lines) ? await look(lines.map(plain)) : undefined;
    const start = at;
    at += found && found.headers.length > 0 ? Math.max(1, found.next) : Math.max(1, lines.length - OVERLAP);
    return (found?.headers ?? []).map((header) => shifted(header, start));
  };
}

const isWorthALook = (lines: readonly Line[]): boolean => lines.filter(({ text }) => LABELLED.test(text)).length >= MIN_LABELLED;

/** A line without its place in the page: what can be sent. */
export const plain = ({ text, gap, form, lead, rule, centred, linked }: Line): Line => ({ text, gap, form, lead, rule, centred, linked });

function shifted(header: Header, by: number): Header {
  const move = <T extends { readonly spans: readonly Span[] }>(each: T): T => ({ ...each, spans: each.spans.map((span) => ({ ...span, line: span.line + by })) });
  return { ...header, fields: header.fields.map(move), folds: header.folds.map(move), from: header.from + by, to: header.to + by };
}
