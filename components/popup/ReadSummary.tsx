import type { Rating } from '@/utils/header/header';
import type { PageSummary } from '@/utils/messaging/protocol';
import { t, tOf } from '@/utils/i18n/t';
import { seenInWords } from '../card/SeenOn';
import { RatingMark } from './RatingMark';
import { WarningWords } from './WarningWords';

function RatingLine({ rating }: { readonly rating?: Rating }) {
  if (!rating) return <p class="rating not-stated" data-part="rating">{t('rating.none')}</p>;
  const { level, raw } = rating;
  const words = level ? tOf('rating', level) : t('rating.unread');
  const isNew = words.toLowerCase() !== raw.toLowerCase();
  return (
    <p class="rating" data-part="rating">
      {level && level !== 'unrated' && <RatingMark level={level} />}
      <strong>{words}</strong>
      {isNew && <span class="soft">{t('popup.rating_as_written', raw)}</span>}
    </p>
  );
}

function Counts({ summary }: { readonly summary: PageSummary }) {
  const names = [...new Set(summary.fields)].map((field) => tOf('field', field));
  return (
    <div class="counts soft small">
      <p data-part="folds">{summary.choices.mode === 'off' ? tOf('mode', 'off') : t('popup.folds', summary.folds)}</p>
      <details>
        <summary data-part="fields">{t('popup.fields', names.length)}</summary>
        <p>{names.join(', ')}</p>
      </details>
    </div>
  );
}

/** What was read on the page, strongest first. */
export function ReadSummary({ summary }: { readonly summary: PageSummary }) {
  const status = summary.status && tOf('status', summary.status);
  return (
    <section class="read" aria-labelledby="story-title" data-part="summary">
      <h1 id="story-title">{summary.title ?? t('popup.untitled')}</h1>
      {summary.authors.length > 0 && <p class="soft">{t('popup.by', summary.authors.join(', '))}</p>}
      <RatingLine rating={summary.rating} />
      <WarningWords warnings={summary.warnings} shown={summary.choices.warnings} />
      {summary.seen && <p class="soft small" data-part="seen">{seenInWords(summary.seen)}</p>}
      {status && <p>{status}</p>}
      {summary.covered ? <p data-part="covered">{t('popup.covered')}</p> : <Counts summary={summary} />}
    </section>
  );
}
