import type { Draft, Policies } from '@/utils/filters/edit-rules';
import type { Imported } from '@/utils/filters/import-rules';
import type { RuleLine } from '@/utils/filters/parse';
import type { EditedTopics, Topic } from '@/utils/filters/rule';
import type { Judged } from '@/utils/filters/verdict';

/** What is said of the last act, with the way back where there is one. */
export interface Said {
  readonly words: string;
  readonly undo?: () => void;
}

/** A topic that is being edited, as typed. */
export interface TopicDraft {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly words: string;
}

/** All that the filters' page shows. */
export interface FiltersState {
  readonly loaded: 'nothing' | 'rules' | 'unreadable';
  readonly lines: readonly RuleLine[];
  readonly topics: EditedTopics;
  readonly keepRecent: boolean;
  readonly secondLook: boolean;
  readonly recent: readonly Judged[];
  /** Works of the library, those read last. */
  readonly library: readonly Judged[];
  /** Sets that could not be read and were set aside. */
  readonly aside: number;
  readonly view: 'rows' | 'text';
  /** The text view's own text, which may have mistakes. */
  readonly text: string;
  /** Mistakes are shown once somebody meant to save them. */
  readonly textTried: boolean;
  readonly draft?: Draft;
  readonly draftTried: boolean;
  /** The question about what is not stated, while it is open. */
  readonly question?: Policies;
  readonly topicDraft?: TopicDraft;
  readonly importText: string;
  readonly imported?: Imported;
  /** Rows shown at most. */
  readonly rows: number;
  /** The rule that somebody came here for, by name. */
  readonly wanted: string;
  readonly said?: Said;
}

export interface FiltersActions {
  readonly show: (change: Partial<FiltersState>) => void;
  readonly setView: (view: 'rows' | 'text') => void;
  readonly saveDraft: () => void;
  readonly removeRule: (at: number) => void;
  readonly saveText: () => void;
  readonly commentMistakes: () => void;
  readonly setPolicies: (policies: Policies) => void;
  readonly answerQuestion: () => void;
  readonly saveTopic: (id: string, topic: Topic | undefined) => void;
  readonly readFile: (file: File) => void;
  readonly lookAtImport: () => void;
  readonly addImported: () => void;
  readonly exportAs: (form: 'text' | 'json' | 'aside' | 'kept') => void;
  readonly setKeepRecent: (on: boolean) => void;
  readonly forgetRecent: () => void;
  readonly setSecondLook: (on: boolean) => void;
  readonly beginAnew: () => void;
}

export interface Props {
  readonly state: FiltersState;
  readonly actions: FiltersActions;
}
