import type { AdapterGroup } from '../archives/families';
import type { PageSight } from '../archives/sight';
import type { LinesAsk } from '../archives/read-document';
import type { ArchiveFacts, Source } from '../archives/source';
import type { EditedTopics } from '../filters/rule';
import type { Judged, Met, Verdict } from '../filters/verdict';
import type { FieldName, Header, Rating, Reading, Status, Warning } from '../header/header';
import type { Line } from '../header/line';
import type { Further } from '../header/read-header';
import type { WorkFacts } from '../progress/record';
import type { EntryProgress, PlaceReport, ReadingAnswer } from '../progress/visit-report';
import type { WorkAnswer } from '../storage/work-desk';
import type { PageFacts } from '../works/page-facts';
import type { SeenEntry } from '../works/fill-in';
import type { CheckOutcome, FollowChange, FollowingAnswer, SavedCopy } from '../updates/follow';
import type { WorkNews } from '../updates/news';
import type { UpdatesChange, UpdatesSettings } from '../updates/settings';

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
  /** Which of the two an index said, and when. */
  readonly seen?: Header['seen'];
  readonly status?: Status;
  /** Fields found, in page order. */
  readonly fields: readonly FieldName[];
  readonly headers: number;
  readonly folds: number;
  /** The story stands behind a cover. */
  readonly covered?: true;
  readonly choices: Choices;
}

/** The reader's filters as they are kept: `text` holds a rule a line. Told to our own pages alone. */
export interface Rules {
  readonly text: string;
  readonly topics: EditedTopics;
  /** The question about what is not stated was answered. */
  readonly asked: boolean;
  /** Headers that were read may be kept for the editor's preview. */
  readonly keepRecent: boolean;
  readonly secondLook: boolean;
}
/** `unreadable`: rules exist and could not be read; stories are covered until that is mended. */
export type RulesState = ({ readonly kind: 'rules' } & Rules) | { readonly kind: 'unreadable' };
/** `add` puts lines behind the others, each once. */
export type RulesChange = Partial<Rules> & { readonly add?: readonly string[] };

/** What the rules say of the stories on a page, and what the reader chose all the same. */
export interface StoryJudgement {
  /** One a header; of a page without any, one for a story that states nothing. */
  readonly verdicts: readonly Verdict[];
  /** "Read it" was chosen, on this page or another of the work. */
  readonly isChosen: boolean;
  /** What "always allow" can name. */
  readonly allows: readonly ('story' | 'author')[];
}

