import type { Judged } from '../filters/verdict';
import type { Header } from '../header/header';
import { isShape } from '../messaging/asks';
import { changeItem, type Item } from './item';
import { readRules } from './rules';

/** How many are kept; the oldest gives way. */
export const MOST_RECENT = 50;

/** The last headers that were read, newest first: what the filters' preview counts over. */
export interface RecentHeaders {
  readonly version: 1;
  readonly stories: readonly Judged[];
}

const isHeader = (value: unknown): boolean => isShape(value) && [value.fields, value.warnings, value.authors, value.fandoms, value.pairings].every(Array.isArray);
const isRecent = (value: unknown): value is RecentHeaders =>
  isShape(value) && value.version === 1 && Array.isArray(value.stories) && value.stories.every((one) => isShape(one) && isHeader(one.header));

export const RECENT: Item<RecentHeaders> = { key: 'recent', version: 1, fallback: { version: 1, stories: [] }, isValid: isRecent, migrations: {} };

/** What rules look at, and no more: where on its page it stood is of no use later. */
function bare(header: Header): Header {
  const fields = header.fields.map((field) => ({ ...field, spans: [] }));
  return { ...header, fields, folds: [] };
}

const nameOf = ({ header, archive = '' }: Judged): string => JSON.stringify([header.title ?? '', header.authors, archive]);

/** Keeps a header that was read, unless the reader switched that off. Never call it for a page in a private window. */
export async function rememberRecent(judged: Judged): Promise<void> {
  const rules = await readRules();
  if (rules.kind !== 'rules' || !rules.keepRecent) return;
  const story: Judged = { ...judged, header: bare(judged.header) };
  await changeItem(RECENT, (old) => ({ ...old, stories: [story, ...old.stories.filter((one) => nameOf(one) !== nameOf(story))].slice(0, MOST_RECENT) }));
}

/** Forgets them all, at once. */
export async function forgetRecent(): Promise<void> {
  await changeItem(RECENT, (old) => ({ ...old, stories: [] }));
}
