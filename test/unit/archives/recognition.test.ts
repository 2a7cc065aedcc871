import { describe, expect, test } from 'vitest';
import { ADAPTERS, pageOf, pagesOf, parse } from './six-families';

const FAMILIES = ADAPTERS.map(({ family }) => family);
const knownBy = (document: Document, address?: URL): string[] => ADAPTERS.filter((adapter) => adapter.recognises(document, address)).map(({ family }) => family);
const familyOf = (slug: string): string => slug.slice(0, slug.indexOf('--'));

describe('which archive a page is of', () => {
  test.each(pagesOf(...FAMILIES))('$slug is known by its own family alone', ({ slug, html, address }) => {
    expect(knownBy(parse(html), address)).toEqual([familyOf(slug)]);
  });

  // A mirror has the archive's markup and another host; "not found" has nothing but its host.
  test.each(pagesOf(...FAMILIES).filter(({ slug }) => slug !== 'ffn--missing'))('$slug is known without its address, and on another host', ({ slug, html }) => {
    expect(knownBy(parse(html))).toEqual([familyOf(slug)]);
    expect(knownBy(parse(html), new URL('https://mirror.example/a/b?c=1'))).toEqual([familyOf(slug)]);
  });

  test.each(pagesOf().filter(({ slug }) => !FAMILIES.some((family) => slug.startsWith(`${family}--`))))('$slug is of none of the six', ({ html, address }) => {
    expect(knownBy(parse(html), address)).toEqual([]);
  });

  test.each([
    ['a blog with cards', '<div class="story-card"><a href="/post/1">A walk</a></div><div class="chapter-body">text</div>'],
    ['another archive with a text of the same name', '<div class="story-left">…</div><div id="storytext">text</div>'],
    ['a board about cars', '<ul class="p-breadcrumbs"><li>Forums</li><li>Engines</li></ul><h1 class="p-title-value">My car</h1><article class="message message--post" data-author="x"><div class="message-body"><div class="bbWrapper">It coughs.</div></div></article>'],
    ['a list of threads about cars', '<h1 class="p-title-value">Engines</h1><div class="structItem structItem--thread" data-author="x"><div class="structItem-title"><a href="/threads/my-car.1/">My car</a></div></div>'],
    ['a page of fictions elsewhere', '<div class="fiction-info"><h1>Fiction</h1></div>'],
    ['nothing', ''],
  ])('%s is of none', (_name, body) => expect(knownBy(pageOf(body), new URL('https://example.org/'))).toEqual([]));

  test.each([
    ['https://www.fanfiction.net/s/1/1/', 'ffn'],
    ['https://m.fictionpress.com/s/1/1/', 'ffn'],
    ['https://fanfiction.ws/s/1', 'ffn'],
    ['https://www.royalroadl.com/fiction/1', 'royal-road'],
    ['https://mobile.wattpad.com/1-x', 'wattpad'],
    ['http://mediaminer.org/fanfic/', 'mediaminer'],
    ['http://hp.adultfanfiction.net/story.php?no=1', 'adult-fanfiction'],
  ])('%s is %s by its host, where the page says nothing', (address, family) => expect(knownBy(pageOf('<p>Loading</p>'), new URL(address))).toEqual([family]));

  test.each(['https://notfanfiction.net/s/1', 'https://fanfiction.net.example/s/1', 'https://example.org/www.fanfiction.net/s/1', 'https://mywattpad.com/'])('%s is no host of theirs', (address) =>
    expect(knownBy(pageOf('<p>x</p>'), new URL(address))).toEqual([]),
  );
});
