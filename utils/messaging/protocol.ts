import type { FieldName, Rating, Status, Warning } from '../header/header';

/** How an archive's pages are shown: a card at the head of the story, folds only, or the page as it is. */
export type Mode = 'card' | 'fold' | 'off';
/** A stated warning can be a spoiler: shown in full, by group, or behind "show warnings". */
export type WarningsShown = 'full' | 'groups' | 'on-request';

/** What the reader has chosen for one page, most particular choice first: page, archive, everywhere. */
export interface Choices {
  readonly mode: Mode;
  readonly warnings: WarningsShown;
  /** "This is not a story header", kept for the page. */
  readonly notHeader: boolean;
}
export type ChoiceScope = 'page' | 'archive' | 'everywhere';
export type ChoiceChange = Partial<Choices>;

/** What the popup says of a page that was read. */
export interface PageSummary {
  readonly url: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly rating?: Rating;
  readonly warnings: readonly Warning[];
  readonly status?: Status;
  /** Fields found, in page order. */
  readonly fields: readonly FieldName[];
  readonly headers: number;
  readonly folds: number;
  readonly choices: Choices;
}

/** Content script or popup to background. Each is answered by a promise of the type on the right. */
export interface ToBackground {
  /** From the gate: put the reader into this frame. */
  'story-seen': { ask: Record<never, never>; answer: void };
  /** From the reader: its summary holds links or emphasis; put the purifier into this frame. */
  'purifier-wanted': { ask: Record<never, never>; answer: void };
  'choices-of': { ask: { url: string }; answer: Choices };
  /** Kept in memory alone where the sender sits in a private window. Answers what holds afterwards. */
  'choose': { ask: { url: string; scope: ChoiceScope; change: ChoiceChange }; answer: Choices };
}

/** Background or popup to the reader in a page. */
export interface ToReader {
  'what-was-read': { ask: Record<never, never>; answer: PageSummary };
  /** Choices changed elsewhere: draw again. */
  'choices-changed': { ask: { choices: Choices }; answer: void };
}
