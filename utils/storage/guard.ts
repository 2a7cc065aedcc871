import { isChoiceChange, isMode, isShape, isWarningsShown } from '../messaging/asks';
import type { ArchiveChoices, PageChoices, Settings } from './settings';

function isEntries(value: unknown): boolean {
  return isShape(value) && Object.values(value).every(isChoiceChange);
}

export function isSettings(value: unknown): value is Settings {
  return isShape(value) && value.version === 1 && isMode(value.mode) && isWarningsShown(value.warnings);
}

export function isArchiveChoices(value: unknown): value is ArchiveChoices {
  return isShape(value) && value.version === 1 && isEntries(value.entries);
}

export function isPageChoices(value: unknown): value is PageChoices {
  return isShape(value) && value.version === 1 && isEntries(value.entries);
}
