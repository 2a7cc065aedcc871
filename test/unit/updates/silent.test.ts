import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { sightOf } from '@/utils/archives/sight';
import { readAsk } from '@/utils/header/read-source';
import type { Window } from '@/utils/storage/choices';
import { createArrivals } from '@/utils/storage/updates/arrivals';
import type { PageHere } from '@/utils/permissions/take-page';
import { createSilent, type Silent } from '@/utils/storage/updates/silent';
import { pageRead } from '@/utils/storage/updates/sightings';
import type { PageFacts } from '@/utils/works/page-facts';
import { otwStory } from '../../tools/moving-story';
import { weekly } from './scripts';
import { DAY, EVEN, makeWorld, START, type World } from './world';

const OTW = 'otw:small.example:5150';
const AT = 'http://small.example/works/5150';
const CHAPTER = `${AT}/chapters/770`;
const HOME = 'page:maris.example/~m/ferry.html';
const HOME_AT = 'http://maris.example/~m/ferry.html';
const THREAD = 'xenforo:forums.example:12';
const THREAD_AT = 'https://forums.example/threads/the-ferry.12/page-3';
const PART = 'page:maris.example/wip/part*';
const PART_AT = 'http://maris.example/wip/part3.html';
const FFN = 'ffn:41';
const FFN_AT = 'https://www.fanfiction.net/s/41/9/The-Ferry';

const page = (body: string, title = ''): string => `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const OTW_404 = '<html><head><title>404 [Small Archive]</title></head><body><div id="outer"><div id="main" class="error region"><h2 class="heading">Error 404</h2><p>The page you were looking for doesn\'t exist.</p><p>You may have mistyped the address or the page may have been deleted.</p></div></div></body></html>';
const FFN_SAYS = (words: string): string => page(`<div id="content_wrapper_inner"><a href="/book/">Books</a><span class="gui_warning">${words}</span></div>`, 'FanFiction');
const LOGIN = page('<h1>Please log in</h1><p>You must be logged in to view this page.</p><form><input name="user"><input type="password"></form>', 'Log in');

let world: World;
let silent: Silent;
let taken: string[];
let here: PageHere | undefined;
let granted: (address: string) => boolean;
let slept: () => void;

const visit = (address: string, more: { window?: Window; tab?: number; opener?: number } = {}) => ({ address, window: 'normal' as Window, tab: 1, ...more });
const put = (text: string, status = 200, title = ''): void => void (here = { status, title, text });
const open = (address: string, more = {}): Promise<void> => silent.onSilent(visit(address, more), async () => (taken.push(address), here));
const news = (work: string) => (world.items.get(`update:${work}`) as { news?: readonly { change: object }[] } | undefined)?.news?.map(({ change }) => change) ?? [];
const story = (address: string, title = 'The Ferry', authors = ['Maris Thorne']): PageFacts => ({ address, header: { title, authors } });

let arrivals: ReturnType<typeof createArrivals>;

beforeEach(async () => {
  world = makeWorld();
  world.settings = { ...world.settings, checks: 'off' };
  [taken, here, granted, slept] = [[], undefined, () => true, () => undefined];
  arrivals = createArrivals(() => world.time.now);
  silent = createSilent({
    book: world.book, now: () => world.time.now, random: EVEN, settings: async () => world.settings, keep: async () => 'on', joins: async () => ({ joined: {}, parted: [] }),
    isGranted: async (address) => granted(address), onNews: () => undefined, arrivals, sleep: async () => slept(),
    readPage: async (text, address, { work }) => {
      const sight = await sightOf(new JSDOM(text).window.document, address);
      return pageRead(sight, sight.ask ? readAsk(sight.ask) : { kind: 'none', headers: [], entries: [], trace: [] }, { work, address });
    },
  });
  await world.add(OTW, CHAPTER);
  await world.add(HOME, HOME_AT);
  await world.add(PART, PART_AT);
  await world.add(FFN, FFN_AT);
  await world.add(THREAD, THREAD_AT);
});

describe('a work that is gone, noticed on its own page', () => {
  test.each([
    ["OTW's own words, at a chapter's address: a chapter alone that is taken down leads to its work", OTW, CHAPTER, OTW_404, 404],
    ["OTW's own words with status 200", OTW, AT, OTW_404, 200],
    ["FanFiction.net's own words", FFN, FFN_AT, FFN_SAYS('Story Not Found<hr>Unable to locate story. Code 1.'), 200],
    ["XenForo's own words", THREAD, THREAD_AT, '<html id="XF"><head><title>Oops! We ran into some problems.</title></head><body><a href="/forums">Forums</a><div class="blockMessage">The requested thread could not be found.</div></body></html>', 404],
    ['410 of a page made by hand', HOME, HOME_AT, page('<h1>Gone</h1>'), 410],
  ])('%s', async (_, work, address, text, status) => {
    put(text, status);
    await open(address);
    await open(address);
    expect(news(work)).toEqual([{ kind: 'gone' }]);
    expect((await world.record(work)).gone?.value).toBe(true);
  });

  test("a server's bare 404 counts the second time, hours later", async () => {
    put(page('<h1>Not Found</h1>'), 404);
    await open(HOME_AT);
    await open(HOME_AT);
    expect(news(HOME)).toEqual([]);
    expect(world.stored(HOME).following.last).toEqual({ at: START, outcome: { kind: 'server-error', status: 404 } });
    world.time.now += DAY;
    await open(HOME_AT);
    expect(news(HOME)).toEqual([{ kind: 'gone' }]);
  });

  test.each([
    ['a chapter that is not there, by its archive’s words', FFN, FFN_AT, FFN_SAYS('Chapter not found. Please check to see you are not using an outdated url.'), 200],
    ['a bare 404 of one part among others', PART, PART_AT, page('<h1>Not Found</h1>'), 404],
    ['a post that is not there', THREAD, 'https://forums.example/threads/the-ferry.12/post-77', '<html id="XF"><head><title>Oops!</title></head><body><div class="blockMessage">The requested post could not be found.</div></body></html>', 404],
    ['a login page', OTW, AT, LOGIN, 200],
    ['a login page in place of it, refused', OTW, AT, LOGIN, 401],
    ['a check for robots', OTW, AT, page('<h1>Just a moment</h1>'), 403],
    ['an archive that is down, whatever its page says', OTW, AT, OTW_404, 503],
    ['a page that says nothing', OTW, AT, page('<p>This domain is for sale.</p>'), 200],
    ['an empty page', HOME, HOME_AT, '', 200],
    ['a page of bytes', HOME, HOME_AT, '\u0000\u0001\uFFFD', 200],
  ])('%s changes nothing', async (_, work, address, text, status) => {
    put(text, status);
    await open(address);
    world.time.now += DAY;
    await open(address);
    expect(news(work)).toEqual([]);
    expect((await world.record(work)).gone).toBeUndefined();
  });
});

describe('what is asked of a page', () => {
  test('nothing of a page where no work of the library lies', async () => {
    put(OTW_404, 404);
    await open('http://small.example/works/1');
    await open('http://else.example/');
    expect(taken).toEqual([]);
  });

  test('nothing in a private window, of a host without leave, or of a saved copy', async () => {
    put(OTW_404, 404);
    const before = JSON.stringify([...world.items]);
    await open(AT, { window: 'private' });
    await open(`https://web.archive.org/web/2015/${AT}`);
    granted = () => false;
    await open(AT);
    expect(taken).toEqual([]);
    expect(JSON.stringify([...world.items])).toBe(before);
  });

  test('the first sight is a baseline, and a contents page that the gate passes over tells of new parts', async () => {
    const contents = (parts: number): string => (otwStory(weekly(parts))['/works/5150/navigate'] as { body: string }).body;
    put(contents(3));
    await open(`${AT}/navigate`);
    expect(news(OTW)).toEqual([]);
    put(contents(4));
    await open(`${AT}/navigate`);
    expect(news(OTW)).toEqual([expect.objectContaining({ kind: 'parts', from: 3, to: 4 })]);
  });
});

