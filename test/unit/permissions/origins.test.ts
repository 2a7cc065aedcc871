import { describe, expect, test } from 'vitest';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { accessOf, EVERYWHERE, hostOf, isCovered, isGranted, originFor, patternsOf } from '@/utils/permissions/origins';

describe('isCovered', () => {
  test.each([
    ['https://archiveofourown.org/works/1', '*://*.archiveofourown.org/*', true],
    ['http://m.fanfiction.net/s/1', '*://*.fanfiction.net/*', true],
    ['https://notfanfiction.net/', '*://*.fanfiction.net/*', false],
    ['https://fanfiction.net.evil.example/', '*://*.fanfiction.net/*', false],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*', true],
    ['https://127.0.0.1/a', 'http://127.0.0.1/*', false],
    ['https://a.example/', '*://*/*', true],
    ['https://a.example/', '<all_urls>', true],
    ['file:///home/me/story.txt', '*://*/*', false],
    ['file:///home/me/story.txt', '<all_urls>', false],
    ['file:///home/me/story.txt', 'file:///*', true],
    ['https://a.example/', 'file:///*', false],
    ['moz-extension://1/popup.html', '<all_urls>', false],
    ['not an address', '*://*/*', false],
    ['https://a.example/', 'nonsense', false],
  ])('%s by %s: %s', (address, pattern, covered) => {
    expect(isCovered(address, [pattern])).toBe(covered);
  });
});

test.each([
  ['*://*.x.org/*', ['*://*.x.org/*'], true],
  ['*://*.x.org/*', ['*://*/*'], true],
  ['*://*.x.org/*', ['<all_urls>'], true],
  ['*://*.x.org/*', ['*://x.org/*'], false],
  ['*://*.x.org/*', ['https://*.x.org/*'], false],
  ['*://x.org/*', ['*://*.x.org/*'], true],
  ['*://*/*', ['*://*.x.org/*', '*://x.org/*'], false],
  ['nonsense', ['*://*/*'], false],
])('the grant of %s within %j: %s', (pattern, granted, expected) => {
  expect(isGranted(pattern, granted)).toBe(expected);
});

test.each([
  ['https://www.example.org/a/b?c', '*://www.example.org/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['about:blank', undefined],
  ['file:///a.txt', undefined],
  ['chrome://extensions/', undefined],
  ['', undefined],
])('the pattern to ask for at %s is %s', (address, expected) => {
  expect(originFor(address)).toBe(expected);
});

test('a host is named as people know it', () => {
  expect(['*://*.fanfiction.net/*', 'http://127.0.0.1/*', '<all_urls>'].map(hostOf)).toEqual(['fanfiction.net', '127.0.0.1', '<all_urls>']);
});

describe('accessOf', () => {
  const [first, second] = KNOWN_ARCHIVES;

  test('nothing granted', () => {
    expect(accessOf([], KNOWN_ARCHIVES)).toEqual({ everywhere: false, files: false, archives: [], sites: [] });
  });

  test('an archive counts once all its hosts are granted', () => {
    expect(accessOf(first!.patterns.slice(1), KNOWN_ARCHIVES).archives).toEqual([]);
    expect(accessOf([...first!.patterns, ...second!.patterns], KNOWN_ARCHIVES).archives).toEqual([first, second]);
  });

  test('everywhere covers every archive and is no single site', () => {
    expect(accessOf([...EVERYWHERE], KNOWN_ARCHIVES)).toEqual({ everywhere: true, files: false, archives: KNOWN_ARCHIVES, sites: [] });
    expect(accessOf(['file:///*'], KNOWN_ARCHIVES)).toEqual({ everywhere: false, files: true, archives: [], sites: [] });
  });

  test('what is of no archive is a single site', () => {
    expect(accessOf([...first!.patterns, '*://stories.example/*'], KNOWN_ARCHIVES).sites).toEqual([{ origin: '*://stories.example/*', host: 'stories.example' }]);
  });
});

describe('known archives', () => {
  const patterns = patternsOf(KNOWN_ARCHIVES);

  test('each pattern is one that browsers take, for whole hosts and both schemes', () => {
    expect(patterns.filter((pattern) => !/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([]);
  });

  test('no archive and no host is listed twice', () => {
    const all = KNOWN_ARCHIVES.flatMap((archive) => archive.patterns);
    expect(patterns).toHaveLength(all.length);
    expect(new Set(KNOWN_ARCHIVES.map(({ name }) => name)).size).toBe(KNOWN_ARCHIVES.length);
  });

  test.each([
    'https://archiveofourown.org/works/1/chapters/2',
    'https://www.fanfiction.net/s/1/1/',
    'https://someone.livejournal.com/1234.html',
    'https://someone.dreamwidth.org/1234.html',
    'https://web.archive.org/web/2003/http://www.geocities.com/a/b.html',
    'http://www.oocities.org/area51/1.htm',
    'http://www.geocities.ws/a/b.html',
    'https://forums.spacebattles.com/threads/a.1/',
    'https://fluky.gossamer.org/a.html',
    'https://www.royalroad.com/fiction/1/a',
  ])('%s is of a known archive', (address) => {
    expect(isCovered(address, patterns)).toBe(true);
  });

  test.each(['https://destinysgateway.com/', 'https://www.example.org/', 'https://mail.google.com/'])('%s is not', (address) => {
    expect(isCovered(address, patterns)).toBe(false);
  });
});
