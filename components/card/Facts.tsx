import type { ComponentChildren } from 'preact';
import type { CardLength, CardModel } from '@/utils/card/card-model';
import type { Chapter, FieldName, Status } from '@/utils/header/header';
import { language } from '@/utils/i18n/language';
import { t, tOf } from '@/utils/i18n/t';

const DATE_STYLES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** '2002-03-27', as precise as it is stated, in the reader's language. */
export function dateInWords(date: string): string {
  const day = new Date(date);
  const style = DATE_STYLES[date.length];
  return style && !Number.isNaN(day.getTime()) ? new Intl.DateTimeFormat(language(), { ...style, timeZone: 'UTC' }).format(day) : date;
}

function partOf({ number, total }: Chapter): string {
  if (number === undefined) return total === undefined ? '' : t('card.parts', total);
  return total === undefined ? t('card.part', number) : t('card.part_of', number, total);
}

/** "part 1 of 3: The Chess Game" */
function chapterInWords(chapter: Chapter): string {
  return [partOf(chapter), chapter.title].filter(Boolean).join(': ');
}

function StatusWord({ status }: { readonly status: Status }) {
  if (status !== 'wip') return <span data-part="status">{tOf('status', status)}</span>;
  return <abbr data-part="status" title={tOf('status', status)}>{t('card.wip')}</abbr>;
}

function lengthInWords({ words, minutes, source }: CardLength): string {
  const count = new Intl.NumberFormat(language()).format(words);
  return t(`card.length_${source}`, words, count, t('card.minutes', minutes));
}

function Fact({ field, children }: { readonly field: FieldName; readonly children: ComponentChildren }) {
  return (
    <li>
      <span class="sr">{tOf('field', field)}: </span>
      {children}
    </li>
  );
}

function Byline({ title, authors }: Pick<CardModel, 'title' | 'authors'>) {
  if (!title && authors.length === 0) return null;
  return (
    <p class="byline">
      {title && <cite data-part="title">{title}</cite>}
      {authors.length > 0 && <span data-part="author">{t('card.by', authors.join(', '))}</span>}
    </p>
  );
}

/** Status and chapter, title and author, and the line of what, when and how long. */
export function Facts({ status, chapter, title, authors, fandoms, pairings, dates, length }: CardModel) {
  const date = dates?.published ?? dates?.updated;
  return (
    <>
      {(status || chapter) && (
        <ul class="list dim">
          {status && <li><StatusWord status={status} /></li>}
          {chapter && <li data-part="chapter">{chapterInWords(chapter)}</li>}
        </ul>
      )}
      <Byline title={title} authors={authors} />
      <ul class="list">
        {fandoms.length > 0 && <Fact field="fandom">{fandoms.join(', ')}</Fact>}
        {pairings.length > 0 && <Fact field="pairing">{pairings.join(', ')}</Fact>}
        {date && <Fact field="date">{dateInWords(date)}</Fact>}
        {length && <Fact field="length">{lengthInWords(length)}</Fact>}
      </ul>
    </>
  );
}
