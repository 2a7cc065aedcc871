import type { WarningsShown } from '@/utils/messaging/protocol';
import type { History } from '@/utils/progress/history';
import type { WorkRecord } from '@/utils/progress/record';
import type { Query, Shelved } from '@/utils/progress/shelf-view';
import type { ReadingSettings } from '@/utils/storage/reading-settings';
import type { Edit } from '@/utils/storage/library/edits';
import type { UpdatesActions, UpdatesState } from '../updates/updates-state';

/** What is open of a work: its record, once it was read. */
export interface OpenWork {
  readonly work: string;
  readonly record?: WorkRecord;
}

/** What is deleted at once and for good. */
export type Forget = { readonly kind: 'works'; readonly works: readonly string[] } | { readonly kind: 'archive'; readonly archive: string } | { readonly kind: 'hour' } | { readonly kind: 'everything' };

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
  /** What "Forget now" was pressed for, until it is confirmed. */
  readonly forgetting?: Forget;
  readonly bin?: readonly { readonly record: WorkRecord; readonly deleted: number }[];
  /** Stored values that nobody understands, once they were asked for. */
  readonly aside?: readonly { readonly key: string; readonly raw: unknown }[];
  readonly history?: History;
  readonly failed?: string;
  readonly nearlyFull: boolean;
  readonly settings: ReadingSettings;
  /** A stated warning can be a spoiler: how the reader wants them shown, everywhere and by archive. */
  readonly warnings: { readonly everywhere: WarningsShown; readonly archives: Readonly<Record<string, WarningsShown | undefined>> };
  readonly updates: UpdatesState;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface LibraryActions {
  readonly ask: (change: Partial<Query>) => void;
  readonly select: (works: readonly string[], on: boolean) => void;
  readonly openWork: (work: string | undefined) => void;
  readonly edit: (works: readonly string[], edit: Edit) => void;
  readonly remove: (works: readonly string[]) => void;
  readonly forget: (what: Forget) => void;
  readonly confirmForget: (yes: boolean) => void;
  readonly openBin: () => void;
  readonly openAside: () => void;
  readonly restore: (works: readonly string[]) => void;
  readonly openPicture: () => void;
  readonly updates: UpdatesActions;
  readonly set: (change: Partial<Omit<ReadingSettings, 'version'>>) => void;
}
