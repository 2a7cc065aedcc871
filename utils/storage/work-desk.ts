import type { Seen, SeenEntry } from '../works/fill-in';
import { joiningOf, belongingOf, type Belonging } from '../works/mending';
import { keyOfPage } from '../works/identify';
import type { PageFacts } from '../works/page-facts';
import { keysOfPage } from '../works/seen';
import type { Window } from './choices';
import { createJoinBook } from './joins';
import { rememberSeen, seenOf } from './seen';

/** What is known of the work that a page is part of, besides what the page says. */
export interface WorkAnswer extends Belonging {
  readonly seen?: Seen;
}

export interface WorkDesk {
  readonly workOf: (page: PageFacts, window: Window) => Promise<WorkAnswer>;
  /** The reader's word: join the page and its neighbour, part it from its work, or take back what was said of it. */
  readonly mend: (page: PageFacts, mend: 'join' | 'part' | 'forget', window: Window) => Promise<WorkAnswer>;
  /** Of a listing in a private window nothing is kept. */
  readonly remember: (entries: readonly SeenEntry[], window: Window) => Promise<void>;
  readonly forgetPrivate: () => void;
}

/** `today` as ISO 8601, of the reader's own clock. */
export function createWorkDesk(today: () => string): WorkDesk {
  const book = createJoinBook();

  async function workOf(facts: PageFacts, window: Window): Promise<WorkAnswer> {
    const page = { ...facts, reader: await book.joins(window) };
    const seen = await seenOf(keysOfPage(page));
    return { ...belongingOf(page), ...(seen && { seen }) };
  }

  async function mend(facts: PageFacts, what: 'join' | 'part' | 'forget', window: Window): Promise<WorkAnswer> {
    const page = { ...facts, reader: await book.joins(window) };
    const { neighbour } = belongingOf(page);
    if (what !== 'join') await book.mend({ kind: what, pages: [keyOfPage(page)] }, window);
    else if (neighbour !== undefined) await book.mend({ kind: 'join', ...joiningOf(page, neighbour) }, window);
    return workOf(facts, window);
  }

  return {
    workOf,
    mend,
    remember: async (entries, window) => (window === 'private' ? undefined : rememberSeen(entries, today())),
    forgetPrivate: book.forgetPrivate,
  };
}
