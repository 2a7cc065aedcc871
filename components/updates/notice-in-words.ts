import { t } from '@/utils/i18n/t';
import type { WorkNews } from '@/utils/updates/news';
import type { Notice } from '@/utils/updates/notice';
import { newsInWords } from './news-in-words';

/** Works named in a digest; the library has the rest. */
const NAMED = 3;
/** What a badge has room for. */
const MOST = 99;

const titleOf = ({ title }: WorkNews): string => title ?? t('library.untitled');

/** What a notification says. A digest names a few works. */
export function noticeInWords(notice: Notice): { readonly title: string; readonly message: string } {
  if (notice.kind === 'work') return { title: titleOf(notice.news), message: newsInWords(notice.news.news) };
  const { works } = notice;
  const named = works.slice(0, NAMED).map((one) => t('notice.line', titleOf(one), newsInWords(one.news)));
  const rest = works.length - named.length;
  return { title: t('news.count', works.length), message: [...named, ...(rest > 0 ? [t('notice.rest', rest)] : [])].join('\n') };
}

/** The badge: '' where nothing is new. */
export const badgeText = (count: number): string => (count === 0 ? '' : count > MOST ? t('notice.many', MOST) : String(count));

/** What the toolbar button is called while the badge says that. */
export const buttonTitle = (count: number): string => (count === 0 ? t('popup.title') : t('notice.button', t('news.count', count)));
