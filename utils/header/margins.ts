import type { Line } from './line';

/** What stands in front of every line of a quoted mail, or of a numbered listing. */
const QUOTED = /^(?:>[> ]*|\|\s)/;
const NUMBERED = /^(\d{1,5})[.:)]?(?:\s|$)/;
/** So many lines, and such a share of them, must have it. */
const MIN_LINES = 6;
const MIN_SHARE = 0.9;
/** Lines that are asked. */
const MOST = 200;

/** Lines without what stands in front of all of them, and for each how much that was, in UTF-16 units. */
export interface Bare {
  readonly lines: readonly Line[];
  readonly margins: readonly number[];
}

/** Lines of a page that is quoted ("> ") or numbered throughout, bare; `undefined` for all other pages. */
export function withoutMargins(lines: readonly Line[]): Bare | undefined {
  const head = lines.slice(0, MOST);
  if (head.length < MIN_LINES) return undefined;
  const pattern = [QUOTED, NUMBERED].find((each) => head.filter(({ text }) => each.test(text)).length >= head.length * MIN_SHARE);
  if (!pattern || (pattern === NUMBERED && !countsUp(head))) return undefined;
  const margins = lines.map(({ text }) => pattern.exec(text)?.[0].length ?? 0);
  return { margins, lines: lines.map((line, i) => bare(line, margins[i] as number, i > 0 && (lines[i - 1] as Line).text.length <= (margins[i - 1] as number))) };
}

/** Numbers that grow from line to line are the lines' own; years and lists of things are not. */
function countsUp(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text }) => Number(NUMBERED.exec(text)?.[1] ?? Number.NaN)).filter((number) => !Number.isNaN(number));
  return numbers.slice(1).filter((number, i) => number === (numbers[i] as number) + 1).length >= (numbers.length - 1) * MIN_SHARE;
}

/** A line that held nothing but its margin was a blank one. */
const bare = (line: Line, margin: number, isBelowBlank: boolean): Line =>
  ({ ...line, text: line.text.slice(margin), lead: Math.max(0, line.lead - margin), gap: isBelowBlank && line.gap === 0 ? 1 : line.gap });
