import type { FieldName, Header, Warning } from '../header/header';

/** What is judged: a header, and what is known of its story besides. */
export interface Judged {
  readonly header: Header;
  /** The archive's key (host without www.) and its family, for rules on archives. */
  readonly archive?: string;
  readonly family?: string;
  /** The story's own key, for "always allow this story". */
  readonly work?: string;
  /** Two letters, where it is known. */
  readonly language?: string;
  /** On a listing a rule may hide; on a story page `hide` covers. */
  readonly on: 'story' | 'listing';
}

/** What a rule met, in the header's own words. */
export interface Met {
  /** As the rule names it: "topic:sexual-violence", "rating:explicit", "unstated:warnings". */
  readonly condition: string;
  /** As written in the header; '' where the rule met what is not there. */
  readonly words: string;
  readonly where?: FieldName;
}

export interface Because {
  /** Stable; names the rule to edit. */
  readonly rule: string;
  /** The rule as one line of text. */
  readonly text: string;
  readonly met: readonly Met[];
}

/** `allow` beats all, `cover` and `hide` beat `prefer`, which beats `mark`. `none`: no rule has a say. */
export interface Verdict {
  readonly action: 'allow' | 'cover' | 'hide' | 'prefer' | 'mark' | 'none';
  /** The rules that made it so; others that met are in `also`. */
  readonly because: readonly Because[];
  readonly also: readonly Because[];
  /** What a rule looks for and the header says is absent: "says: no character death". */
  readonly absent: readonly Warning[];
}

/** Judges one header. Pure; made by `compile` once for each change of the rules. */
export type Judge = (judged: Judged & { readonly header: Header }) => Verdict;
