import { ago } from '@/utils/i18n/ago';
import { t, tOf } from '@/utils/i18n/t';
import { quietYears } from '@/utils/progress/quiet';
import type { Row } from '@/utils/progress/row';
import { stateOf } from '@/utils/progress/shelf-view';
import { Gauge } from '../card/RatingMark';
import { copiesOf } from './copies';
import type { LibraryActions, LibraryState } from './library-state';
import { isKeptBack, warningWords, warns } from './warning-words';
import { WorkDetails } from './WorkDetails';

interface Props {
  readonly row: Row;
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** Only addresses of the web and of files lead anywhere. */
const leadsTo = (address: string | undefined): string | undefined => (address !== undefined && /^(?:https?|file):/.test(address) ? address : undefined);

function stateWords(row: Row, now: number): string {
  const state = stateOf(row, now);
  if (state === 'gone') return t('library.gone');
  const years = state === 'quiet' ? quietYears(row, now) : undefined;
  return years === undefined ? tOf('state', state) : t('library.quiet', years);
}

function placeWords({ share, number, posted = 1, total = 0, read }: Row): string {
  const percent = Math.round((share ?? 0) * 100);
  const place = number === undefined || posted === 1 ? t('library.place', percent) : t('library.place_part', number, percent);
  const parts = [posted > 1 && t('library.parts_read', posted, read), total > posted && t('library.planned', total)].filter(Boolean).join(', ');
  return parts === '' ? place : `${place} · ${parts}`;
}

function Place({ row, now }: { readonly row: Row; readonly now: number }) {
  const { read, posted = 1, share = 0 } = row;
  const done = Math.min(1, (read + (read < posted ? share : 0)) / Math.max(1, posted));
  return (
    <div class="place">
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="4" />
        <rect class="done" width={done * 100} height="4" />
      </svg>
      <p>{placeWords(row)}</p>
      <p class="soft">{t('library.last_read', ago(row.last, now))}</p>
      {row.moved !== undefined && <p class="soft">{t('library.moved_ago', ago(row.moved, now))}</p>}
    </div>
  );
}

/** One work: what it is, how strong, and how far its reader is. */
export function Work({ row, state, actions }: Props) {
  const { selected, open, now } = state;
  const shown = state.warnings.archives[row.archive ?? ''] ?? state.warnings.everywhere;
  const title = row.title ?? t('library.untitled');
  const isOpen = open?.work === row.work;
  const known = [row.authors.length > 0 && t('library.by', row.authors.join(', ')), row.fandoms.join(', '), row.pairings.join(', '), row.archive].filter(Boolean).join(' · ');
  return (
    <article class="row" aria-label={title} data-work={row.work}>
      <input type="checkbox" aria-label={t('library.select_one', title)} checked={selected.has(row.work)} onChange={(event) => actions.select([row.work], event.currentTarget.checked)} />
      <div class="what">
        <h2>
          <a href={leadsTo(row.address)} data-part="open">{title}</a> {row.favourite && <span class="mark" title={t('library.favourite')}>★<span class="hidden"> {t('library.favourite')}</span></span>}
        </h2>
        <p class="soft" dir="auto">{known}</p>
        <p class="facts">
          <span class="level"><Gauge level={row.rating ? (row.rating.level ?? 'unread') : 'none'} /> {tOf('rating', row.rating ? (row.rating.level ?? 'unread') : 'none')}</span>
          <span class={row.warnings.some(warns) ? 'warned' : 'soft'}>{warningWords(row.warnings, shown)}</span>
          <span class="soft" data-part="state">{stateWords(row, now)}</span>
          {row.gone && row.address !== undefined && copiesOf(row.address) !== undefined && <a href={copiesOf(row.address)} data-part="copies" rel="noreferrer">{t('library.wayback')}</a>}
        </p>
      </div>
      <Place row={row} now={now} />
      <button type="button" class="plain" aria-expanded={isOpen} data-part="details" onClick={() => actions.openWork(isOpen ? undefined : row.work)}>
        {t(isOpen ? 'library.close' : 'library.details')}<span class="hidden"> {title}</span>
      </button>
      {isOpen && isKeptBack(row.warnings, shown) && (
        <details class="kept-back">
          <summary data-part="ask">{t('card.show_warnings')}</summary>
          <p>{warningWords(row.warnings, 'full')}</p>
        </details>
      )}
      {isOpen && <WorkDetails row={row} record={open.record} updates={state.updates} actions={actions} now={now} />}
    </article>
  );
}
