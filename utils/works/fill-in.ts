import type { Header, Rating, Warning } from '../header/header';

/** What a listing or an index said of a work, and the last day on which it did (ISO 8601). */
export interface Seen {
  readonly day: string;
  readonly rating?: Rating;
  readonly warnings: readonly Warning[];
}

/** One entry of a listing, or a work's own contents or age gate. */
export interface SeenEntry {
  readonly address: string;
  readonly title?: string;
  readonly rating?: Rating;
  readonly warnings: readonly Warning[];
}

const statesWarnings = ({ warnings, fields }: Header): boolean => warnings.length > 0 || fields.some(({ field, value }) => field === 'warnings' && /[\p{L}\p{N}]/u.test(value));

/** The header with what an index said where the page itself states nothing. What is filled in is marked with its day. */
export function withSeen(header: Header, seen: Seen | undefined): Header {
  if (!seen) return header;
  const rating = header.rating ? undefined : seen.rating;
  const warnings = statesWarnings(header) ? [] : seen.warnings;
  if (!rating && warnings.length === 0) return header;
  return {
    ...header,
    ...(rating && { rating }),
    ...(warnings.length > 0 && { warnings }),
    seen: { day: seen.day, facts: [...(rating ? (['rating'] as const) : []), ...(warnings.length > 0 ? (['warnings'] as const) : [])] },
  };
}
