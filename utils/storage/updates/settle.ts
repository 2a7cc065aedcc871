import { shelfOf, withCount, withListed } from '../../progress/progress';
import type { WorkRecord } from '../../progress/record';
import { afterLook } from '../../updates/after-look';
import { type Baseline, baselineOf } from '../../updates/baseline';
import type { Checked } from '../../updates/check';
import { compare } from '../../updates/compare';
import type { CheckOutcome } from '../../updates/follow';
import { whyNot, type Followed } from '../../updates/follow-plan';
import { withNews } from '../../updates/merge-news';
import type { Change } from '../../updates/news';
import { nextLook, type Random } from '../../updates/schedule';
import type { UpdatesSettings } from '../../updates/settings';
import type { Sighting } from '../../updates/sighting';
import type { Kept } from './book';
import { lookOf } from './entries';
import type { StoredUpdate } from './shapes';

/** What decides whether a work of the library is looked at. */
export const followedOf = ({ record, stored }: Kept, { checks }: Pick<UpdatesSettings, 'checks'>): Followed => {
  const status = stored.baseline?.status ?? record.facts.value.status;
  return { following: stored.following, shelf: shelfOf(record), hasPage: lookOf(record, stored) !== undefined, checks, ...(status && { status }) };
};
export const isFollowed = (kept: Kept, settings: Pick<UpdatesSettings, 'checks'>): boolean => whyNot(followedOf(kept, settings)) === undefined;

/** The library's own record after a sighting: what is shown of the work, and when it moved. The same one where nothing is new. */
function recordAfter(record: WorkRecord, { posted, total, status, dates }: Baseline, sighting: Sighting, changes: readonly Change[]): WorkRecord {
  const { at, from, parts = [] } = sighting;
  const keyed = from === 'contents' ? parts.filter(({ key }) => key !== '').map(({ key, title }, i) => ({ key, number: i + 1, ...(title !== undefined && { title }) })) : [];
  const listed = withListed(record, keyed, at);
  const counted = withCount(listed, { ...(posted !== undefined && { posted }), ...(total !== undefined && { total }) }, at);
  if (changes.length === 0) return counted;
  const updated = dates[from];
  const facts = { ...counted.facts.value, ...(status && { status }), ...(updated !== undefined && { updated }) };
  const gone = changes.some(({ kind }) => kind === 'gone') ? { gone: { value: true, at } } : changes.some(({ kind }) => kind === 'back') ? { gone: { value: false, at } } : {};
  return { ...counted, ...gone, facts: { value: facts, at }, moved: at };
}

export interface Seen extends Kept {
  readonly changes: readonly Change[];
}

/** A work after a sighting of it. News of a work that the reader stopped following is none. */
export function afterSighting({ record, stored }: Kept, sighting: Sighting): Seen {
  const { baseline, changes } = compare(stored.baseline ?? baselineOf(record), sighting);
  const isTold = stored.following.choice !== 'never';
  const told = isTold ? changes : [];
  return {
    record: baseline ? recordAfter(record, baseline, sighting, told) : record,
    stored: { ...stored, ...(baseline && { baseline }), news: withNews(stored.news, told, sighting.at) },
    changes: told,
  };
}

/** Planned, where it is followed and was not; out of the plan, where it is not followed any more. A shorter interval holds at once. */
export function planned({ record, stored }: Kept, settings: Pick<UpdatesSettings, 'checks'>, now: number, random: Random): StoredUpdate {
  const { next, ...following } = stored.following;
  if (!isFollowed({ record, stored }, settings)) return next === undefined ? stored : { ...stored, following };
  const soon = nextLook(stored.baseline ?? baselineOf(record), now, random);
  return next !== undefined && next <= soon ? stored : { ...stored, following: { ...following, next: soon } };
}

/** A work after it was looked at. */
export function settled(kept: Kept, checked: Checked, settings: Pick<UpdatesSettings, 'checks'>, now: number, random: Random): Kept & { readonly outcome: CheckOutcome } {
  const seen: Seen = checked.sighting ? afterSighting(kept, checked.sighting) : { ...kept, changes: [] };
  const outcome: CheckOutcome = checked.outcome.kind === 'looked' ? { kind: 'looked', changed: seen.changes.length > 0 } : checked.outcome;
  const baseline = seen.stored.baseline ?? baselineOf(seen.record);
  const following = afterLook(seen.stored.following, { outcome, baseline, isFollowed: isFollowed(seen, settings) }, now, random);
  const contents = checked.contents ?? seen.stored.contents;
  return {
    record: seen.record,
    outcome,
    stored: { ...seen.stored, baseline, following: { ...following, ...(checked.validators && { validators: checked.validators }) }, ...(contents !== undefined && { contents }) },
  };
}
