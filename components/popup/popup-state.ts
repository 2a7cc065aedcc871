import type { ChoiceChange, ChoiceLayers, ChoiceScope } from '@/utils/messaging/protocol';
import type { FrameReport, TabReport } from '@/utils/messaging/tab-report';

export interface PopupActions {
  readonly choose: (scope: ChoiceScope, change: ChoiceChange) => void;
  readonly read: () => void;
  /** Runs in the click: browsers ask for permission only then. */
  readonly allow: (address: string) => void;
  readonly openSettings: () => void;
  readonly openWelcome: () => void;
}

export interface PopupState {
  /** Absent while we look. */
  readonly report?: TabReport;
  /** The frame that is spoken of. */
  readonly frame?: FrameReport;
  readonly layers?: ChoiceLayers;
  readonly isPrivate: boolean;
  /** What became of "Read this page". */
  readonly reading: 'not-asked' | 'now' | 'done' | 'failed';
}
