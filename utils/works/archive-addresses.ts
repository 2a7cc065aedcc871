import type { Family } from '../archives/source';

/** How an archive writes the addresses of its works. Read of "host/path" (canonical, without scheme and query). */
interface PathShape {
  readonly key: string;
  /** Groups: `work`, and where they are told `chapter` and `host` (which becomes part of the key). */
  readonly path: RegExp;
  /** The chapter in the address counts from 1; otherwise it is a number of the archive's own. */
  readonly counts?: true;
  /** Applies only to pages of that family: its installations lie on many hosts. */
  readonly family?: Family;
}

/** Sources: FanFicFare's adapters and the OTW's importer name these forms; each has its rows in the table test. */
export const PATH_SHAPES: readonly PathShape[] = [
  { key: 'ao3:work', path: /^archiveofourown\.org(?:\/collections\/[^/]+)?\/(?:works|downloads)\/0*(?<work>\d+)(?:\/chapters\/0*(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'ao3:chapter', path: /^archiveofourown\.org\/chapters\/0*(?<work>\d+)(?=\/|$)/ },
  { key: 'otw', path: /^(?<host>squidgeworld\.org|adastrafanfic\.com|cfaarchive\.org|superlove\.sayitditto\.net)(?:\/collections\/[^/]+)?\/works\/0*(?<work>\d+)(?:\/chapters\/0*(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'otw', family: 'otw', path: /^(?<host>[^/]+)(?:\/collections\/[^/]+)?\/works\/0*(?<work>\d+)(?:\/chapters\/0*(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'ffn', path: /^fanfiction\.net\/s\/0*(?<work>\d+)(?:\/0*(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'fictionpress', path: /^fictionpress\.com\/s\/0*(?<work>\d+)(?:\/0*(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'ffn', family: 'ffn', path: /^[^/]+\/s\/0*(?<work>\d+)(?:\/0*(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'fanfiktion', path: /^fanfiktion\.de\/s\/(?<work>[\da-f]{8,})(?:\/(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'journal', path: /^(?<host>[^/]+\.(?:livejournal\.com|dreamwidth\.org|insanejournal\.com|deadjournal\.com|journalfen\.(?:net|com)))\/(?<work>\d+)\.html$/ },
  { key: 'xenforo', path: /^(?<host>[^/]+)(?:\/[^/]+)?\/threads\/(?:[^/]*\.)?(?<work>\d+)(?:\/post-(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'royalroad', path: /^royalroad\.com\/fiction\/(?<work>\d+)(?:\/[^/]+(?:\/chapter\/(?<chapter>\d+))?)?(?=\/|$)/ },
  { key: 'royalroad:chapter', path: /^royalroad\.com\/fiction\/chapter\/(?<work>\d+)(?=\/|$)/ },
  { key: 'wattpad', path: /^wattpad\.com\/story\/(?<work>\d+)(?=-|\/|$)/ },
  { key: 'wattpad:part', path: /^wattpad\.com\/(?<work>\d+)(?=-|\/|$)/ },
  { key: 'mediaminer', path: /^mediaminer\.org\/fanfic\/(?:s\/(?:[^/]+\/){1,2}|view_st\.php\/)(?<work>\d+)$/ },
  { key: 'mediaminer', path: /^mediaminer\.org\/fanfic\/c\/(?:[^/]+\/){2}(?<work>\d+)\/(?<chapter>\d+)$/ },
  { key: 'tth', path: /^tthfanfic\.org\/(?:T-\d+\/)?Story-(?<work>\d+)(?:-(?<chapter>\d+))?(?=\/|$)/i, counts: true },
  { key: 'ficwad', path: /^ficwad\.com\/story\/(?<work>\d+)(?=\/|$)/ },
  { key: 'fictionalley', path: /^fictionalley-archive\.org\/authors\/(?<work>[^/]+\/[A-Za-z]+)(?<chapter>\d{2}[a-z]?)?\.html$/ },
  { key: 'ficbook', path: /^ficbook\.net\/readfic\/(?<work>[\da-f-]+)(?:\/(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'fanfics-me', path: /^fanfics\.me\/fic(?<work>\d+)$/ },
  { key: 'animexx', path: /^animexx\.de\/fanfiction\/(?<work>\d+)(?:\/(?<chapter>\d+))?(?=\/|$)/ },
  { key: 'fimfiction', path: /^fimfiction\.net\/story\/(?<work>\d+)(?:\/(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'asianfanfics', path: /^asianfanfics\.com\/story\/view\/(?<work>\d+)(?:\/(?<chapter>\d+))?(?=\/|$)/, counts: true },
  { key: 'scribblehub', path: /^scribblehub\.com\/series\/(?<work>\d+)(?=\/|$)/ },
  { key: 'scribblehub', path: /^scribblehub\.com\/read\/(?<work>\d+)-[^/]*\/chapter\/(?<chapter>\d+)(?=\/|$)/ },
  { key: 'syosetu', path: /^ncode\.syosetu\.com\/(?<work>n\d+[a-z]+)(?:\/(?<chapter>\d+))?(?=\/|$)/i, counts: true },
];

/** Of scripts that take the work's number in the query. Names in lower case; the first that the address has counts. */
interface QueryShape {
  readonly key: string;
  /** Read of "host/path"; what is before the script's name becomes part of the key. */
  readonly script: RegExp;
  readonly work: readonly string[];
  readonly chapter: readonly string[];
  readonly counts?: true;
}

export const QUERY_SHAPES: readonly QueryShape[] = [
  { key: 'adult-fanfiction', script: /^(?<home>[^/]+\.adult-?fanfiction\.(?:org|net))\/story\d?\.php$/, work: ['no'], chapter: ['chapter'], counts: true },
  { key: 'tth', script: /^(?:tthfanfic\.org)\/story\.php$/, work: ['no'], chapter: ['chapter'], counts: true },
  { key: 'efiction', script: /^(?<home>.+)\/(?:view)?story\.php$/, work: ['sid', 'psid', 'storyid', 'stid'], chapter: ['chapter'], counts: true },
  { key: 'efiction', script: /^(?<home>.+)\/printstory\.php$/, work: ['sid'], chapter: ['chapter'], counts: true },
  { key: 'storiesofarda', script: /^storiesofarda\.com\/chapter(?:list)?view\.asp$/i, work: ['sid'], chapter: ['cid'] },
  { key: 'bloodshedverse', script: /^bloodshedverse\.com\/stories\.php$/, work: ['no'], chapter: ['chapter'], counts: true },
  { key: 'fanfics-me', script: /^fanfics\.me\/read\.php$/, work: ['id'], chapter: ['chapter'], counts: true },
];
