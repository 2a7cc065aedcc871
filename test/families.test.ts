import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalUrl } from '../utils/archives/links.ts';
import { createGate } from '../utils/archives/gate-text.ts';
import { familyOf } from '../utils/archives/families.ts';
import { sourceOf } from '../utils/archives/registry.ts';
import { entriesOf, type Family, type PageKind, type Source } from '../utils/archives/source.ts';
import { judges } from '../utils/header/gate.ts';
import { parseFile } from './tools/read-file.ts';

/** What each family must have a page for: invented, in its true markup. */
type Kind = 'story' | 'chapter' | 'listing' | 'wayback' | 'skin' | 'gate';
type Pages = Readonly<Record<'story' | 'chapter' | 'listing' | 'wayback', string> & Partial<Record<Kind, string>>>;

/** By family, or by software where one family reads several. `skin` where its look can be chosen, or has changed; `gate` where it asks for age or consent. */
const TABLE: readonly (readonly [software: string, family: Family, pages: Pages])[] = [
  ['eFiction 3', 'efiction', { story: 'efiction--contents', chapter: 'efiction--chapter', listing: 'efiction--listing', wayback: 'efiction--wayback', skin: 'efiction--skin-german', gate: 'efiction--gate' }],
  ['eFiction 1 and 2', 'efiction', { story: 'efiction--old-story', chapter: 'efiction--old-story', listing: 'efiction--old', wayback: 'efiction--wayback', skin: 'efiction--skin-bare' }],
  ['OTW', 'otw', { story: 'otw--work', chapter: 'otw--chapter-hidden', listing: 'otw--listing', wayback: 'otw--wayback', gate: 'otw--gate' }],
  ['FanFiction.net', 'ffn', { story: 'ffn--story', chapter: 'ffn--chapter', listing: 'ffn--listing', wayback: 'ffn--wayback', skin: 'ffn--mobile' }],
  ['LiveJournal and Dreamwidth', 'journal', { story: 'journal--dw-entry', chapter: 'journal--lj-part', listing: 'journal--dw-community', wayback: 'journal--wayback', skin: 'journal--before-themes', gate: 'journal--dw-gate' }],
  ['XenForo', 'xenforo', { story: 'xenforo--thread', chapter: 'xenforo--chapter', listing: 'xenforo--listing', wayback: 'xenforo--wayback', skin: 'xenforo--xf1' }],
  ['Pipermail', 'mail', { story: 'mail--pipermail-story', chapter: 'mail--pipermail-part', listing: 'mail--pipermail-index', wayback: 'mail--pipermail-wayback' }],
  ['Hypermail', 'mail', { story: 'mail--hypermail-story', chapter: 'mail--hypermail-part', listing: 'mail--hypermail-index', wayback: 'mail--hypermail-wayback' }],
  ['MHonArc', 'mail', { story: 'mail--mhonarc-story', chapter: 'mail--mhonarc-part', listing: 'mail--mhonarc-index', wayback: 'mail--mhonarc-wayback' }],
  ['Usenet', 'usenet', { story: 'usenet--post', chapter: 'usenet--part', listing: 'usenet--groups-list', wayback: 'usenet--wayback' }],
  ['Automated Archive', 'automated-archive', { story: 'automated-archive--story', chapter: 'automated-archive--part', listing: 'automated-archive--listing', wayback: 'automated-archive--wayback', skin: 'automated-archive--yuletide' }],
  ['Gossamer', 'gossamer', { story: 'gossamer--story', chapter: 'gossamer--part', listing: 'gossamer--author', wayback: 'gossamer--wayback' }],
  ['MediaMiner', 'mediaminer', { story: 'mediaminer--story', chapter: 'mediaminer--chapter', listing: 'mediaminer--listing', wayback: 'mediaminer--wayback', skin: 'mediaminer--old' }],
  ['Adult-FanFiction', 'adult-fanfiction', { story: 'adult-fanfiction--old', chapter: 'adult-fanfiction--story', listing: 'adult-fanfiction--listing', wayback: 'adult-fanfiction--wayback', skin: 'adult-fanfiction--old-listing', gate: 'adult-fanfiction--gate' }],
  ['Royal Road', 'royal-road', { story: 'royal-road--fiction', chapter: 'royal-road--chapter', listing: 'royal-road--listing', wayback: 'royal-road--wayback' }],
  ['Wattpad', 'wattpad', { story: 'wattpad--story', chapter: 'wattpad--part', listing: 'wattpad--listing', wayback: 'wattpad--wayback' }],
  ['home pages', 'home-page', { story: 'home-page--story', chapter: 'home-page--part', listing: 'home-page--index', wayback: 'home-page--wayback' }],
  ['plain text', 'plain', { story: 'plain--text-story', chapter: 'plain--text-part', listing: 'plain--text-list', wayback: 'plain--text-wayback' }],
];

const CASES = TABLE.flatMap(([software, family, pages]) => (Object.entries(pages) as [Kind, string][]).map(([kind, slug]) => ({ software, family, kind, slug })));
const COPY = /^https?:\/\/web\.archive\.org\/web\/\d{14}(?:[a-z]{2}_)?\/https?:\/\//;
/** A work's own contents stand for its story. */
const KINDS: Readonly<Record<Kind, readonly PageKind[]>> = { story: ['story', 'index'], chapter: ['story'], listing: ['listing'], gate: ['gate'], wayback: ['story', 'index', 'listing'], skin: ['story', 'index', 'listing'] };

function opened(slug: string) {
  const folder = join(import.meta.dirname, 'pages', slug);
  const path = ['source.html', 'source.txt'].map((name) => join(folder, name)).find((each) => existsSync(each));
  if (!path) throw new Error(`test/pages/${slug} is missing`);
  const address = readFileSync(join(folder, 'address.txt'), 'utf8').trim();
  return { document: parseFile(path), address, url: originalUrl(address) };
}

const isOneOfMany = ({ chapter, chapters, previous, next }: Source): boolean => [chapter?.number, chapter?.title, previous, next].some((told) => told !== undefined) || chapters.length > 1;

describe('every family has its pages', () => {
  test.each(CASES)('$software: $kind ($slug)', ({ family, kind, slug }) => {
    const { document, address, url } = opened(slug);
    const source = sourceOf(document, url);
    expect(familyOf(document, url)?.family).toBe(family);
    expect(createGate(document, judges).judge()).toBe('yes');
    if (kind === 'wayback') expect(address).toMatch(COPY);
    // A text file is read as lines: what it is the reading tells, not its markup.
    if (family === 'plain') return;
    expect(KINDS[kind]).toContain(source?.page);
    if (kind === 'chapter') expect(source && isOneOfMany(source)).toBe(true);
    if (kind === 'listing') expect([...entriesOf(source as Source)].length).toBeGreaterThan(1);
  });

  test('a page stands for one kind of one software, but for an old story that is a chapter too', () => {
    const own = TABLE.flatMap(([, , { wayback: _, ...pages }]) => [...new Set(Object.values(pages))]);
    expect(own).toHaveLength(new Set(own).size);
  });
});
