import type { History } from '@/utils/progress/history';
import type { WorkRecord } from '@/utils/progress/record';
import type { Query, Shelved } from '@/utils/progress/shelf-view';
import type { Edit } from '@/utils/storage/library/edits';

/** What is open of a work: its record, once it was read. */
export interface OpenWork {
  readonly work: string;
  readonly record?: WorkRecord;
}

export interface LibraryState {
  /** `first`: the works read last are shown, the rest is being read. */
  readonly loaded: 'nothing' | 'first' | 'all';
  readonly all: number;
  readonly shown: readonly Shelved[];
  readonly archives: readonly string[];
  readonly query: Query;
  readonly selected: ReadonlySet<string>;
  readonly open?: OpenWork;
  /** What the last act came to, in words, and whether it can be taken back. */
  readonly said?: { readonly words: string; readonly undo?: () => void };
  /** Works that "Forget now" was pressed for, until it is confirmed. */
  readonly forgetting?: readonly string[];
  readonly bin?: readonly { readonly record: WorkRecord; readonly deleted: number }[];
  readonly history?: History;
  readonly failed?: string;
  readonly nearlyFull: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface LibraryActions {
  readonly ask: (change: Partial<Query>) => void;
  readonly select: (works: readonly string[], on: boolean) => void;
  readonly openWork: (work: string | undefined) => void;
  readonly edit: (works: readonly string[], edit: Edit) => void;
  readonly remove: (works: readonly string[]) => void;
  readonly forget: (works: readonly string[]) => void;
  readonly confirmForget: (yes: boolean) => void;
  readonly openBin: () => void;
  readonly restore: (works: readonly string[]) => void;
  readonly openPicture: () => void;
}
