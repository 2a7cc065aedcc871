import type { Reading } from '@/utils/header/header';
import type { Choices, PageSummary } from '@/utils/messaging/protocol';

/** What the popup is told of the page. */
export function summaryOf(reading: Reading | undefined, url: string, choices: Choices, isCovered: boolean): PageSummary {
  const headers = reading?.headers ?? [];
  const [header] = headers;
  return {
    url,
    title: header?.title,
    authors: header?.authors ?? [],
    rating: header?.rating,
    warnings: header?.warnings ?? [],
    ...(header?.seen && { seen: header.seen }),
    status: header?.status,
    fields: header?.fields.map(({ field }) => field) ?? [],
    headers: headers.length,
    folds: headers.reduce((sum, { folds }) => sum + folds.length, 0),
    ...(isCovered && { covered: true as const }),
    choices,
  };
}