/** Content script or popup to background. Each is answered by a promise of the type on the right. */
export interface ToBackground {
  /** From the gate: put the reader into this frame. 'off' where the reader of Flyleaf switched it off here. */
  'story-seen': { ask: Record<never, never>; answer: 'put' | 'off' | undefined };
  /** From a page that became another in its own place: look again whether it could be a story. */
  'page-moved': { ask: Record<never, never>; answer: void };
  /** From gate or reader of a tab's own page: it is whole, and there is no story on it to tell of. */
  'no-story': { ask: Record<never, never>; answer: void };
  /** From the reader, which has met a page of a family: put in what reads it. Answered once it is there. */
  'put-adapters': { ask: { group: AdapterGroup }; answer: void };
  /** From the reader: put in what covers stories, where there are rules. Answered once it is there; rejects where it can't be put in. */
  'put-covers': { ask: Record<never, never>; answer: 'put' | 'none' };
  /** From the reader: the first lines of its page, to be read. The background reads, so that no page loads what reading takes, and so that it is done by code that is warm. */
  'read-lines': { ask: LinesAsk; answer: Reading };
  /** From the reader of a listing: what its archive says of some of its stories. One header each, in that order. */
  'read-entries': { ask: { entries: readonly ArchiveFacts[] }; answer: readonly Header[] };
  /** From the reader, while its page is idle: lines further down, in which one more header may stand. */
  'read-below': { ask: { lines: readonly Line[] }; answer: Further };
  /** `tabId` from the popup, which sits in no tab itself. */
  'choices-of': { ask: { url: string; tabId?: number }; answer: Choices };
  'layers-of': { ask: { url: string; tabId?: number }; answer: ChoiceLayers };
  /** Kept in memory alone where the sender (or, from the popup, `tabId`) sits in a private window. Answers what holds afterwards. */
  'choose': { ask: { url: string; scope: ChoiceScope; change: ChoiceChange; tabId?: number }; answer: Choices };
  /** From the reader of a story's page: the work that it is part of, and what an index said of that work. */
  'work-of': { ask: { page: PageFacts }; answer: WorkAnswer };
  /** "These are one work", "This is not part of it", and both taken back. In a private window kept in memory alone. */
  'mend-work': { ask: { page: PageFacts; mend: 'join' | 'part' | 'forget' }; answer: WorkAnswer };
  /** From the reader of a listing or an index: what it says of works, to be shown on their pages that state nothing. */
  'remember-entries': { ask: { entries: readonly SeenEntry[] }; answer: void };
  /** From the reader of a story's page or a contents page: how far its reader has come, and what stands beside those links. Tells nothing in a private window. */
  'reading-of': { ask: { page: PageFacts; links: readonly string[] }; answer: ReadingAnswer };
  /** Where the reader is. In a private window nothing is kept. */
  'at-place': { ask: { page: PageFacts; report: PlaceReport }; answer: void };
  /** By hand. `link` to another part of the work, '' for the page's own; `facts` for a work that is not kept yet. */
  'mark-chapter': { ask: { page: PageFacts; link: string; as: 'read' | 'unread'; facts?: WorkFacts }; answer: void };
  /** What was read of the works of a listing of that family, in the order of their addresses. `posted`: parts that it counts of each, 0 where it does not. */
  'entries-read': { ask: { addresses: readonly string[]; posted?: readonly number[]; family?: Source['family'] }; answer: readonly (EntryProgress | undefined)[] };
  'open-library': { ask: Record<never, never>; answer: void };
  /** Verdicts in the order of `judged`. */
  'judge': { ask: { url: string; judged: readonly Judged[] }; answer: readonly Verdict[] };
  /** From the reader of a story's page. */
  'judge-story': { ask: { url: string; headers: readonly Header[] }; answer: StoryJudgement };
  /** From the reader of a listing. One verdict each, in that order; stories that the reader chose to read all the same meet no rule. */
  'judge-entries': { ask: { url: string; entries: readonly { readonly header: Header; readonly url?: string }[] }; answer: readonly Verdict[] };
  /** From the reader of a story, a piece of its text: words of the reader's topics in it. 'off' unless a second look was chosen. */
  'mentions-in': { ask: { text: string }; answer: readonly Met[] | 'off' };
  /** The reader's choice for a work that a rule covers; in a private window until the last of them closes. */
  'choose-story': { ask: { url: string; header?: Header; to: 'revealed' | 'covered' }; answer: void };
  /** "Always allow": a rule, in private windows one that is forgotten with them. */
  'allow-story': { ask: { url: string; header?: Header; what: 'story' | 'author' }; answer: void };
  /** Opens the editor, at a rule. */
  'open-rules': { ask: { rule?: string }; answer: void };
  /** For each slice of a story's text, the topics that it speaks of and the first words that do. `undefined`: the reader chose no second look. */
  'mentions': { ask: { texts: readonly string[] }; answer: readonly (readonly Met[])[] | undefined };
  /** Whether stories must be held back until they are judged. */
  'can-cover': { ask: Record<never, never>; answer: boolean };
  /** From our own pages alone: a story's page learns verdicts, never rules. */
  'rules-of': { ask: Record<never, never>; answer: RulesState };
  /** Keeps a change of the rules; a page's reader may only `add`. Rejects where rules cannot be read and `change` brings no whole new text. */
  'change-rules': { ask: { change: RulesChange }; answer: void };
  /** These, up to `set-clock`, are for our own pages alone. All works with news, the newest news first; muted and snoozed works are among them. */
  'news-of': { ask: Record<never, never>; answer: readonly WorkNews[] };
  /** In the order of `works`; absent for a work that the library does not hold. */
  'following-of': { ask: { works: readonly string[] }; answer: readonly (FollowingAnswer | undefined)[] };
  /** Follow, stop, mute, snooze. In the order of `works`. */
  'follow': { ask: { works: readonly string[]; change: FollowChange }; answer: readonly (FollowingAnswer | undefined)[] };
  /** A work is being opened at one of its addresses, in the sender's tab or in one that it opens. */
  'opening': { ask: { work: string; address: string }; answer: void };
  'mark-news-seen': { ask: { works: readonly string[] }; answer: void };
  /** Looks at once, as far as the hosts' limits let it. Answered when the last was looked at, in the order of `works`; absent for a work that the library does not hold. */
  'check-now': { ask: { works: readonly string[] }; answer: readonly (CheckOutcome | undefined)[] };
  'updates-settings': { ask: Record<never, never>; answer: UpdatesSettings };
  /** Answers what holds afterwards. */
  'set-updates': { ask: { change: UpdatesChange }; answer: UpdatesSettings };
  /** Asks the Wayback Machine, where its host may be asked, for a copy of the work's page. */
  'saved-copy-of': { ask: { work: string }; answer: SavedCopy };
  /** End-to-end builds alone: time stands still there, until `undefined` lets it go. */
  'set-clock': { ask: { now?: number }; answer: void };
}

/** Background to the document that reads pages for it, where the browser's background has no parser of its own. */
export interface ToOffscreen {
  'sight-of': { ask: { text: string; address: string }; answer: PageSight };
}

/** Background or popup to the reader in a page. */
export interface ToReader {
  'what-was-read': { ask: Record<never, never>; answer: PageSummary };
  /** Choices changed elsewhere: draw again. */
  'choices-changed': { ask: { choices: Choices }; answer: void };
  /** The rules changed: what stands on the page may not stand any more. */
  'rules-changed': { ask: Record<never, never>; answer: void };
  /** Access was taken back. Undo everything and stop, if `isCovered(location.href, withdrawn)` and not by `granted`. */
  'access-withdrawn': { ask: { withdrawn: readonly string[]; granted: readonly string[] }; answer: void };
}
