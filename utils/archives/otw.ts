import { readBlurb } from './otw-blurb';
import { readDownload } from './otw-download';
import { readNavigate, readWork } from './otw-work';
import type { Adapter, ListedEntry, Source } from './source';
import { textOf } from './texts';

const META = 'dl.work.meta, dl.meta.work';
const DOWNLOAD = '#preface .meta';
const BLURBS = 'li.blurb';
const CHAPTERS = 'ol.chapter.index';
/** The question about age is the only one that leads on with this parameter. */
const ADULT = 'a[href*="view_adult=true"]';
const OURS = '#main.works-show, #main.chapters-show, #main.works-index, #main[class*="works-"], #main[class*="chapters-"], #main[class*="bookmarks-"], #main[class*="series-"], #main[class*="tags-"], #main[class*="error"]';
const ADDRESS = /^\/(?:collections\/[^/]+\/)?(?:works|chapters|series|tags|users|bookmarks)(?:\/|$)/;
const NOT_FOUND = /\berror 404\b|couldn['’]t find the (?:work|page|chapter)/i;
/** "Title - Chapter 2 - author - Fandom [Archive of Our Own]". */
const SITE = /\[([^[\]]{2,60})\]\s*$/;

export function isOfOtw(document: Document, address: URL | undefined): boolean {
  if (document.querySelector(`${META}, #workskin, ${CHAPTERS}, ${BLURBS}.work, ${BLURBS}.bookmark, li.mystery.blurb`)) return true;
  if (document.querySelector(`${DOWNLOAD} dl.tags`) && document.querySelector('#chapters')) return true;
  return document.querySelector(OURS) !== null && (!address || ADDRESS.test(address.pathname));
}

const NOTHING: Pick<Source, 'family' | 'text' | 'stated' | 'chapters' | 'entries'> = { family: 'otw', text: [], stated: [], chapters: [], entries: [] };

/** Blurbs of one listing, read as they are asked for; one of a work that is listed in another's blurb is none. */
function* entriesIn(document: Document, blurbs: Iterable<Element>, address: URL | undefined): Generator<ListedEntry> {
  for (const blurb of blurbs) {
    const entry = readBlurb(blurb, document, address);
    if (entry) yield entry;
  }
}

/** A page that asks for age shows the work's blurb: what it says can be told before the story is seen. */
function readGate(document: Document, blurb: Element | null, address: URL | undefined): Source {
  const entry = blurb ? readBlurb(blurb, document, address) : undefined;
  if (!entry) return { ...NOTHING, page: 'gate' };
  const { stated, chapters, complete, updated, url } = entry;
  const head = document.querySelector('p.caution, p.message.warning') ?? (blurb as Element);
  return {
    ...NOTHING, page: 'gate', head, stated,
    ...(chapters && { chapter: chapters }),
    ...(complete !== undefined && { complete }),
    ...(updated !== undefined && { updated }),
    ...(url !== undefined && { work: url, index: `${url}/navigate` }),
  };
}

function readAny(document: Document, address: URL | undefined): Source {
  const meta = document.querySelector(META);
  if (meta) return readWork(document, meta, address);
  const download = document.querySelector(DOWNLOAD);
  if (download && document.querySelector('#chapters')) return readDownload(document, download, address);
  const blurbs = document.querySelectorAll(BLURBS);
  if (document.querySelector(ADULT) && blurbs.length <= 1) return readGate(document, blurbs[0] ?? null, address);
  if (blurbs.length > 0) return { ...NOTHING, page: 'listing', eachEntry: () => entriesIn(document, blurbs, address) };
  const chapters = document.querySelector(CHAPTERS);
  if (chapters) return readNavigate(document, chapters, address);
  return { ...NOTHING, page: NOT_FOUND.test(textOf(document.querySelector('#main h2, #main .heading'))) ? 'missing' : 'other' };
}

function readSource(document: Document, address: URL | undefined): Source {
  const site = SITE.exec(document.title)?.[1];
  return { ...readAny(document, address), ...(site && { site }) };
}

/** The OTW's archive software: AO3, SquidgeWorld and others, and works that were downloaded from them. */
export const otw: Adapter = { family: 'otw', recognises: isOfOtw, readSource };
