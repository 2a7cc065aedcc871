import type { Status } from '../header/header';
import { type Baseline, instantOf, MOST_MOVES } from './baseline';
import { compareParts, newParts, wordsOf } from './compare-parts';
import type { Change } from './news';
import type { Sighting } from './sighting';

export interface Compared {
  /** Absent where nothing is known of the work yet. */
  readonly baseline?: Baseline;
  readonly changes: readonly Change[];
}

/** Whether the page said anything of the work's state. A chapter's own number alone is no state to start from. */
const tells = ({ posted, parts, status, updated, total, words }: Sighting): boolean => [posted, status, updated, total, words].some((one) => one !== undefined) || (parts?.length ?? 0) > 0;

/** As stated, or as the counts say: 12 of 12 is complete, 12 of 20 is not. */
function statusOf({ status, posted, total }: Pick<Sighting, 'status' | 'posted' | 'total'>): Status | undefined {
  if (status !== undefined || posted === undefined || total === undefined) return status;
  return posted >= total ? 'complete' : 'wip';
}

/** Chapters posted, as this page counts them. A feed that does not say adds what it has that was not there before. */
function countOf({ from, posted, parts, reached }: Sighting, before: Baseline | undefined): number | undefined {
  if (posted !== undefined) return from === 'reached' ? Math.max(posted, reached ?? 0) : posted;
  if (from === 'contents') return parts && parts.length > 0 ? parts.length : undefined;
  if (from === 'feed' && parts && parts.length > 0) return (before?.counts.feed ?? before?.posted ?? parts.length) + parts.filter(({ key }) => before?.feed && !before.feed.includes(key)).length;
  return before?.posted === undefined ? undefined : reached;
}

/** Dates of the last chapters where they are stated, or the moment at which a new one was noticed. */
function movesOf(sighting: Sighting, before: readonly number[], hasGrown: boolean): readonly number[] {
  const stated = (sighting.parts ?? []).flatMap(({ posted }) => instantOf(posted) ?? []).toSorted((a, b) => a - b);
  const known = stated.length > 1 || (stated.length === 1 && before.length === 0) ? stated : hasGrown ? [...before, stated.at(-1) ?? sighting.at] : before;
  const updated = known.length === 0 ? instantOf(sighting.updated) : undefined;
  return (updated === undefined ? known : [updated]).slice(-MOST_MOVES);
}

/** The first sight of a work is a baseline, never news. */
function firstSight(sighting: Sighting): Baseline {
  const { at, from, total, updated, words } = sighting;
  const posted = countOf(sighting, undefined);
  const status = statusOf({ ...sighting, posted });
  return {
    at,
    counts: posted === undefined ? {} : { [from]: posted },
    dates: updated === undefined ? {} : { [from]: updated },
    moves: movesOf(sighting, [], false),
    ...(posted !== undefined && { posted }), ...(total !== undefined && { total }), ...(status && { status }), ...(words !== undefined && { words }),
    ...partsOf(sighting, undefined),
  };
}

const bare = (parts: NonNullable<Sighting['parts']>): NonNullable<Baseline['parts']> => parts.map(({ key, title }) => ({ key, ...(title !== undefined && { title }) }));

function partsOf({ from, parts }: Sighting, before: Baseline | undefined): Pick<Baseline, 'parts' | 'feed'> {
  if (!parts || parts.length === 0) return {};
  if (from === 'feed') return { feed: parts.map(({ key }) => key) };
  if (from !== 'contents') return {};
  // A list that was seen in passing has no titles: those that are known stay.
  const titles = new Map((before?.parts ?? []).map(({ key, title }) => [key, title]));
  return { parts: bare(parts.map((part) => ({ ...part, title: part.title ?? titles.get(part.key) })).map(({ title, ...part }) => ({ ...part, ...(title !== undefined && { title }) }))) };
}

/** An older page in a cache, or a saved copy: what it has less says nothing. */
const isOlder = ({ from, updated, copy }: Sighting, { dates }: Baseline): boolean => copy === true || (from !== 'contents' && updated !== undefined && dates[from] !== undefined && updated < dates[from]);

interface Counted {
  readonly posted?: number;
  readonly counts: Baseline['counts'];
  readonly changes: readonly Change[];
}

