/** The page that is looked at, and what kind of answer it is. */
export interface LookPage {
  readonly address: string;
  /** `contents`: lists all chapters, or is a chapter that says how many there are. `feed`: Atom or RSS, the newest ones alone. */
  readonly kind: 'contents' | 'feed';
}

/** What is known of where a work lies. */
export interface Whereabouts {
  readonly work: string;
  /** Addresses that were seen to hold the work, the newest first. */
  readonly addresses: readonly string[];
  /** A page of its contents, as its own pages link to it. */
  readonly contents?: string;
}

interface Way {
  /** Of the work's key. */
  readonly key: RegExp;
  /** Read of the page's path and query. */
  readonly path: RegExp;
  readonly page: (found: RegExpExecArray, url: URL) => string;
  readonly kind: LookPage['kind'];
}

const EFICTION_ID = /[?&](p?sid|storyid|stid|no)=0*(\d+)/i;

/**
 * The cheapest page of each archive that tells, and counts as no visit where the archive has such a page: the OTW's index of chapters
 * counts no hit, Royal Road's feed no view, a forum's list of threadmarks holds no posts. Where there is none, the first chapter.
 */
const WAYS: readonly Way[] = [
  { key: /^(?:ao3:work|otw):/, path: /^\/(?:collections\/[^/]+\/)?(?:works|downloads)\/(\d+)/, page: ([, id], { origin }) => `${origin}/works/${id}/navigate`, kind: 'contents' },
  { key: /^(?:ffn|fictionpress):/, path: /^\/s\/(\d+)/, page: ([, id], { origin }) => `${origin}/s/${id}/1/`, kind: 'contents' },
  { key: /^efiction:/, path: /^(.*\/(?:view)?story\.php)\?(.*)$/i, page: ([, script, query], { origin }) => {
    const [, name, id] = EFICTION_ID.exec(`?${query}`) ?? [];
    return `${origin}${script}?${name ?? 'sid'}=${id ?? ''}&index=1`;
  }, kind: 'contents' },
  { key: /^xenforo:/, path: /^(.*?\/threads\/[^/?#]+|.*?\?threads\/[^/?#]+)/, page: ([, thread], { origin }) => `${origin}${thread}/threadmarks`, kind: 'contents' },
  { key: /^royalroad:\d/, path: /^\/fiction\/(\d+)/, page: ([, id], { origin }) => `${origin}/fiction/syndication/${id}`, kind: 'feed' },
  { key: /^adult-fanfiction:/, path: /^(\/story\d?\.php)\?(?:.*&)?(no=\d+)/, page: ([, script, id], { origin }) => `${origin}${script}?${id}`, kind: 'contents' },
  { key: /^journal:[^#]+#/, path: /^\//, page: (_, { origin }) => `${origin}/data/atom`, kind: 'feed' },
];

const WEB = /^https?:$/;
const COPY = /(?:^|\.)archive\.org$/;

const urlOf = (address: string): URL | undefined => (URL.canParse(address) && WEB.test(new URL(address).protocol) ? new URL(address) : undefined);

function byArchive(work: string, urls: readonly URL[]): LookPage | undefined {
  for (const { key, path, page, kind } of WAYS) {
    if (!key.test(work)) continue;
    for (const url of urls) {
      const found = path.exec(url.pathname + url.search);
      if (found) return { address: page(found, url), kind };
    }
  }
  return undefined;
}

/** Without what names a place on the page. */
const bare = (url: URL): string => url.href.replace(/#.*$/, '');

/**
 * The page to look at; `undefined` for works that lie on no page of the web, or on saved copies alone, which do not change. A work without
 * an archive's ways is looked at where its pages say that its contents are, or where it was read last: that page leads on where there is more.
 */
export function lookPageOf({ work, addresses, contents }: Whereabouts): LookPage | undefined {
  const urls = addresses.flatMap((address) => urlOf(address) ?? []).filter(({ hostname }) => !COPY.test(hostname));
  const listed = contents === undefined ? undefined : urlOf(contents);
  const known = listed && !COPY.test(listed.hostname) ? bare(listed) : undefined;
  const [newest] = urls;
  const other = known ?? (newest && bare(newest));
  return byArchive(work, urls) ?? (other === undefined ? undefined : { address: other, kind: 'contents' });
}
