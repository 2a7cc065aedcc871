import { t, tOf } from '@/utils/i18n/t';
import { SHELVES, type Shelf } from '@/utils/progress/record';
import { SHELF_FILTERS, SORTS, STATUS_FILTERS } from '@/utils/progress/shelf-view';
import { Pick } from '../controls/Pick';
import type { LibraryActions, LibraryState } from './library-state';

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

function Shelves({ state: { query }, actions }: Props) {
  return (
    <fieldset class="shelves">
      <legend class="hidden">{t('library.shelf_label')}</legend>
      {SHELF_FILTERS.map((shelf) => (
        <label key={shelf}>
          <input type="radio" name="shelf" class="hidden" checked={query.shelf === shelf} onChange={() => actions.ask({ shelf })} />
          <span>{tOf('shelf', shelf)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Search, shelves, filters and order. */
export function Tools({ state, actions }: Props) {
  const { query, archives } = state;
  return (
    <search class="tools">
      <input type="search" class="search" data-part="search" aria-label={t('library.search')} placeholder={t('library.search')} value={query.text} onInput={(event) => actions.ask({ text: event.currentTarget.value })} />
      <Shelves state={state} actions={actions} />
      <div class="picks">
        <Pick label={t('library.status_label')} part="status" value={query.status} options={STATUS_FILTERS.map((value) => ({ value, label: tOf('state', value) }))} onChange={(status) => actions.ask({ status })} />
        {archives.length > 1 && <Pick label={t('library.archive_label')} part="archive" value={query.archive} options={['', ...archives].map((value) => ({ value, label: value || t('library.any_archive') }))} onChange={(archive) => actions.ask({ archive })} />}
        <Pick label={t('library.sort_label')} part="sort" value={query.sort} options={SORTS.map((value) => ({ value, label: tOf('sort', value) }))} onChange={(sort) => actions.ask({ sort })} />
      </div>
    </search>
  );
}

/** What can be done to all that are selected. */
export function Bulk({ state: { selected, shown }, actions }: Props) {
  const works = [...selected];
  const all = shown.map(({ row }) => row.work);
  if (works.length === 0) return null;
  return (
    <fieldset class="bulk">
      <legend class="hidden">{t('library.selected', works.length)}</legend>
      <strong>{t('library.selected', works.length)}</strong>
      <button type="button" onClick={() => actions.select(all, true)}>{t('library.select_all')}</button>
      <select aria-label={t('library.move')} value="" onChange={(event) => actions.edit(works, { shelf: event.currentTarget.value as Shelf })}>
        <option value="" disabled>{t('library.move')}</option>
        {SHELVES.map((shelf) => <option key={shelf} value={shelf}>{tOf('shelf', shelf)}</option>)}
      </select>
      <button type="button" onClick={() => actions.edit(works, { favourite: true })}>{t('library.favourite')}</button>
      <button type="button" data-part="remove-all" onClick={() => actions.remove(works)}>{t('library.remove')}</button>
      <button type="button" onClick={() => actions.forget({ kind: 'works', works })}>{t('library.forget')}</button>
      <button type="button" class="plain" onClick={() => actions.select(works, false)}>{t('library.clear')}</button>
    </fieldset>
  );
}
