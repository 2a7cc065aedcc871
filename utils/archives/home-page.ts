import { homeEntries } from './home-entries';
import type { Adapter } from './source';
import { readChapters, readWays } from './ways';

/** Hosts that gave people their own pages, and the mirrors of those that are gone. */
const HOST = /(?:^|\.)(?:geocities\.(?:com|ws|yahoo\.com|jp)|oocities\.(?:org|com)|reocities\.com|geocities\.datacellar\.net|angelfire\.com|tripod\.(?:com|co\.uk)|fortunecity\.(?:com|org)|xoom\.com|theglobe\.com|crosswinds\.net|freewebs\.com|50megs\.com|envy\.nu|homestead\.com)$/i;
const TILDE = /^\/(?:~|users?\/|people\/|home\/|members?\/)[^/]+\//i;
/** What pages made by hand, or by the editors of the time, have: each line is one sign. */
const SIGNS = [
  'body[bgcolor], body[background], body[text], body[vlink]',
  'font[color], font[face], font[size], center, marquee, blink',
  'a[href*="guestbook" i], a[href*="webring" i], img[src*="counter" i], a[href*="sitemeter" i], img[alt*="counter" i], a[href*="lpage.com"]',
  'meta[name="generator" i][content*="FrontPage" i], meta[name="generator" i][content*="Mozilla" i], meta[name="generator" i][content*="GeoCities" i], meta[name="generator" i][content*="Netscape" i], meta[name="generator" i][content*="Word" i], meta[name="generator" i][content*="PageMill" i]',
  'frameset, noframes',
];
const ENOUGH_SIGNS = 2;

/** Whether the page is one of this family, by its markup and its host. */
export const isOfHomePage = (document: Document, address: URL | undefined): boolean =>
  HOST.test(address?.hostname ?? '') || TILDE.test(address?.pathname ?? '') || SIGNS.filter((sign) => document.querySelector(sign) !== null).length >= ENOUGH_SIGNS;

/** Pages that people made by hand. Their text is always read whole: only links and lists are looked at here. */
export const homePage: Adapter = {
  family: 'home-page',
  recognises: isOfHomePage,
  readSource(document, address) {
    const eachEntry = homeEntries(document, address);
    const chapters = eachEntry ? [] : readChapters(document, address);
    return { family: 'home-page', page: eachEntry ? 'listing' : 'story', text: [], stated: [], ...readWays(document, address), chapters, entries: [], ...(eachEntry && { eachEntry }) };
  },
};
