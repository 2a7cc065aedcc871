import type { PageFacts } from '@/utils/works/page-facts';

/** Pages, each with the name of the work that it is part of: those of one name are one work, and no others. */
export interface PageSet {
  readonly name: string;
  readonly pages: readonly (readonly [work: string, page: PageFacts])[];
}

interface Given {
  readonly title?: string;
  readonly by?: string;
  /** [number, total]; total 0: "?". */
  readonly part?: readonly [number: number, total?: number];
  /** Names of files that it links to. */
  readonly links?: readonly string[];
  readonly source?: Partial<NonNullable<PageFacts['source']>>;
  readonly opening?: string;
}

const SITE = 'http://maris.example/fic/';

function page(file: string, { title, by, part, links = [], source, opening }: Given = {}, base = SITE): PageFacts {
  const chapter = part && { number: part[0], ...(part[1] ? { total: part[1] } : {}) };
  return {
    address: URL.canParse(file) ? file : base + file,
    header: { title, chapter, authors: by ? [by] : [] },
    siblings: links.map((link) => base + link),
    ...(source && { source: { family: 'plain', page: 'story', ...source } }),
    ...(opening && { opening }),
  };
}

const WHEEL = 'On the fifth day they found the wheel and it was Killick who found it and he was not thanked';
const LAMP = 'The lamp in the window had been lit before anybody thought to ask who was to carry the oil';

