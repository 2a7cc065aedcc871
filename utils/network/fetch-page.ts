import { decodePage } from '../text/encodings';
import type { Fetched, NetworkFailure, Validators } from '../updates/check';
import { MOST_BYTES, TIME_LIMIT } from './limits';
import { readBody } from './read-body';
import type { Witness } from './witness';

interface Parts {
  readonly fetch: typeof globalThis.fetch;
  /** Sees more of a request than `fetch` tells, where the reader allowed that. */
  readonly watch: (address: string) => Promise<Witness>;
  /** Bytes and milliseconds. */
  readonly most?: number;
  readonly limit?: number;
}
interface Ask {
  readonly validators?: Validators;
  readonly credentials: 'omit' | 'include';
}

const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/i;
const NOT_MODIFIED = 304;

function headersOf(validators: Validators | undefined): Record<string, string> {
  return { ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }), ...(validators?.modified !== undefined && { 'if-modified-since': validators.modified }) };
}

function validatorsIn({ headers }: Response): { readonly etag?: string; readonly modified?: string } {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag !== null && { etag }), ...(modified !== null && { modified }) };
}

/** What came, its text among it: an archive's own words for "not found" come with a 404. */
async function answerOf(response: Response, most: number, witness: Witness): Promise<Fetched> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== NOT_MODIFIED)) {
    const to = await witness.target();
    return { kind: 'redirect', ...(to !== undefined && { to }) };
  }
  if (status === NOT_MODIFIED) return { kind: 'unchanged' };
  const body = await readBody(response, most);
  const retry = headers.get('retry-after');
  const about = { status, ...(retry !== null && { retryAfter: retry }) };
  if (body.kind !== 'bytes') return status === 200 ? { kind: 'failed', why: body.kind } : { kind: 'status', ...about };
  const text = decodePage(body.bytes, CHARSET.exec(headers.get('content-type') ?? '')?.[1]);
  return response.ok ? { kind: 'page', text, ...validatorsIn(response) } : { kind: 'status', ...about, text };
}

/** Asks one address once. Never follows a redirect, never throws. */
export function createFetcher({ fetch, watch, most = MOST_BYTES, limit = TIME_LIMIT }: Parts): (address: string, ask: Ask) => Promise<Fetched> {
  return async (address, { validators, credentials }) => {
    const witness = await watch(address);
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), limit);
    let hasAnswered = false;
    try {
      const response = await fetch(address, { headers: headersOf(validators), credentials, redirect: 'manual', cache: 'no-store', signal: control.signal, referrerPolicy: 'no-referrer' });
      hasAnswered = true;
      return await answerOf(response, most, witness);
    } catch {
      if (control.signal.aborted) return { kind: 'failed', why: 'timed-out' };
      const why: NetworkFailure = (await witness.failure()) ?? (hasAnswered ? 'connection-broken' : 'unreachable');
      return { kind: 'failed', why };
    } finally {
      clearTimeout(timer);
      witness.leave();
    }
  };
}
