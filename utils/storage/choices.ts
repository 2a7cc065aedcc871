import type { ChoiceChange, ChoiceLayers, Choices, ChoiceScope } from '../messaging/protocol';
import { changeItem, readItem } from './item';
import { changedLayer, choicesFrom, entryOf, withEntry } from './layers';
import { archiveKeyOf, pageKeyOf } from './page-key';
import { ARCHIVE_CHOICES, PAGE_CHOICES, SETTINGS } from './settings';

/** Whether the page asked about is in a private window: what is chosen there is kept in memory alone. */
export type Window = 'private' | 'normal';

export interface ChoiceBook {
  layersOf: (url: string, window: Window) => Promise<ChoiceLayers>;
  choicesOf: (url: string, window: Window) => Promise<Choices>;
  choose: (url: string, scope: ChoiceScope, change: ChoiceChange, window: Window) => Promise<Choices>;
  /** Once the last private window has closed. */
  forgetPrivate: () => void;
}

async function storedLayers(url: string): Promise<ChoiceLayers> {
  const [settings, archives, pages] = await Promise.all([readItem(SETTINGS), readItem(ARCHIVE_CHOICES), readItem(PAGE_CHOICES)]);
  const archiveKey = archiveKeyOf(url);
  return {
    page: entryOf(pages.entries, pageKeyOf(url)),
    archive: entryOf(archives.entries, archiveKey),
    everywhere: { mode: settings.mode, warnings: settings.warnings },
    archiveKey,
  };
}

async function write(url: string, scope: ChoiceScope, change: ChoiceChange): Promise<void> {
  if (scope === 'everywhere') {
    const { mode, warnings } = change;
    await changeItem(SETTINGS, (old) => ({ ...old, mode: mode ?? old.mode, warnings: warnings ?? old.warnings }));
    return;
  }
  const layers = await storedLayers(url);
  const [item, key] = scope === 'archive' ? [ARCHIVE_CHOICES, archiveKeyOf(url)] as const : [PAGE_CHOICES, pageKeyOf(url)] as const;
  await changeItem(item, (old) => ({
    ...old,
    entries: withEntry(old.entries, key, changedLayer({ ...layers, [scope]: entryOf(old.entries, key) }, scope, change)),
  }));
}

/** Choices of all three scopes, over storage, with a memory of its own for private windows. */
export function createChoiceBook(): ChoiceBook {
  const privately = new Map<string, ChoiceChange>();
  const keyIn = (url: string, scope: ChoiceScope): string =>
    `${scope} ${scope === 'page' ? pageKeyOf(url) : scope === 'archive' ? archiveKeyOf(url) : ''}`;

  async function layersOf(url: string, window: Window): Promise<ChoiceLayers> {
    const stored = await storedLayers(url);
    if (window === 'normal') return stored;
    return {
      page: { ...stored.page, ...privately.get(keyIn(url, 'page')) },
      archive: { ...stored.archive, ...privately.get(keyIn(url, 'archive')) },
      everywhere: { ...stored.everywhere, ...privately.get(keyIn(url, 'everywhere')) },
      archiveKey: stored.archiveKey,
    };
  }

  async function choicesOf(url: string, window: Window): Promise<Choices> {
    return choicesFrom(await layersOf(url, window));
  }

  async function choose(url: string, scope: ChoiceScope, change: ChoiceChange, window: Window): Promise<Choices> {
    const key = keyIn(url, scope);
    if (window === 'private') privately.set(key, { ...privately.get(key), ...change });
    else await write(url, scope, change);
    return choicesOf(url, window);
  }

  return { layersOf, choicesOf, choose, forgetPrivate: () => privately.clear() };
}
