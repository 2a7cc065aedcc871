import { t } from '@/utils/i18n/t';
import type { Row } from '@/utils/progress/row';

interface Props {
  /** The works read last, newest first. */
  readonly works: readonly Row[];
  /** Storage has little room left. */
  readonly nearlyFull?: boolean | undefined;
  readonly goOn: (work: string, address: string) => void;
  readonly openLibrary: () => void;
}

/** Works shown; the library has the rest. */
const SHOWN = 3;
const percent = ({ share = 0 }: Row): number => Math.round(share * 100);

function placeOf(row: Row): string {
  return row.number === undefined || (row.posted ?? 1) === 1 ? t('library.place', percent(row)) : t('library.place_part', row.number, percent(row));
}

/** Where one was reading last, and the way to all the rest. */
export function Shelf({ works, nearlyFull, goOn, openLibrary }: Props) {
  const shown = works.filter(({ address }) => address !== undefined && /^https?:/.test(address)).slice(0, SHOWN);
  return (
    <section class="shelf" aria-labelledby="shelf">
      <h2 id="shelf">{t('library.title')}</h2>
      {nearlyFull && <p role="alert" class="small" data-part="nearly-full">{t('library.nearly_full')}</p>}
      {shown.length === 0 && <p class="soft small">{t('library.empty')}</p>}
      <ul>
        {shown.map((row) => (
          <li key={row.work}>
            <button type="button" class="plain" data-part="go-on" onClick={() => goOn(row.work, row.address ?? '')}>{row.title ?? t('library.untitled')}</button> <span class="soft small">{placeOf(row)}</span>
          </li>
        ))}
      </ul>
      <button type="button" data-part="open-library" onClick={openLibrary}>{t('popup.open_library')}</button>
    </section>
  );
}
