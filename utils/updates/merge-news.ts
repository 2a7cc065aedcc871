import type { Change, NewsItem } from './news';

/** Changes that say the opposite of each other: both together are no news. */
const OPPOSITES: Readonly<Partial<Record<Change['kind'], Change['kind']>>> = { gone: 'back', back: 'gone', complete: 'resumed', resumed: 'complete' };

/** Two changes of one kind as one; `undefined` where nothing is left of them. */
function joined(before: Change, now: Change): Change | undefined {
  if (before.kind === 'parts' && now.kind === 'parts') {
    const words = before.words === undefined || now.words === undefined ? undefined : before.words + now.words;
    const { address } = before.from <= now.from ? before : now;
    return { kind: 'parts', from: Math.min(before.from, now.from), to: now.to, ...(words !== undefined && { words }), ...(address !== undefined && { address }) };
  }
  if (before.kind === 'fewer' && now.kind === 'fewer') return { ...now, from: before.from };
  if (before.kind === 'renamed' && now.kind === 'renamed') return { ...now, count: before.count + now.count };
  return now;
}

/** Parts that were new and are gone again, before anybody read them. */
function lessFewer(item: NewsItem, change: Change): NewsItem | undefined {
  if (change.kind !== 'fewer' || item.change.kind !== 'parts' || item.change.to <= change.to) return item;
  if (change.to <= item.change.from) return undefined;
  const { words: _, ...parts } = item.change;
  return { ...item, change: { ...parts, to: change.to } };
}

function withChange(news: readonly NewsItem[], change: Change, at: number): readonly NewsItem[] {
  const opposite = OPPOSITES[change.kind];
  const kept = news.flatMap((item) => lessFewer(item, change) ?? []);
  if (opposite && kept.some((item) => item.change.kind === opposite)) return kept.filter((item) => item.change.kind !== opposite);
  const before = kept.find((item) => item.change.kind === change.kind);
  const now = before ? joined(before.change, change) : change;
  const others = kept.filter((item) => item !== before);
  return now ? [...others, { change: now, at }] : others;
}

/** News with what was noticed now: one item a kind of change, the newest last. */
export const withNews = (news: readonly NewsItem[], changes: readonly Change[], at: number): readonly NewsItem[] => changes.reduce((all, change) => withChange(all, change, at), news);

/** Where the reader is in a work: `last` where that is its last posted chapter, `number` from 1. */
export interface ReadTo {
  readonly number?: number;
  readonly isLast: boolean;
}

/** News that is left after the reader was there: what they see on any page of the work is seen; of new parts, those up to that one. */
export function leftAfter(news: readonly NewsItem[], { number, isLast }: ReadTo): readonly NewsItem[] {
  return news.flatMap((item) => {
    const { change } = item;
    if (change.kind !== 'parts' || isLast || number === undefined) return [];
    if (number <= change.from) return [item];
    if (number >= change.to) return [];
    return [{ ...item, change: { kind: 'parts', from: number, to: change.to } }];
  });
}

/** When the newest of it was noticed: milliseconds since 1970, 0 for none. */
export const newestOf = (news: readonly NewsItem[]): number => Math.max(0, ...news.map(({ at }) => at));
