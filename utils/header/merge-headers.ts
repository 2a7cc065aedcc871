import type { Header, HeaderField, Rating } from './header';
import { unitedWarnings } from './read-stated';

const STRENGTH: readonly (Rating['level'] | undefined)[] = [undefined, 'unrated', 'general', 'teen', 'mature', 'explicit'];
const strength = (rating: Rating | undefined): number => STRENGTH.indexOf(rating?.level);

/** The stricter of two; a known level beats words that name none. */
function stricter(a: Rating | undefined, b: Rating | undefined): Rating | undefined {
  if (!a || !b) return a ?? b;
  return strength(b) > strength(a) ? b : a;
}

const orElse = (own: readonly string[], other: readonly string[]): readonly string[] => (own.length ? own : other);

/** What the author's own header says again, word for word. */
const isSaid = (said: readonly HeaderField[], { field, value }: HeaderField): boolean => said.some((other) => other.field === field && other.value === value);

/**
 * The header that an archive labels and the one that the author wrote into the text: the stricter rating and the warnings of both hold;
 * what one denies and the other states is kept twice, and is present. Of other facts the archive's come first.
 */
export function mergeHeaders(archive: Header, inner: Header): Header {
  const title = archive.title ?? inner.title;
  const rating = stricter(archive.rating, inner.rating);
  const chapter = archive.chapter && inner.chapter ? { ...inner.chapter, ...archive.chapter } : (archive.chapter ?? inner.chapter);
  const status = inner.status === 'abandoned' ? inner.status : (archive.status ?? inner.status);
  const dates = archive.dates || inner.dates ? { ...inner.dates, ...archive.dates } : undefined;
  const words = archive.words ?? inner.words;
  return {
    fields: [...archive.fields, ...inner.fields.filter((field) => !isSaid(archive.fields, field))],
    ...(title !== undefined && { title }),
    ...(chapter && { chapter }),
    authors: orElse(archive.authors, inner.authors),
    fandoms: orElse(archive.fandoms, inner.fandoms),
    pairings: orElse(archive.pairings, inner.pairings),
    ...(rating && { rating }),
    warnings: unitedWarnings([...archive.warnings, ...inner.warnings]),
    ...(archive.noWarningsField && { noWarningsField: true }),
    ...(status && { status }),
    ...(dates && { dates }),
    ...(words !== undefined && { words }),
    folds: inner.folds,
    from: inner.from,
    to: inner.to,
  };
}