export const PAGE_SETS: readonly PageSet[] = [
  { name: 'each says part n of m', pages: [
    ['a', page('streets01.html', { title: 'Streets', part: [1, 3] })],
    ['a', page('streets02.html', { part: [2, 3] })],
    ['a', page('streets_3.htm', { title: 'Streets', part: [3, 3] })],
  ] },
  { name: 'story1.html and story_02.htm, linked', pages: [
    ['a', page('story1.html', { title: 'Tide Tables', links: ['story_02.htm'] })],
    ['a', page('story_02.htm', { links: ['story1.html', 'story-3.htm'] })],
    ['a', page('story-3.htm', { links: ['story_02.htm'] })],
  ] },
  { name: 'one title on each, linked, no part said', pages: [
    ['a', page('tide1.html', { title: 'Tide Tables', links: ['tide2.html'] })],
    ['a', page('tide2.html', { title: 'Tide Tables', links: ['tide1.html', 'tide3.html'] })],
    ['a', page('tide3.html', { title: 'TIDE  TABLES!', links: ['tide2.html'] })],
  ] },
  { name: 'quigee3.html is the third story, not the third part: titles differ', pages: [
    ['a', page('quigee1.html', { title: 'The Lamp', links: ['quigee2.html'] })],
    ['b', page('quigee2.html', { title: 'Snow Day', links: ['quigee1.html', 'quigee3.html'] })],
    ['c', page('quigee3.html', { title: 'Paper Boats', links: ['quigee2.html'] })],
  ] },
  { name: 'quigee3.html and quigee4.html, without links', pages: [
    ['a', page('quigee3.html', { title: 'Paper Boats' })],
    ['b', page('quigee4.html', { title: 'Paper Boats' })],
  ] },
  { name: 'two stories of two parts on one row of files', pages: [
    ['a', page('quigee1.html', { title: 'The Lamp', part: [1, 2] })],
    ['a', page('quigee2.html', { title: 'The Lamp', part: [2, 2] })],
    ['b', page('quigee3.html', { title: 'Snow Day', part: [1, 2] })],
    ['b', page('quigee4.html', { title: 'Snow Day', part: [2, 2] })],
  ] },
  { name: 'one-shots that say 1/1', pages: [
    ['a', page('fic1.html', { title: 'The Lamp', part: [1, 1], links: ['fic2.html'] })],
    ['b', page('fic2.html', { title: 'Snow Day', part: [1, 1], links: ['fic1.html'] })],
  ] },
  { name: 'drabbles without titles, linked in a row', pages: [
    ['a', page('drabble2.html', { links: ['drabble1.html', 'drabble3.html'] })],
    ['b', page('drabble3.html', { links: ['drabble2.html'] })],
  ] },
  { name: 'part3.txt in a folder, stated', pages: [
    ['a', page('wip/part1.txt', { title: 'Tide Tables', part: [1, 0] })],
    ['a', page('wip/part2.txt', { part: [2, 0] })],
    ['a', page('wip/part3.txt', { part: [3, 0] })],
    ['b', page('other/part2.txt', { part: [2, 0] })],
  ] },
  { name: 'ch04 beside ch05, linked, each with a title of its own chapter', pages: [
    ['a', page('ch04.html', { title: 'The Chess Game', links: ['ch05.html'] })],
    ['a', page('ch05.html', { title: 'Check', links: ['ch04.html', 'ch06.html'] })],
  ] },
  { name: 'ch04 of two stories in two folders', pages: [
    ['a', page('lamp/ch04.html', { links: ['lamp/ch05.html'] })],
    ['b', page('snow/ch04.html', { links: ['snow/ch05.html'] })],
  ] },
  { name: 'numbered folders’ files: 1.html, 2.html', pages: [
    ['a', page('lamp/1.html', { part: [1, 2] })],
    ['a', page('lamp/2.html', { part: [2, 2] })],
    ['b', page('snow/1.html', { part: [1, 2] })],
  ] },
  { name: 'roman numerals beside each other', pages: [
    ['a', page('stormi.html', { title: 'Storm', links: ['stormii.html'] })],
    ['a', page('stormii.html', { title: 'Storm', links: ['stormi.html', 'stormiii.html'] })],
    ['a', page('stormiii.html', { title: 'Storm', links: ['stormii.html'] })],
  ] },
  { name: 'roman numerals that are sequels of other titles', pages: [
    ['a', page('stormi.html', { title: 'Storm', links: ['stormii.html'] })],
    ['b', page('stormii.html', { title: 'After the Storm', links: ['stormi.html'] })],
  ] },
  { name: 'words that end like numerals', pages: [
    ['a', page('civil.html', { title: 'Civil', links: ['mix.html', 'chi.html'] })],
    ['b', page('mix.html', { title: 'Mix', links: ['civil.html'] })],
    ['c', page('chi.html', { title: 'Chi', links: ['mix.html'] })],
  ] },
  { name: 'letters beside each other, with parts', pages: [
    ['a', page('lampa.html', { title: 'The Lamp', part: [1, 2], links: ['lampb.html'] })],
    ['a', page('lampb.html', { title: 'The Lamp', part: [2, 2], links: ['lampa.html'] })],
  ] },
  { name: 'words that differ in their last letter', pages: [
    ['a', page('mara.html', { links: ['marb.html'] })],
    ['b', page('marb.html', { links: ['mara.html'] })],
  ] },
  { name: 'the first file has no number', pages: [
    ['a', page('tide.html', { title: 'Tide Tables', links: ['tide2.html'] })],
    ['a', page('tide2.html', { part: [2, 0], links: ['tide.html', 'tide3.html'] })],
    ['a', page('tide3.html', { part: [3, 0] })],
  ] },
  { name: 'the author’s home page is named like the row', pages: [
    ['a', page('quigee.html', { title: 'Quigee’s Fic', links: ['quigee1.html', 'quigee2.html', 'quigee3.html'] })],
    ['b', page('quigee2.html', { title: 'Snow Day', links: ['quigee.html'] })],
    ['c', page('quigee1.html', { title: 'The Lamp', links: ['quigee.html'] })],
  ] },
  { name: 'prologue and epilogue of a row', pages: [
    ['a', page('tide1.html', { part: [1, 2] })],
    ['a', page('tideprologue.html', { links: ['tide1.html'] })],
    ['a', page('tide_epilogue.html', { title: 'Tide Tables', links: ['tide2.html'] })],
  ] },
  { name: 'an epilogue beside ch1 and ch2', pages: [
    ['a', page('lamp/ch2.html', { part: [2, 0] })],
    ['a', page('lamp/epilogue.html', { links: ['lamp/ch1.html', 'lamp/ch2.html'] })],
  ] },
  { name: 'an epilogue beside two rows', pages: [
    ['a', page('ch2.html', { part: [2, 0] })],
    ['b', page('epilogue.html', { links: ['ch2.html', 'part2.html'] })],
    ['c', page('part2.html', { part: [2, 0] })],
  ] },
  { name: 'a range of parts in one file', pages: [
    ['a', page('waiting12.htm', { part: [12, 0] })],
    ['a', page('waiting13-17.htm', { part: [13, 0] })],
  ] },
  { name: 'numbers first, titles behind', pages: [
    ['a', page('lamp/01-the-oil.html', { part: [1, 0] })],
    ['a', page('lamp/02-the-wick.html', { part: [2, 0] })],
  ] },
  { name: 'numbers in words', pages: [
    ['a', page('lamp_partone.html', { part: [1, 0] })],
    ['a', page('lamp_parttwo.html', { part: [2, 0] })],
  ] },
  { name: 'the file’s number is not the part’s', pages: [
    ['a', page('tide0.html', { title: 'Tide Tables', part: [1, 3] })],
    ['a', page('tide1.html', { title: 'Tide Tables', part: [2, 3] })],
    ['a', page('tide2.html', { title: 'Tide Tables', part: [3, 3] })],
  ] },
  { name: 'files with names of their own, one title, each with its part', pages: [
    ['a', page('oil.html', { title: 'The Lamp', part: [1, 3] })],
    ['a', page('wick.html', { title: 'The Lamp', part: [2, 3] })],
    ['b', page('snow.html', { title: 'Snow Day', part: [2, 3] })],
    ['c', page('glass.html', { title: 'The Lamp' })],
  ] },
  { name: 'one title in two folders', pages: [
    ['a', page('hp/one.html', { title: 'The Lamp', part: [1, 3] })],
    ['b', page('xf/two.html', { title: 'The Lamp', part: [2, 3] })],
  ] },
  { name: 'march1 and mar1 are two stories', pages: [
    ['a', page('march1.html', { part: [1, 2] })],
    ['b', page('mar2.html', { part: [2, 2] })],
  ] },
  { name: 'a site builder’s pages', pages: [
    ['a', page('id62.html', { links: ['id63.html'] })],
    ['b', page('id63.html', { links: ['id62.html'] })],
  ] },
  { name: 'a row on two hosts', pages: [
    ['a', page('http://x.example/tide1.html', { part: [1, 2] })],
    ['b', page('http://y.example/tide2.html', { part: [2, 2] })],
  ] },
  { name: 'a row over mirrors and copies', pages: [
    ['a', page('http://www.geocities.com/Area51/Vault/1234/tide1.html', { part: [1, 3] })],
    ['a', page('http://www.oocities.org/area51/vault/1234/tide2.html', { part: [2, 3] })],
    ['a', page('https://web.archive.org/web/2001/http://www.geocities.com:80/Area51/Vault/1234/Tide3.html', { part: [3, 3] })],
  ] },
  { name: 'contents page and chapters', pages: [
    ['a', page('lamp/', { title: 'The Lamp', source: { page: 'index', chapters: [{ url: `${SITE}lamp/lamp1.html` }, { url: `${SITE}lamp/lamp2.html` }] } })],
    ['a', page('lamp/lamp1.html', { part: [1, 2] })],
    ['a', page('lamp/lamp2.html', { part: [2, 2] })],
  ] },
  { name: 'a list of stories on a row is nobody’s contents', pages: [
    ['a', page('', { source: { page: 'listing', chapters: [{ url: `${SITE}quigee1.html` }, { url: `${SITE}quigee2.html` }] } })],
    ['b', page('quigee1.html', { title: 'The Lamp' })],
  ] },
  { name: 'mail: one sender, one title, each with its part', pages: [
    ['a', page('http://l.example/pipermail/lantern/2001-October/000417.html', { title: 'Tide Tables', by: 'Maris', part: [1, 3], source: { family: 'mail' } })],
    ['a', page('http://l.example/pipermail/lantern/2001-October/000423.html', { title: 'Tide Tables', by: 'Maris', part: [2, 3], source: { family: 'mail' } })],
    ['b', page('http://l.example/pipermail/lantern/2001-October/000424.html', { title: 'Tide Tables', by: 'Anna', part: [2, 3], source: { family: 'mail' } })],
    ['c', page('http://l.example/pipermail/lantern/2001-October/000425.html', { title: 'Re: Tide Tables', by: 'Anna', source: { family: 'mail' } })],
  ] },
  { name: 'a journal: one title, each entry with its part', pages: [
    ['a', page('http://maris.livejournal.com/100.html', { title: 'Tide Tables', part: [1, 3], source: { family: 'journal' } })],
    ['a', page('http://maris.livejournal.com/140.html?format=light', { title: 'Tide Tables', part: [2, 3], source: { family: 'journal' } })],
    ['b', page('http://maris.livejournal.com/150.html', { title: 'Snow Day', source: { family: 'journal' } })],
    ['c', page('http://anna.livejournal.com/140.html', { title: 'Tide Tables', part: [3, 3], source: { family: 'journal' } })],
  ] },
  { name: 'chapters that an archive numbers in one row with works', pages: [
    ['a', page('https://archiveofourown.org/chapters/77', { source: { family: 'otw', work: 'https://archiveofourown.org/works/1201' } })],
    ['a', page('https://archiveofourown.org/works/1201', { source: { family: 'otw', work: 'https://archiveofourown.org/works/1201' } })],
    ['b', page('https://archiveofourown.org/chapters/78', { source: { family: 'otw' } })],
  ] },
  { name: 'eFiction 1: a number for each chapter', pages: [
    ['a', page('http://ash.example/viewstory.php?sid=10', { source: { family: 'efiction', work: 'http://ash.example/viewstory.php?sid=10' } })],
    ['a', page('http://ash.example/viewstory.php?sid=12', { source: { family: 'efiction', work: 'http://ash.example/viewstory.php?sid=10' } })],
    ['b', page('http://ash.example/viewstory.php?sid=11', { source: { family: 'efiction', work: 'http://ash.example/viewstory.php?sid=11' } })],
  ] },
  { name: 'an archive on a host of its own', pages: [
    ['a', page('http://own.example/works/5', { source: { family: 'otw' } })],
    ['a', page('http://own.example/works/5/chapters/9', { source: { family: 'otw' } })],
    ['b', page('http://own.example/works/5/chapters/9', { source: { family: 'plain' } })],
  ] },
  { name: 'files of one’s own, by title and part, wherever they lie', pages: [
    ['a', page('file:///home/me/a.html', { title: 'Tide Tables', by: 'Maris', part: [1, 2], opening: LAMP })],
    ['a', page('file:///C:/old/b.txt', { title: 'TIDE TABLES', by: 'maris', part: [2, 2], opening: WHEEL })],
    ['b', page('file:///home/me/c.html', { title: 'Tide Tables', by: 'Anna', part: [2, 2], opening: WHEEL })],
  ] },
  { name: 'one file in two places', pages: [
    ['a', page('file:///home/me/a.html', { title: 'Tide Tables', opening: WHEEL })],
    ['a', page('file:///media/stick/tide (1).htm', { title: 'Tide Tables', opening: `  ${WHEEL.toUpperCase()},  ` })],
    ['b', page('file:///home/me/b.html', { title: 'Tide Tables', opening: LAMP })],
  ] },
  { name: 'files without a title, by their text', pages: [
    ['a', page('file:///a.txt', { opening: WHEEL })],
    ['a', page('file:///b.txt', { opening: WHEEL })],
    ['b', page('file:///c.txt', { opening: LAMP })],
    ['c', page('file:///d.txt')],
  ] },
  { name: 'generic queries', pages: [
    ['a', page('http://x.example/read.php?story=12&chapter=1')],
    ['a', page('http://x.example/read.php?story=12&chapter=2')],
    ['b', page('http://x.example/read.php?story=13&chapter=2')],
  ] },
  { name: 'a query with nothing but the chapter needs a witness', pages: [
    ['a', page('http://x.example/tide.php?ch=1', { part: [1, 2] })],
    ['a', page('http://x.example/tide.php?ch=2', { part: [2, 2] })],
    ['b', page('http://x.example/tide.php?ch=3')],
  ] },
];
