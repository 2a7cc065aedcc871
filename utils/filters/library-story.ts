import type { Header } from '../header/header';
import type { Row } from '../progress/row';
import type { Judged } from './verdict';

/** A work of the library as rules see it: what its row keeps of the header. Its category and summary are not kept there. */
export function storyOfRow({ work, title, authors, fandoms, pairings, rating, warnings, status, archive }: Row): Judged {
  const header: Header = {
    fields: [], authors, fandoms, pairings, folds: [], from: 0, to: 0,
    warnings: warnings.map((id) => (id.startsWith('no:') ? { id: id.slice(3), stated: 'absent', raw: id.slice(3) } : { id, stated: 'present', raw: id })),
    ...(title !== undefined && { title }), ...(rating && { rating }), ...(status && { status }),
  };
  return { header, work, on: 'story', ...(archive !== undefined && { archive }) };
}
