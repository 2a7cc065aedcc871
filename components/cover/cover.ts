import type { CardRating } from '@/utils/card/card-model';
import type { Because } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';
import { button, element, words } from './element';
import { gauge } from './gauge';
import { reasons } from './reasons';

/** Why a page is covered. `not-loaded`, `not-read`: it is not known what is in it. */
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

function ratingLine({ level, raw }: CardRating): HTMLElement {
  const word = tOf('rating', level);
  return element('p', 'rating', gauge(level), ` ${word}`, raw !== '' && raw.toLowerCase() !== word.toLowerCase() && element('span', 'dim', t('card.as_written', raw)));
}

function reasonsOf({ why, veiled, rating, onEdit, onUnveil }: CoverProps): readonly (Node | false)[] {
  if (why.kind !== 'rules') {
    const [heading, more] = HEADINGS[why.kind];
    const met = element('p', 'met', t(heading));
    met.dataset.part = 'reason';
    return [met, element('p', '', t(more)), button({ className: 'text', label: t('cover.open_rules'), onPress: () => onEdit() })];
  }
  if (veiled) return [button({ name: 'which', className: 'text', label: t('cover.which'), onPress: onUnveil })];
  return [!rating && element('p', '', t('cover.no_header')), reasons(why.because, onEdit)];
}

function allowButton(what: 'story' | 'author', { authors, onAllow }: CoverProps): HTMLButtonElement {
  const label = what === 'story' ? t('cover.allow_story') : t('cover.allow_author', authors.join(', '));
  const made = button({ name: 'allow', className: 'text', label, onPress: () => onAllow(what) });
  made.dataset.what = what;
  return made;
}

/** Stands in place of a story until its reader says otherwise. Nothing but its buttons takes it away. */
export function cover(props: CoverProps): HTMLElement {
  const { title, authors, rating, allows, onRead, onBack } = props;
  const made = element(
    'main',
    'cover',
    element('p', 'dim', t('cover.covered')),
    words('h1', '', title ?? t('cover.untitled')),
    authors.length > 0 && words('p', 'dim', t('card.by', authors.join(', '))),
    rating && ratingLine(rating),
    element('div', 'reasons', ...reasonsOf(props)),
    element('p', 'buttons', onBack && button({ name: 'back', className: 'press', label: t('cover.back'), onPress: onBack }), button({ name: 'reveal', className: 'press', label: t('cover.read'), onPress: onRead })),
    element('p', 'buttons', ...allows.map((what) => allowButton(what, props))),
  );
  made.dataset.part = 'cover';
  made.ariaLabel = t('cover.covered');
  made.tabIndex = -1;
  return made;
}
