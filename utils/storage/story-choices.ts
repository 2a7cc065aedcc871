import type { Header } from '../header/header';
import type { StoryJudgement } from '../messaging/protocol';
import type { Judged, Verdict } from '../filters/verdict';
import { choiceKeys } from '../works/choice-keys';
import type { Window } from './choices';
import { archiveKeyOf } from './page-key';
import { createRevealBook } from './reveals';

/** What the desk is handed: filters and permissions are other rooms. */
interface Tools {
  readonly judge: (judged: readonly Judged[]) => Promise<readonly Verdict[]>;
  /** Whether the page's site was allowed as one that holds stories, not as one of all sites. */
  readonly isArchive: (url: string) => Promise<boolean>;
  /** Keeps "always show" as a rule. */
  readonly addRule: (what: 'story' | 'author', of: { readonly work: string; readonly authors: readonly string[] }) => Promise<void>;
  /** Whether a rule can name these authors. */
  readonly canName: (authors: readonly string[]) => boolean;
  readonly nothingStated: Header;
}

interface Entry {
  readonly header: Header;
  /** Of its first page. */
  readonly url?: string;
}

export interface StoryChoices {
  judgementOf: (url: string, headers: readonly Header[], window: Window) => Promise<StoryJudgement>;
  /** Of the stories that a page lists. */
  verdictsOf: (url: string, entries: readonly Entry[], window: Window) => Promise<readonly Verdict[]>;
  choose: (url: string, header: Header | undefined, to: 'revealed' | 'covered', window: Window) => Promise<void>;
  allow: (url: string, header: Header | undefined, what: 'story' | 'author', window: Window) => Promise<void>;
  forgetPrivate: () => void;
}

const NO_SAY: Verdict = { action: 'none', because: [], also: [], absent: [] };

/** What the rules say of a page's stories, and what its reader chose all the same. In a private window choices are rules in memory. */
export function createStoryChoices({ judge, isArchive, addRule, canName, nothingStated }: Tools): StoryChoices {
  const reveals = createRevealBook();
  const authorKey = ({ authors }: Header): string => `authors:${authors.join('|').toLowerCase()}`;
  const keysOf = (url: string, header?: Header): string[] => [...choiceKeys(url, header), ...(header && header.authors.length > 0 ? [authorKey(header)] : [])];

  async function judgeStories(url: string, headers: readonly Header[]): Promise<readonly Verdict[]> {
    if (headers.length === 0 && !(await isArchive(url))) return [NO_SAY];
    const stories = headers.length > 0 ? headers : [nothingStated];
    return judge(stories.map((header) => ({ header, archive: archiveKeyOf(url), work: choiceKeys(url, header)[0], on: 'story' })));
  }

  async function judgementOf(url: string, headers: readonly Header[], window: Window): Promise<StoryJudgement> {
    const [verdicts, isChosen] = await Promise.all([judgeStories(url, headers), reveals.has(keysOf(url, headers[0]), window)]);
    const authors = headers.length === 1 ? (headers[0]?.authors ?? []) : [];
    return { verdicts, isChosen, allows: [...(headers.length > 1 ? [] : ['story' as const]), ...(canName(authors) ? ['author' as const] : [])] };
  }

  async function verdictsOf(url: string, entries: readonly Entry[], window: Window): Promise<readonly Verdict[]> {
    const keys = entries.map((entry) => keysOf(entry.url ?? '', entry.header));
    const judged = entries.map(({ header }, i): Judged => ({ header, archive: archiveKeyOf(url), work: keys[i]?.[0], on: 'listing' }));
    const [verdicts, chosen] = await Promise.all([judge(judged), Promise.all(keys.map((each) => reveals.has(each, window)))]);
    return verdicts.map((verdict, i) => (chosen[i] ? NO_SAY : verdict));
  }

  async function allow(url: string, header: Header | undefined, what: 'story' | 'author', window: Window): Promise<void> {
    const [work = ''] = choiceKeys(url, header);
    if (window === 'normal') return addRule(what, { work, authors: header?.authors ?? [] });
    await reveals.set(what === 'author' && header ? [authorKey(header)] : choiceKeys(url, header), 'revealed', window);
  }

  return {
    judgementOf,
    verdictsOf,
    allow,
    choose: (url, header, to, window) => reveals.set(choiceKeys(url, header), to, window),
    forgetPrivate: reveals.forgetPrivate,
  };
}