function compareCounts(before: Baseline, sighting: Sighting): Counted {
  const { from, parts, words } = sighting;
  const [count, known] = [countOf(sighting, before), before.counts[from] ?? before.posted];
  const kept = { ...(before.posted !== undefined && { posted: before.posted }), counts: before.counts };
  if (count === undefined) return { ...kept, changes: [] };
  if (known === undefined) return { posted: count, counts: { ...before.counts, [from]: count }, changes: [] };
  const step = count - known;
  const canFall = from === 'contents' || (from === 'listing' && before.counts.listing !== undefined);
  if (step === 0 || (step < 0 && (isOlder(sighting, before) || from === 'reached' || from === 'feed'))) return { ...kept, ...(step === 0 && { counts: { ...before.counts, [from]: count } }), changes: [] };
  if (step < 0 && !canFall) return { ...kept, counts: { ...before.counts, [from]: count }, changes: [] };
  const counts = { ...Object.fromEntries(Object.entries(before.counts).map(([kind, each]) => [kind, Math.max(0, each + step)])), [from]: count };
  const posted = from === 'contents' ? count : (before.posted ?? known) + step;
  if (step < 0) return { posted, counts, changes: [{ kind: 'fewer', from: known, to: count }] };
  const fresh = newParts(before, parts ?? []);
  const address = (from === 'feed' ? parts?.filter(({ key }) => !before.feed?.includes(key)).at(-1) : (fresh[0] ?? (from === 'contents' ? parts?.[known] : undefined)))?.address;
  const added = wordsOf(fresh) ?? (words !== undefined && before.words !== undefined && words > before.words ? words - before.words : undefined);
  return { posted, counts, changes: [{ kind: 'parts', from: known, to: count, ...(added !== undefined && { words: added }), ...(address !== undefined && { address }) }] };
}

function compareStatus({ status: before }: Baseline, sighting: Sighting, posted: number | undefined): Change[] {
  const now = statusOf({ ...sighting, posted: sighting.posted ?? posted });
  if (now === 'complete' && before === 'wip') return [{ kind: 'complete' }];
  // A chapter's own page may be as old as the chapter.
  const isTold = sighting.from !== 'reached' && sighting.copy !== true;
  return isTold && now === 'wip' && (before === 'complete' || before === 'abandoned') ? [{ kind: 'resumed' }] : [];
}

function compareDates({ dates }: Baseline, { from, updated, copy }: Sighting): Change[] {
  const before = dates[from];
  const isLater = updated !== undefined && before !== undefined && updated.length === before.length && updated > before;
  return isLater && copy !== true ? [{ kind: 'edited', updated }] : [];
}

/** What a look at a work tells against what was known of it. Whatever a page does not say is as it was; a lower count is `fewer`, never a deletion. */
export function compare(before: Baseline | undefined, sighting: Sighting): Compared {
  if (sighting.gone) return goneNow(before, sighting);
  if (!before) return tells(sighting) ? { baseline: firstSight(sighting), changes: [] } : { changes: [] };
  const moved: Change[] = sighting.movedTo !== undefined && sighting.movedTo !== before.movedTo ? [{ kind: sighting.unwitnessed ? 'elsewhere' : 'moved', to: sighting.movedTo }] : [];
  const here: Baseline = { ...before, ...(sighting.movedTo !== undefined && { movedTo: sighting.movedTo }) };
  if (!tells(sighting) && sighting.reached === undefined) return { baseline: here, changes: moved };
  const { gone, ...back } = here;
  const isBack = gone === true && sighting.copy !== true;
  const told = stateOf(isBack ? back : here, sighting);
  return { baseline: told.baseline, changes: [...moved, ...(isBack ? [{ kind: 'back' } as const] : []), ...told.changes] };
}

function goneNow(before: Baseline | undefined, { at }: Sighting): Compared {
  const base = before ?? { at, counts: {}, dates: {}, moves: [] };
  return { baseline: { ...base, at, gone: true }, changes: base.gone ? [] : [{ kind: 'gone' }] };
}

function stateOf(before: Baseline, sighting: Sighting): { readonly baseline: Baseline; readonly changes: readonly Change[] } {
  const { from, at, total, updated, words, parts, copy } = sighting;
  const stale = isOlder(sighting, before);
  const counted = compareCounts(before, sighting);
  const listed = from === 'contents' && parts && parts.length > 0 && !stale ? compareParts(before, parts) : [];
  const status = stale ? [] : compareStatus(before, sighting, counted.posted);
  const changes = [...counted.changes, ...listed, ...status];
  const edited = changes.length === 0 && !stale ? compareDates(before, sighting) : [];
  const now = stale ? undefined : statusOf({ ...sighting, posted: sighting.posted ?? counted.posted });
  const isTold = now !== undefined && (before.status === undefined || now === 'complete' || status.length > 0);
  const hasGrown = counted.changes.some(({ kind }) => kind === 'parts');
  // Another page's date will have moved with what was just told.
  const dates = changes.length > 0 ? {} : before.dates;
  const baseline: Baseline = {
    ...before,
    at: Math.max(at, before.at),
    counts: counted.counts,
    dates: updated !== undefined && !stale ? { ...dates, [from]: updated } : dates,
    moves: copy ? before.moves : movesOf(sighting, before.moves, hasGrown),
    ...(counted.posted !== undefined && { posted: counted.posted }),
    ...(total !== undefined && !stale && { total }),
    ...(isTold && { status: now }),
    ...(words !== undefined && !stale && { words }),
    ...(!stale && partsOf(sighting, before)),
  };
  return { baseline, changes: [...changes, ...edited] };
}
