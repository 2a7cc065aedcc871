/** One entry of an Atom or RSS feed. */
export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  /** ISO 8601, day. */
  readonly posted?: string;
}

const FEED = /<(?:feed|rss|rdf:RDF)[\s>]/i;
const ENTRY = /<(entry|item)[\s>]/gi;
const TITLE = /<title[^>]{0,200}>/i;
const LINK = /<link\b([^>]{0,2000})>([^<]{0,2000})/gi;
const HREF = /\bhref\s*=\s*["']([^"']{1,2000})["']/i;
const REL = /\brel\s*=\s*["'](?!alternate)/i;
const DATE = /<(?:published|updated|pubDate|dc:date)>\s*([^<]{4,64})</i;
const CDATA = /^\s*<!\[CDATA\[([\s\S]{0,4000}?)\]\]>/;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#39);/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };
/** Entries that are looked at: a feed holds the newest ones. */
const MOST = 200;
/** UTF-16 units of an entry in which its own facts stand: the text of a chapter may follow. */
const HEAD = 8000;
const LONGEST_TITLE = 300;

const plain = (text: string): string => text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity).trim();

/** Whether a document is a feed, by its root: archives send them under any type. */
export const isFeed = (text: string): boolean => FEED.test(text.slice(0, 1000));

function titleIn(entry: string): string {
  const open = TITLE.exec(entry);
  if (!open) return '';
  const rest = entry.slice(open.index + open[0].length, open.index + open[0].length + 4100);
  const [, quoted] = CDATA.exec(rest) ?? [];
  const end = rest.indexOf('<');
  return plain(quoted ?? rest.slice(0, end < 0 ? 0 : end)).slice(0, LONGEST_TITLE);
}

function addressIn(entry: string, base: string): string | undefined {
  for (const [, attributes = '', text = ''] of entry.matchAll(LINK)) {
    const href = HREF.exec(attributes)?.[1] ?? text.trim();
    if (href !== '' && !REL.test(attributes) && URL.canParse(plain(href), base)) return new URL(plain(href), base).href;
  }
  return undefined;
}

function dayIn(entry: string): string | undefined {
  const at = Date.parse(DATE.exec(entry)?.[1]?.trim() ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
}

/** The entries of a feed, in its order, which is the newest first. No XML parser is needed for that, and a worker has none. */
export function readFeed(text: string, address: string): FeedEntry[] {
  const starts = [...text.matchAll(ENTRY)].slice(0, MOST).map(({ index }) => index);
  return starts.flatMap((from, i) => {
    const entry = text.slice(from, Math.min(from + HEAD, starts[i + 1] ?? text.length));
    const link = addressIn(entry, address);
    const posted = dayIn(entry);
    return link === undefined ? [] : [{ title: titleIn(entry), address: link, ...(posted !== undefined && { posted }) }];
  });
}
