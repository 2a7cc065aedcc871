/** A line of a page as a reader sees it, whatever the markup: what `archives/` hands to `header/`. Never blank. */
export interface Line {
  /** Repaired and collapsed: one space between words, none at the ends. */
  readonly text: string;
  /** Blank lines (or paragraph breaks) above it: 0, 1, or 2 for more. */
  readonly gap: 0 | 1 | 2;
  /** `heading`: h1 to h6; `cell`: its label and value stand in two cells of a row or in dt and dd; `item`: a list item; `preformatted`: its breaks are the author's own. */
  readonly form: 'text' | 'heading' | 'cell' | 'item' | 'preformatted';
  /** UTF-16 length of the opening part that the page sets in bold or in a cell of its own; 0 where none. */
  readonly lead: number;
  /** A rule (`<hr>`) stands between the line above and this one. */
  readonly rule: boolean;
  readonly centred: boolean;
  /** Share of the text that lies in links, 0 to 1. */
  readonly linked: number;
}
