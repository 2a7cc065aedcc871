import type { Verdict } from '../filters/verdict';
import type { Header } from '../header/header';
import type { Choices } from './protocol';

/** What the rules make of a card, in words; one a header, in page order. */
export interface StoryNote {
  /** `cover`: shown though a rule covers it. */
  readonly tone: Verdict['action'];
  /** '' where no rule has a say. */
  readonly said: string;
  /** What a rule looks for and the header says is absent; '' for nothing. */
  readonly absent: string;
  /** Shown though a rule covers it: the reader chose so, and may choose again. */
  readonly onCover?: () => void;
  /** What the story's own text mentions and its header does not: words and topics. */
  readonly mentions?: string;
}

/** What is asked about. */
export interface Story {
  readonly headers: readonly Header[];
  readonly choices: Choices;
  /** The page could not be read at all. */
  readonly unread?: true;
}

export type Outcome = { readonly kind: 'covered' } | { readonly kind: 'open'; readonly notes: readonly StoryNote[] };

/** What the rules make of a page that is a story. */
export interface Covers {
  /** Has the page judged, and covers it or takes its cover away; `undefined` is no story, 'list' one whose entries are judged one by one. Never rejects: what cannot be judged is covered, where a rule may cover. */
  judge(story: Story | 'list' | undefined): Promise<Outcome>;
  readonly isCovering: () => boolean;
  /** Seeks words of the reader's topics in the story's own text, which begins at `start`; told in words where its header does not speak of them. */
  lookAgain(start: { readonly node: Text; readonly offset: number }, onFound: (mentions: string) => void): () => void;
  clear(): void;
}

/** One story that a page lists. */
export interface Listed {
  readonly header: Header;
  readonly url?: string;
  /** All that belongs to it, in page order; empty where it has no element of its own. */
  readonly elements: readonly Element[];
}

/** What the rules make of a page that lists stories. */
export interface EntryCovers {
  /** Where pages are held back, keeps entries out of sight until they are judged; true where that could be done for all. */
  hold(entries: readonly Pick<Listed, 'elements'>[]): boolean;
  /** All that could be read was judged: what is still out of sight is covered. */
  settle(): void;
  /** Judges further entries and draws what the rules make of them. */
  add(entries: readonly Listed[]): Promise<void>;
  /** Judges all again. */
  again(): Promise<void>;
  clear(): void;
}

interface Asked {
  readonly url: string;
  readonly choices: () => Choices;
  /** The reader has taken the cover away; answers where the story begins, which is gone to. */
  readonly onOpened: (notes: readonly StoryNote[]) => Range | undefined;
  /** The cover was put back. */
  readonly onCovered: () => void;
}

/** What only readers with rules need: put in by the background, where there are any. */
export type CoverKit = (asked: Asked) => { readonly story: Covers; readonly entries: EntryCovers };
