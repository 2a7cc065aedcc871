/** The reader's filters as plain data: what the rows of the editor, the lines of the text view and `compile` share. */

export const ACTIONS = ['cover', 'hide', 'mark', 'prefer', 'allow'] as const;
/** `allow` is "always show". `hide` covers on a story's own page. */
export type Action = (typeof ACTIONS)[number];

/** What a condition looks at. `tag`: any of a story's tags, whatever its kind; `words`: title or summary; `work`: a story's own key. */
export const WHATS = [
  'topic', 'warning', 'unstated', 'rating', 'pairing', 'character', 'fandom', 'author', 'category', 'tag', 'status', 'language', 'length',
  'archive', 'title', 'summary', 'words', 'work',
] as const;
export type What = (typeof WHATS)[number];

/** Degrees that a rule may leave out; all count unless it does. */
export const LESSER_DEGREES = ['mentioned', 'implied', 'past'] as const;
export type LesserDegree = (typeof LESSER_DEGREES)[number];

/**
 * `is`: the whole value, `*` standing for anything within it. `words`: these whole words in this order, `*` for the rest of a word, or alone for
 * one word. `range`: from and to, both included, each may be absent: levels for ratings, numbers for lengths.
 */
export type How =
  | { readonly kind: 'is'; readonly value: string }
  | { readonly kind: 'words'; readonly value: string }
  | { readonly kind: 'range'; readonly from?: string; readonly to?: string };

export interface Condition {
  readonly what: What;
  readonly how: How;
  /** Of topics and warnings: not when it is only so. Absent: every degree counts. */
  readonly except?: readonly LesserDegree[];
}

export const SCOPES = ['listings', 'stories'] as const;
export type Scope = (typeof SCOPES)[number];

/** "cover topic:abuse with fandom:X unless author:Y on stories": `when` and all of `only` are met, and none of `unless`. */
export interface Rule {
  readonly action: Action;
  readonly when: Condition;
  readonly only: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly on?: Scope;
}

/** What is not stated, by what of it: no warnings at all, a refusal to warn, warnings that the archive hides, a rating that is unknown or missing. */
export const UNSTATED = ['warnings', 'refused', 'hidden', 'rating'] as const;
export type Unstated = (typeof UNSTATED)[number];

/** What a topic holds: canonical warning ids, levels of rating, and words for titles, summaries and tags (`*` as in `words`). */
export interface Topic {
  readonly warnings: readonly string[];
  readonly ratings?: readonly string[];
  readonly words: readonly string[];
}

/** Topics that the reader edited, by id; all others are as installed. */
export type EditedTopics = Readonly<Record<string, Topic>>;

/** All that `compile` takes. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly topics: EditedTopics;
}

/** The comparison that a plain ":" stands for. */
export const READS_WORDS: ReadonlySet<What> = new Set(['title', 'summary', 'words']);
/** Conditions on free names, which may hold `*`, or be compared by their words. */
export const OF_NAMES: ReadonlySet<What> = new Set(['pairing', 'character', 'fandom', 'author', 'category', 'tag', 'archive', 'title', 'summary', 'words']);

/** Whether any rule can keep a story from sight: only then is a page held back before it is painted. */
export const canCover = ({ rules }: RuleSet): boolean => rules.some(({ action }) => action === 'cover' || action === 'hide');
