import type { FieldName, Rating, Reading, Status, Warning } from '../header/header';
import type { Line } from '../header/line';
import type { Further } from '../header/read-header';

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

/** The choices of each scope, apart: what the popup shows switches for. An absent key follows the next wider scope. */
export interface ChoiceLayers {
  readonly page: ChoiceChange;
  readonly archive: ChoiceChange;
  readonly everywhere: Pick<Choices, 'mode' | 'warnings'>;
  /** The host that archive choices are kept under: the original's, where the page is a copy. */
  readonly archiveKey: string;
}

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
  /** From the gate: put the reader into this frame. 'off' where the reader of Flyleaf switched it off here. */
  'story-seen': { ask: Record<never, never>; answer: 'put' | 'off' | undefined };
  /** From the reader: the first lines of its page, to be read. The background reads, so that no page loads what reading takes, and so that it is done by code that is warm. */
  'read-lines': { ask: { lines: readonly Line[]; pageTitle: string }; answer: Reading };
  /** From the reader, while its page is idle: lines further down, in which one more header may stand. */
  'read-below': { ask: { lines: readonly Line[] }; answer: Further };
  /** `tabId` from the popup, which sits in no tab itself. */
  'choices-of': { ask: { url: string; tabId?: number }; answer: Choices };
  'layers-of': { ask: { url: string; tabId?: number }; answer: ChoiceLayers };
  /** Kept in memory alone where the sender (or, from the popup, `tabId`) sits in a private window. Answers what holds afterwards. */
  'choose': { ask: { url: string; scope: ChoiceScope; change: ChoiceChange; tabId?: number }; answer: Choices };
}

/** Background or popup to the reader in a page. */
export interface ToReader {
  'what-was-read': { ask: Record<never, never>; answer: PageSummary };
  /** Choices changed elsewhere: draw again. */
  'choices-changed': { ask: { choices: Choices }; answer: void };
  /** Access was taken back. Undo everything and stop, if `isCovered(location.href, withdrawn)` and not by `granted`. */
  'access-withdrawn': { ask: { withdrawn: readonly string[]; granted: readonly string[] }; answer: void };
}
