import { changeItem } from './item';
import { withEntry } from './layers';
import { ARCHIVE_CHOICES, PAGE_CHOICES } from './settings';

/** Drops what was chosen for an archive: it follows the settings again. */
export async function forgetArchive(key: string): Promise<void> {
  await changeItem(ARCHIVE_CHOICES, (old) => ({ ...old, entries: withEntry(old.entries, key, {}) }));
}

/** Drops what was chosen for a page: it follows its archive again. */
export async function forgetPage(key: string): Promise<void> {
  await changeItem(PAGE_CHOICES, (old) => ({ ...old, entries: withEntry(old.entries, key, {}) }));
}
