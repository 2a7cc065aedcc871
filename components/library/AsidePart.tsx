import { t } from '@/utils/i18n/t';
import type { LibraryActions, LibraryState } from './library-state';

/** What Flyleaf wrote once and does not understand: kept, and shown as it is, for somebody may. */
export function AsidePart({ state: { aside }, actions }: { readonly state: LibraryState; readonly actions: LibraryActions }) {
  return (
    <details class="part" onToggle={(event) => event.currentTarget.open && actions.openAside()} data-part="aside">
      <summary><h2>{t('library.aside')}</h2></summary>
      <p class="soft">{aside?.length === 0 ? t('library.aside_none') : t('library.aside_note')}</p>
      <dl>
        {(aside ?? []).map(({ key, raw }) => (
          <div key={key}>
            <dt dir="auto">{key}</dt>
            <dd><pre>{JSON.stringify(raw, undefined, 1)}</pre></dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
