import type { SavedCopy } from '../updates/follow';

interface Parts {
  readonly fetch: typeof globalThis.fetch;
  readonly isGranted: (address: string) => Promise<boolean>;
}

const HOST = 'archive.org';
const ENDPOINT = `https://${HOST}/wayback/available?url=`;
const STAMP = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/;
const COPY = /^https?:\/\/web\.archive\.org\/web\//;

type Closest = { readonly available?: unknown; readonly url?: unknown; readonly timestamp?: unknown };

function instantOf(stamp: unknown): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = (typeof stamp === 'string' ? STAMP.exec(stamp) : undefined) ?? [];
  return year === undefined ? 0 : Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

/** The copy that an answer of the endpoint names; only one at the Wayback Machine itself is one. */
export function copyIn(answer: unknown): SavedCopy {
  const { available, url, timestamp } = ((answer as { archived_snapshots?: { closest?: Closest } } | null)?.archived_snapshots?.closest ?? {}) as Closest;
  if (available !== true || typeof url !== 'string' || !COPY.test(url)) return { kind: 'none' };
  return { kind: 'found', address: url.replace(/^http:/, 'https:'), at: instantOf(timestamp) };
}

/** Asks the Wayback Machine whether it has a copy. Only ever called because the reader asked. */
export async function findCopy(address: string, { fetch, isGranted }: Parts): Promise<SavedCopy> {
  if (!(await isGranted(ENDPOINT))) return { kind: 'not-granted', host: HOST };
  try {
    const response = await fetch(ENDPOINT + encodeURIComponent(address), { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(20_000) });
    return response.ok ? copyIn(await response.json()) : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
