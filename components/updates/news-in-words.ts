import { monthOf, numberWords } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import type { Change, NewsItem } from '@/utils/updates/news';

function partsInWords({ from, to, words }: Extract<Change, { kind: 'parts' }>): string {
  const posted = to - from === 1 ? t('news.part', to) : t('news.parts', String(from + 1), to);
  return words === undefined ? posted : t('news.with_words', words, posted, numberWords(words));
}

/** An address without what every address has: "squidge.org/tides". */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** One change, small at its beginning: "part 4 posted, 3,200 words", "now complete", "2 chapters renamed". */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'parts': return partsInWords(change);
    case 'edited': return t('news.edited', monthOf(change.updated));
    case 'renamed': return t('news.renamed', change.count);
    case 'fewer': return t('news.fewer', String(change.to), change.from);
    case 'moved': return t('news.moved', bare(change.to));
    case 'elsewhere': return t('news.elsewhere', bare(change.to));
    case 'complete': return t('news.complete');
    case 'resumed': return t('news.resumed');
    case 'renumbered': return t('news.renumbered');
    case 'gone': return t('news.gone');
    case 'back': return t('news.back');
  }
}

/** Parts that were posted one after another are told as one. Words are told where all of them are known. */
function joined(changes: readonly Change[]): Change[] {
  return changes.reduce<Change[]>((told, change) => {
    const last = told.at(-1);
    if (last?.kind !== 'parts' || change.kind !== 'parts' || last.to !== change.from) return [...told, change];
    const words = last.words === undefined || change.words === undefined ? {} : { words: last.words + change.words };
    return [...told.slice(0, -1), { kind: 'parts', from: last.from, to: change.to, ...words }];
  }, []);
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** All changes of one work as one line: "Parts 4 to 6 posted; now complete". */
export const newsInWords = (news: readonly NewsItem[]): string => capital(joined(news.map(({ change }) => change)).map(changeInWords).join('; '));

/** Where it moved to, or its address leads to, when that is the last that is known. */
export const awayOf = (news: readonly NewsItem[]): { readonly kind: 'moved' | 'elsewhere'; readonly to: string } | undefined =>
  news.flatMap(({ change }) => (change.kind === 'moved' || change.kind === 'elsewhere' ? [change] : [])).at(-1);
