import type { ChoiceChange, ChoiceLayers, ChoiceScope } from '@/utils/messaging/protocol';
import type { FrameReport, TabReport } from '@/utils/messaging/tab-report';
import type { Row } from '@/utils/progress/row';
import type { Offer } from '@/utils/permissions/offer';

export interface PopupActions {
  readonly choose: (scope: ChoiceScope, change: ChoiceChange) => void;
  readonly read: () => void;
  /** Runs in the click: browsers ask for permission only then. */
  readonly allow: (address: string) => void;
  /** Likewise, for what was offered. */
  readonly turnOn: (origins: readonly string[]) => void;
  readonly openSettings: () => void;
  readonly openWelcome: () => void;
  readonly openFilters: () => void;
  readonly openLibrary: () => void;
  readonly goOn: (work: string, address: string) => void;
}

export interface PopupState {
  /** Absent while we look. */
  readonly report?: TabReport;
  /** The frame that is spoken of. */
  readonly frame?: FrameReport;
  readonly layers?: ChoiceLayers;
  /** What could be turned on, so that Flyleaf sees the page by itself. */
  readonly offer?: Offer;
  /** Rules may cover stories, which they cannot do before a page shows that is read on a click alone. */
  readonly coversLate?: boolean;
  readonly browserName: 'firefox' | 'chromium';
  /** The works read last; absent while they are read. */
  readonly works?: readonly Row[];
  readonly nearlyFull?: boolean;
  /** Works of which news are told; absent while they are counted. */
  readonly moved?: number;
  readonly isPrivate: boolean;
  /** What became of "Read this page". */
  readonly reading: 'not-asked' | 'now' | 'done' | 'failed';
}