describe('a note that it moved', () => {
  const TO = 'http://lantern.example/ferry/';
  test.each([
    ['in words and with an address', `<p>This story has been moved to ${TO} and is updated there.</p>`, ''],
    ['with a link', `<p>I have moved! Please change your bookmarks: <a href="${TO}">my new place</a></p>`, ''],
    ['with a link that says so', `<p><a href="${TO}">This page has moved</a></p>`, ''],
    ['with a page that goes on by itself', '<p>This page has a new address. One moment, please.</p>', `<meta http-equiv="refresh" content="5; url=${TO}">`],
  ])('%s', async (_, body, head) => {
    put(`<html><head>${head}</head><body>${body}</body></html>`);
    await open(HOME_AT);
    await open(HOME_AT);
    expect(news(HOME)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test.each([
    ['a page that goes on by itself and says nothing of it', '<p>One moment, please.</p>', `<meta http-equiv="refresh" content="5; url=${TO}">`],
    ['a page that loads itself anew', '<p>It has moved, or so they say.</p>', `<meta http-equiv="refresh" content="300">`],
    ['people who move', `<p>After Clark has moved to Metropolis, nothing is as it was. <a href="http://ring.example/next">Next site</a></p>`, ''],
    ['people who move, and a chapter', '<p>The day I moved to Smallville. They found a new home there. <a href="ferry2.html">Read on</a></p>', ''],
    ['a link that stands far from the words', `<p>The clock had moved.</p><p>Written long ago, and never told to anybody but the dog.</p><p><a href="${TO}">Home</a></p>`, ''],
    ['a long page with such a word in it', `<p>${'The bell rang and nobody came. '.repeat(150)} I have moved to <a href="${TO}">another town</a>.</p>`, ''],
  ])('near miss: %s', async (_, body, head) => {
    put(`<html><head>${head}</head><body>${body}</body></html>`);
    await open(HOME_AT);
    expect(news(HOME)).toEqual([]);
  });
});

describe('an address that leads elsewhere', () => {
  const TO = 'http://lantern.example/viewstory.php?sid=9';
  const redirect = (from: string, to: string, window: Window = 'normal'): Promise<void> => silent.onRedirect(1, from, to, async () => window);

  test('to a story of the same title: it moved, told once for all of its chapters', async () => {
    void redirect(CHAPTER, TO);
    await silent.onStory(visit(TO), story(TO));
    void redirect(AT, `${TO}&chapter=2`);
    await silent.onStory(visit(`${TO}&chapter=2`), story(TO));
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test('to a page without a story that bears its title', async () => {
    put(page('<p>Are you of age?</p>', 'The Ferry by Maris Thorne - Lantern Room'), 200, 'The Ferry by Maris Thorne - Lantern Room');
    void redirect(CHAPTER, TO);
    await open(TO);
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test.each([
    ['to a story of another title', 'The Ferryman'],
    ['to a story of the same title by somebody else', 'The Ferry'],
  ])('%s: all that is said is where it opens', async (_, title) => {
    void redirect(CHAPTER, TO);
    await silent.onStory(visit(TO), story(TO, title, ['Tamsin Oake']));
    expect(news(OTW)).toEqual([{ kind: 'elsewhere', to: TO }]);
  });

  test('over several steps', async () => {
    void redirect(CHAPTER, 'http://go.example/5150');
    void redirect('http://go.example/5150', TO);
    await silent.onStory(visit(TO), story(TO));
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test('to a host without leave: said once it has not led on to one with leave', async () => {
    granted = (address) => !address.includes('lantern');
    await redirect(CHAPTER, TO);
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test('to a host without leave, and on to one with leave', async () => {
    granted = (address) => !address.includes('go.example');
    slept = () => arrivals.redirected(1, 'http://go.example/5150', TO);
    await redirect(CHAPTER, 'http://go.example/5150');
    await silent.onStory(visit(TO), story(TO));
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test.each([
    ['to a login page', CHAPTER, 'http://small.example/users/login?restricted=true', LOGIN],
    ['to a login page of another host', CHAPTER, 'http://accounts.example/signin', LOGIN],
    ['to its own first chapter', AT, CHAPTER, page('<p>Soon.</p>')],
    ['to the home page of its archive', AT, 'http://small.example/', page('<h1>Small Archive</h1>')],
    ['to a page of another host that is not there', AT, TO, OTW_404],
  ])('%s: nothing is said', async (_, from, to, text) => {
    put(text, text === OTW_404 ? 404 : 200);
    void redirect(from, to);
    await open(to);
    expect(news(OTW)).toEqual([]);
  });

  test('in a private window, and of works that nobody keeps, nothing is noticed', async () => {
    granted = (address) => !address.includes('lantern');
    await redirect(CHAPTER, TO, 'private');
    await redirect('http://small.example/works/1', TO);
    await silent.onStory(visit(TO, { window: 'private' }), story(TO));
    expect(news(OTW)).toEqual([]);
  });

  test('a page that was opened later in the same tab is no end of that way', async () => {
    void redirect(CHAPTER, TO);
    await silent.onStory(visit('http://else.example/x'), story('http://else.example/x'));
    void redirect(CHAPTER, TO);
    world.time.now += 2 * 60_000;
    await silent.onStory(visit(TO), story(TO));
    expect(news(OTW)).toEqual([]);
  });

  test('opened from the library, in its tab or in another, the title is the witness', async () => {
    arrivals.opening(1, CHAPTER, OTW);
    await silent.onStory(visit(TO), story(TO, 'The Ferryman'));
    expect(news(OTW)).toEqual([]);
    arrivals.opening(1, CHAPTER, OTW);
    await silent.onStory(visit(TO, { tab: 7, opener: 1 }), story(TO));
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
  });

  test('opened from the library and gone: a work whose key no address tells', async () => {
    const [work, at] = ['journal:maris.livejournal.com#the-ferry', 'https://maris.livejournal.com/900.html'];
    await world.add(work, at);
    put(page('<h1>Error</h1><p>This journal has been deleted and purged.</p>'));
    await open(at);
    expect(news(work)).toEqual([]);
    arrivals.opening(1, at, work);
    await open(at);
    expect(news(work)).toEqual([{ kind: 'gone' }]);
  });

  test('opened from a page of ours that sits in no tab', async () => {
    arrivals.opening(undefined, CHAPTER, OTW);
    await silent.onStory(visit(TO, { tab: 9 }), story(TO));
    expect(news(OTW)).toEqual([{ kind: 'moved', to: TO }]);
    await silent.onStory(visit(HOME_AT, { tab: 9 }), story(HOME_AT));
    expect(news(HOME)).toEqual([]);
  });

  test('opened from the library, and there as ever', async () => {
    arrivals.opening(1, CHAPTER, OTW);
    await silent.onStory(visit(`${CHAPTER}#workskin`), story(CHAPTER));
    await silent.onStory(visit(TO), story(TO));
    expect(news(OTW)).toEqual([]);
  });
});
