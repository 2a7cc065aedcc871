import { ago } from '@/utils/i18n/ago';
import { t, tOf } from '@/utils/i18n/t';
import { SHELVES, type Shelf, type WorkRecord } from '@/utils/progress/record';
import type { Row } from '@/utils/progress/row';
import { Pick } from '../controls/Pick';
import { Switch } from '../controls/Switch';
import { Follow } from '../updates/Follow';
import type { UpdatesState } from '../updates/updates-state';
import { copiesOf, isWeb } from './copies';
import type { LibraryActions } from './library-state';

interface Props {
  readonly row: Row;
  /** Absent while it is read. */
  readonly record: WorkRecord | undefined;
  readonly updates: UpdatesState;
  readonly actions: LibraryActions;
  readonly now: number;
}

const STARS = ['0', '1', '2', '3', '4', '5'] as const;
function Addresses({ record, now }: { readonly record: WorkRecord; readonly now: number }) {
  const known = { ...record.addresses, ...(record.current && { [record.current.address]: record.current.at }) };
  const addresses = Object.entries(known).sort(([, a], [, b]) => b - a);
  return (
    <section class="addresses" data-part="addresses">
      <h3>{t(record.gone?.value ? 'library.addresses_gone' : 'library.addresses')}</h3>
      <ul>
        {addresses.map(([address, at]) => (
          <li key={address}>
            {isWeb(address) ? <a href={address}>{address}</a> : address} <span class="soft">{t('library.last_seen', ago(at, now))}</span> {copiesOf(address) !== undefined && <a class="soft" href={copiesOf(address)} rel="noreferrer">{t('library.copies')}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a reader keeps of a work besides their place: shelf, rating, tags, a note; and where it is. */
export function WorkDetails({ row, record, updates, actions, now }: Props) {
  const { work } = row;
  // Fields begin anew where what is kept changes; whatever else is drawn meanwhile leaves alone what is being typed.
  const tags = (row.tags ?? []).join(', ');
  const tagsOf = (text: string): string[] => text.split(',').map((tag) => tag.trim()).filter(Boolean);
  return (
    <div class="details">
      <Pick<Shelf> label={t('library.shelf_label')} part="shelf" value={row.shelf} options={SHELVES.map((value) => ({ value, label: tOf('shelf', value) }))} onChange={(shelf) => actions.edit([work], { shelf })} />
      <Pick<(typeof STARS)[number]> label={t('library.stars')} part="stars" value={STARS[row.stars ?? 0] ?? '0'} options={STARS.map((value) => ({ value, label: value === '0' ? t('library.stars_none') : t('library.stars_of', value) }))} onChange={(stars) => actions.edit([work], { stars: Number(stars) })} />
      <Switch label={t('library.favourite')} part="favourite" checked={row.favourite ?? false} onChange={(favourite) => actions.edit([work], { favourite })} />
      <label class="line">
        <span>{t('library.tags')}</span>
        <input type="text" data-part="tags" key={tags} defaultValue={tags} onChange={(event) => actions.edit([work], { tags: tagsOf(event.currentTarget.value) })} />
      </label>
      <label class="line">
        <span>{t('library.note')}</span>
        <textarea rows={3} data-part="note" key={row.note} defaultValue={row.note ?? ''} onChange={(event) => actions.edit([work], { note: event.currentTarget.value })} />
      </label>
      <Follow row={row} updates={updates} actions={actions.updates} now={now} />
      {record && <Addresses record={record} now={now} />}
      <p class="buttons">
        <button type="button" data-part="remove" onClick={() => actions.remove([work])}>{t('library.remove')}</button>
        <button type="button" data-part="forget" onClick={() => actions.forget({ kind: 'works', works: [work] })}>{t('library.forget')}</button>
      </p>
    </div>
  );
}
