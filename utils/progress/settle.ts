/** What was seen of the page at one moment. Milliseconds; offsets in UTF-16 units of story text. */
export interface Seen {
  readonly at: number;
  readonly now: number;
  readonly atEnd: boolean;
  /** UTF-16 units that the window holds, about. */
  readonly window: number;
}

/** What is known of a visit so far. `place` is what may be kept: nothing yet, on a page that was only skimmed. */
export interface Visit {
  readonly since: number;
  readonly last?: Seen;
  /** Since when the reader has been reading on without a jump. */
  readonly steadySince: number;
  readonly place?: Seen;
}

/** A page that is left sooner was looked at, not read. */
const LOOKED_AT = 5000;
/** After a jump the reader has to stay so long: who looks at the end and comes back has not read it. */
const STAYED = 3000;
/** A move of more than so many windows is a jump. */
const JUMP = 1.5;

export const begin = (now: number): Visit => ({ since: now, steadySince: now });

const isJump = (from: Seen | undefined, { at, window }: Seen): boolean => from !== undefined && Math.abs(at - from.at) > JUMP * Math.max(window, from.window, 1);

/** The visit after one more look. */
export function look(visit: Visit, seen: Seen): Visit {
  const steadySince = isJump(visit.last, seen) ? seen.now : visit.steadySince;
  const isRead = seen.now - visit.since >= LOOKED_AT && (visit.since === steadySince || seen.now - steadySince >= STAYED);
  return { ...visit, steadySince, last: seen, ...(isRead && { place: seen }) };
}
