import { ago, monthOf } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import type { ChapterState } from '@/utils/progress/progress';
import type { KeptPlace, ReadingAnswer } from '@/utils/progress/visit-report';
import { PartMark } from './PartMark';

/** What became of "Resume". */
export type Resumed = 'not-asked' | 'same' | 'changed' | 'nearest';

/** A part of the work that stands in a menu of the page, where no mark has room beside it. */
export interface MenuPart {
  readonly url: string;
  readonly title: string;
  readonly state: ChapterState;
}

export interface ReadingLineProps {
  readonly answer: ReadingAnswer;
  readonly resumed: Resumed;
  /** The address of the first part that is not read, where this page links it. */
  readonly nextUnread?: string;
  /** The last place could not be kept: storage is full, or broken. */
  readonly notKept?: true;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onResume: (to: 'current' | 'furthest') => void;
  readonly menu?: readonly MenuPart[];
  /** Absent where there is no part to mark, or nothing is kept. */
  readonly onMark?: (as: 'read' | 'unread') => void;
}

const percent = (share: number): number => Math.round(share * 100);

function Kept({ place, resumed, now, onResume }: { readonly place: KeptPlace } & Pick<ReadingLineProps, 'resumed' | 'now' | 'onResume'>) {
  const { here, share, number, address, at } = place;
  if (!here)
    return (
      <p data-part="resume">
        {number === undefined ? t('card.was_elsewhere', percent(share), ago(at, now)) : t('card.was_in_part', number, percent(share), ago(at, now))} <a href={address}>{t('card.go_there')}</a>
      </p>
    );
  if (resumed === 'nearest') return <p data-part="resume">{t('card.nearest')}</p>;
  if (resumed === 'changed') return <p data-part="resume">{t('card.resumed_changed')}</p>;
  return (
    <p data-part="resume">
      {t('card.was_at', percent(share), ago(at, now))} <button type="button" class="text" onClick={() => onResume('current')}>{t('card.resume')}</button>
    </p>
  );
}

/** Shares by which a furthest place lies beyond the one that is told of. */
const BEYOND = 0.05;
const isBeyond = (far: KeptPlace, current: KeptPlace): boolean => far.here !== current.here || far.number !== current.number || far.share > current.share + BEYOND;

/** Where someone who rereads had been before. */
function Furthest({ furthest: { here, share, number, address }, onResume }: { readonly furthest: KeptPlace } & Pick<ReadingLineProps, 'onResume'>) {
  const words = here || number === undefined ? t('card.furthest', percent(share)) : t('card.furthest_in_part', number, percent(share));
  return (
    <p data-part="furthest">
      {words} {here ? <button type="button" class="text" onClick={() => onResume('furthest')}>{t('card.go_there')}</button> : <a href={address}>{t('card.go_there')}</a>}
    </p>
  );
}

function CaughtUp({ caughtUp: { updated, quietYears } }: { readonly caughtUp: NonNullable<ReadingAnswer['caughtUp']> }) {
  const quiet = quietYears === undefined ? undefined : `${t('library.quiet', quietYears)}.`;
  const last = updated === undefined ? quiet : quietYears === undefined ? t('card.last_updated', monthOf(updated)) : t('card.last_updated_quiet', quietYears, monthOf(updated));
  return <p data-part="caught-up">{[t('card.caught_up'), last].filter(Boolean).join(' ')}</p>;
}

function Menu({ menu }: { readonly menu: readonly MenuPart[] }) {
  const read = menu.filter(({ state }) => state.state === 'read').length;
  return (
    <details class="menu" data-part="parts">
      <summary>{t('card.entry_read', menu.length, read)}</summary>
      <ol>
        {menu.map(({ url, title, state }) => (
          <li key={url}>
            <a href={url} dir="auto">{title}</a> <PartMark state={state} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** By hand: what was read elsewhere, or is to be read once more. */
export function MarkButton({ answer: { isRead }, onMark }: Pick<ReadingLineProps, 'answer' | 'onMark'>) {
  if (!onMark) return null;
  return (
    <button type="button" class="text" data-part="mark-by-hand" onClick={() => onMark(isRead ? 'unread' : 'read')}>
      {t(isRead ? 'card.mark_as_unread' : 'card.mark_as_read')}
    </button>
  );
}

/** How far its reader has come: one quiet line, and where to go on. */
export function ReadingLine({ answer, resumed, nextUnread, notKept, now, onResume, menu = [] }: ReadingLineProps) {
  const { current, furthest, caughtUp, isRead } = answer;
  const isReread = current !== undefined && furthest !== undefined && isBeyond(furthest, current) && resumed === 'not-asked' && !caughtUp;
  const isWorthSaying = current !== undefined && !(current.here && (isRead || current.share === 0));
  if (!caughtUp && !isWorthSaying && !isReread && nextUnread === undefined && !notKept && menu.length === 0) return null;
  return (
    <div class="reading dim">
      {notKept && <p role="alert" data-part="not-kept">{t('card.not_kept')}</p>}
      {isWorthSaying && <Kept place={current} resumed={resumed} now={now} onResume={onResume} />}
      {isReread && <Furthest furthest={furthest} onResume={onResume} />}
      {caughtUp && <CaughtUp caughtUp={caughtUp} />}
      {nextUnread !== undefined && <p><a href={nextUnread} data-part="next-unread">{t('card.next_unread')}</a></p>}
      {menu.length > 0 && <Menu menu={menu} />}
    </div>
  );
}
