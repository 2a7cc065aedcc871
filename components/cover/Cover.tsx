import { Gauge } from '@/components/card/RatingMark';
import type { CardRating } from '@/utils/card/card-model';
import type { Because } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';
import { Reasons } from './Reasons';

/** Why a page is covered. `failed`: it is not known what is in it. */
export type CoverWhy =
  | { readonly kind: 'rules'; readonly because: readonly Because[] }
  | { readonly kind: 'not-loaded' | 'not-read' };

export interface CoverProps {
  readonly why: CoverWhy;
  readonly title?: string;
  readonly authors: readonly string[];
  /** Absent where no header was found. */
  readonly rating?: CardRating;
  /** The reader would rather not be told what a story holds: what was met is behind "Which one?". */
  readonly veiled: boolean;
  /** Who can be allowed from now on. */
  readonly allows: readonly ('story' | 'author')[];
  readonly onRead: () => void;
  readonly onAllow: (what: 'story' | 'author') => void;
  readonly onEdit: (rule?: string) => void;
  readonly onUnveil: () => void;
  /** Absent where there is no page to go back to. */
  readonly onBack?: () => void;
}

const HEADINGS = { 'not-loaded': ['cover.not_loaded', 'cover.not_loaded_why'], 'not-read': ['cover.not_read', 'cover.not_read_why'] } as const;

/** The cover has the focus at first, so that it is what is read out. */
const takeFocus = (section: HTMLElement | null): void => {
  if (window === window.top) section?.focus({ preventScroll: true });
};

function Story({ title, authors, rating }: Pick<CoverProps, 'title' | 'authors' | 'rating'>) {
  return (
    <>
      <h1 dir="auto">{title ?? t('cover.untitled')}</h1>
      {authors.length > 0 && <p class="dim" dir="auto">{t('card.by', authors.join(', '))}</p>}
      {rating && (
        <p class="rating">
          <Gauge level={rating.level} /> {tOf('rating', rating.level)}
          {rating.raw && rating.raw.toLowerCase() !== tOf('rating', rating.level).toLowerCase() && <span class="dim">{t('card.as_written', rating.raw)}</span>}
        </p>
      )}
    </>
  );
}

function Failed({ kind, onEdit }: { readonly kind: 'not-loaded' | 'not-read'; readonly onEdit: CoverProps['onEdit'] }) {
  const [heading, why] = HEADINGS[kind];
  return (
    <div class="reasons">
      <p class="met" data-part="reason">{t(heading)}</p>
      <p>{t(why)}</p>
      <button type="button" class="text" onClick={() => onEdit()}>{t('cover.open_rules')}</button>
    </div>
  );
}

function Why({ why, veiled, rating, onEdit, onUnveil }: CoverProps) {
  if (why.kind !== 'rules') return <Failed kind={why.kind} onEdit={onEdit} />;
  if (veiled) return <div class="reasons"><button type="button" class="text" data-part="which" onClick={onUnveil}>{t('cover.which')}</button></div>;
  return (
    <div class="reasons">
      {!rating && <p>{t('cover.no_header')}</p>}
      <Reasons because={why.because} onEdit={onEdit} />
    </div>
  );
}

/** Stands in place of a story until its reader says otherwise. Nothing but its buttons takes it away. */
export function Cover(props: CoverProps) {
  const { authors, allows, onRead, onAllow, onBack } = props;
  return (
    <main class="cover" data-part="cover" aria-label={t('cover.covered')} tabIndex={-1} ref={takeFocus}>
      <p class="dim">{t('cover.covered')}</p>
      <Story {...props} />
      <Why {...props} />
      <p class="buttons">
        {onBack && <button type="button" class="press" data-part="back" onClick={onBack}>{t('cover.back')}</button>}
        <button type="button" class="press" data-part="reveal" onClick={onRead}>{t('cover.read')}</button>
      </p>
      <p class="buttons">
        {allows.map((what) => (
          <button key={what} type="button" class="text" data-part="allow" data-what={what} onClick={() => onAllow(what)}>
            {what === 'story' ? t('cover.allow_story') : t('cover.allow_author', authors.join(', '))}
          </button>
        ))}
      </p>
    </main>
  );
}
