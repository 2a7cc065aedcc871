import type { Family } from '../archives/source';
import { canonicalAddress, originalAddress } from './address';
import { PATH_SHAPES, QUERY_SHAPES } from './archive-addresses';
import type { WorkPage } from './work';

type Told = Omit<WorkPage, 'because'>;

const POST_MARK = /#(?:js-)?post-(\d+)/;
/** XenForo without rewritten addresses: `/index.php?threads/slug.12/`. */
const THREAD_QUERY = /^([^/]+(?:\/[^/?]+)?)\/?\?(threads\/.+)$/;
const NUMBER = /^0*(\d+)$/;

function inArchive(key: string, home: string | undefined, work: string, chapter: string | undefined, counts: true | undefined): Told {
  const number = counts && chapter !== undefined ? Number.parseInt(chapter, 10) : undefined;
  return {
    work: [key, home, work].filter((part) => part !== undefined).join(':'),
    ...(chapter !== undefined && { chapter }),
    ...(number !== undefined && number > 0 && { number }),
  };
}

function byPath(place: string, family: Family | undefined): Told | undefined {
  for (const shape of PATH_SHAPES) {
    if (shape.family && shape.family !== family) continue;
    const { work, chapter, host } = shape.path.exec(place)?.groups ?? {};
    if (work) return inArchive(shape.key, host, work, chapter, shape.counts);
  }
  return undefined;
}

/** Of the names, the first whose value is a number. */
function numberOf(query: URLSearchParams, names: readonly string[]): string | undefined {
  for (const [name, value] of query) {
    if (names.includes(name.toLowerCase()) && NUMBER.test(value)) return NUMBER.exec(value)?.[1];
  }
  return undefined;
}

function byQuery(place: string, query: URLSearchParams): Told | undefined {
  for (const shape of QUERY_SHAPES) {
    const found = shape.script.exec(place);
    const work = found && numberOf(query, shape.work);
    if (work) return inArchive(shape.key, found.groups?.home, work, numberOf(query, shape.chapter), shape.counts);
  }
  return undefined;
}

/** A short story and its first chapter are one page there. */
const FIRST_IS_WHOLE = /^(?:ffn|fictionpress):/;

/** The work that an archive's own address names; `undefined` where the address has no such shape. `family` as the page's markup tells it. */
export function byAddress(address: string, family?: Family): Told | undefined {
  const url = URL.canParse(canonicalAddress(address)) ? new URL(canonicalAddress(address)) : undefined;
  if (!url || url.protocol !== 'http:') return undefined;
  const plain = `${url.host}${url.pathname}`.replace(/\/$/, '');
  const [, home, thread] = THREAD_QUERY.exec(plain + url.search) ?? [];
  const place = thread ? `${home}/${thread}`.replace(/\/$/, '') : plain;
  const told = byQuery(place, url.searchParams) ?? byPath(place, family);
  if (!told) return undefined;
  const [, post] = told.work.startsWith('xenforo:') ? (POST_MARK.exec(originalAddress(address)) ?? []) : [];
  if (post) return { ...told, chapter: post };
  return FIRST_IS_WHOLE.test(told.work) && told.chapter === undefined ? { ...told, chapter: '1', number: 1 } : told;
}
