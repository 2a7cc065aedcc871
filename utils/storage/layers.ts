import type { ChoiceChange, ChoiceLayers, Choices, ChoiceScope } from '../messaging/protocol';

type Entries = Readonly<Record<string, ChoiceChange>>;

/** What holds for a page: the most particular choice wins. */
export function choicesFrom({ page, archive, everywhere }: Omit<ChoiceLayers, 'archiveKey'>): Choices {
  return {
    mode: page.mode ?? archive.mode ?? everywhere.mode,
    warnings: page.warnings ?? archive.warnings ?? everywhere.warnings,
    notHeader: page.notHeader ?? false,
  };
}

/** What would hold for `scope` if nothing were chosen in it. */
function inherited(layers: ChoiceLayers, scope: Exclude<ChoiceScope, 'everywhere'>): Choices {
  return choicesFrom({ ...layers, page: {}, ...(scope === 'archive' && { archive: {} }) });
}

/** The choices of a scope after a change; what says no more than the wider scope does is left out. */
export function changedLayer(layers: ChoiceLayers, scope: Exclude<ChoiceScope, 'everywhere'>, change: ChoiceChange): ChoiceChange {
  const wider = inherited(layers, scope);
  const wanted = { ...layers[scope], ...change };
  return {
    ...(wanted.mode !== undefined && wanted.mode !== wider.mode && { mode: wanted.mode }),
    ...(wanted.warnings !== undefined && wanted.warnings !== wider.warnings && { warnings: wanted.warnings }),
    ...(scope === 'page' && wanted.notHeader === true && { notHeader: true }),
  };
}

/** The entries with `key` set, or without it where nothing is chosen for it. Never reaches the prototype, whatever the key. */
export function withEntry(entries: Entries, key: string, choices: ChoiceChange): Entries {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(Object.keys(choices).length > 0 ? [...others, [key, choices]] : others);
}

/** The choices kept under `key`; none where there are none. */
export function entryOf(entries: Entries, key: string): ChoiceChange {
  return Object.hasOwn(entries, key) ? (entries[key] ?? {}) : {};
}
