import type { ChoiceChange, Mode, WarningsShown } from '../messaging/protocol';
import { isArchiveChoices, isPageChoices, isSettings } from './guard';
import type { Item } from './item';

/** What holds where nothing more particular is chosen. */
export interface Settings {
  readonly version: 1;
  readonly mode: Mode;
  readonly warnings: WarningsShown;
}

/** By archive key. */
export interface ArchiveChoices {
  readonly version: 1;
  readonly entries: Readonly<Record<string, ChoiceChange>>;
}

/** By page key. */
export interface PageChoices {
  readonly version: 1;
  readonly entries: Readonly<Record<string, ChoiceChange>>;
}

export const SETTINGS: Item<Settings> = {
  key: 'settings',
  version: 1,
  fallback: { version: 1, mode: 'card', warnings: 'full' },
  isValid: isSettings,
  migrations: {},
};

export const ARCHIVE_CHOICES: Item<ArchiveChoices> = {
  key: 'archives',
  version: 1,
  fallback: { version: 1, entries: {} },
  isValid: isArchiveChoices,
  migrations: {},
};

export const PAGE_CHOICES: Item<PageChoices> = {
  key: 'pages',
  version: 1,
  fallback: { version: 1, entries: {} },
  isValid: isPageChoices,
  migrations: {},
};
