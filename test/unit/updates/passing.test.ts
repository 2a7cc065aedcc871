import { beforeEach, describe, expect, test } from 'vitest';
import type { Header } from '@/utils/header/header';
import { withPlace } from '@/utils/progress/progress';
import { createPassing, type Passing } from '@/utils/storage/updates/passing';
import { identify } from '@/utils/works/identify';
import type { PageFacts } from '@/utils/works/page-facts';
import type { PlaceReport } from '@/utils/progress/visit-report';
import { EVEN, FOR_EVER, keepItems, makeWorld, START, type World } from './world';

const WORK = 'ao3:work:5150';
const AT = 'http://archiveofourown.org/works/5150';
const chapter = (number: number): string => `${AT}/chapters/7${number}`;
const links = (count: number): string[] => Array.from({ length: count }, (_, i) => chapter(i + 1));
const header = (more: Partial<Header>): Header => ({ fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 0, ...more });

const contents = (count: number): PageFacts => ({ address: `${AT}/navigate`, source: { family: 'otw', page: 'index', work: AT, chapter: { posted: count }, chapters: links(count).map((url) => ({ url })) } });
const story = (number: number, posted?: number, total?: number): PageFacts => ({ address: chapter(number), source: { family: 'otw', page: 'story', work: AT, chapter: { number, ...(posted !== undefined && { posted }), ...(total !== undefined && { total }) } } });
const report = (more: Partial<PlaceReport> = {}): PlaceReport => ({ address: AT, facts: { authors: [], fandoms: [], pairings: [], warnings: [] }, anchor: { exact: 'a', prefix: '', suffix: '', at: 1, of: 2 }, atEnd: false, ...more });
const entry = (posted: number, more: Partial<Header> = {}) => ({ header: header({ chapter: { posted }, ...more }), url: AT });

let world: World;
let passing: Passing;
let told: number;
let keep: 'on' | 'off';

const kinds = (): string[] => (world.stored(WORK)?.news ?? []).map(({ change }) => change.kind);

beforeEach(async () => {
  const items = new Map<string, unknown>();
  [told, keep] = [0, 'on'];
  world = makeWorld({ items });
  world.settings = { ...world.settings, checks: 'off' };
  passing = createPassing({
    book: world.book, store: keepItems(items, FOR_EVER()), now: () => world.time.now, random: EVEN, settings: async () => world.settings, keep: async () => keep,
    workOf: async (page) => identify(page), onNews: () => void told++,
  });
  await world.library.change(WORK, () => ({ version: 1, work: WORK, added: START - 1000, turn: 0, chapters: {}, addresses: { [AT]: START - 1000 }, facts: { value: { title: 'The Ferry', authors: [], fandoms: [], pairings: [], warnings: [], status: 'wip' }, at: START - 1000 }, posted: { value: { posted: 12 }, at: START - 1000 } }));
});

describe('on pages that are opened anyway', () => {
  test('a listing that says 14 chapters where the library knows 12 is news, once', async () => {
    await passing.onEntries([entry(14)], 'normal');
    await passing.onEntries([entry(14)], 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'parts', from: 12, to: 14 }]);
    expect((await world.record(WORK)).moved).toBe(START);
    expect((await world.record(WORK)).posted?.value.posted).toBe(14);
    expect(told).toBe(1);
  });

  test.each([
    ['the same count', 12, []],
    ['a lower count at first sight of that list: it may count otherwise', 11, []],
  ] as const)('%s is no news', async (_, posted, expected) => {
    await passing.onEntries([entry(posted)], 'normal');
    expect(kinds()).toEqual(expected);
  });

  test('a list that counts one fewer than the contents do is no news, now or later; one more is', async () => {
    await passing.onEntries([entry(11)], 'normal');
    await passing.onPage(contents(12), links(12), 'normal');
    await passing.onEntries([entry(11)], 'normal');
    expect(kinds()).toEqual([]);
    await passing.onEntries([entry(12)], 'normal');
    await passing.onPage(contents(13), links(13), 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([expect.objectContaining({ kind: 'parts' })]);
  });

  test('a contents page with a new part', async () => {
    await passing.onPage(contents(12), links(12), 'normal');
    await passing.onPage(contents(13), links(13), 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'parts', from: 12, to: 13, address: chapter(13) }]);
  });

  test('a contents page with fewer parts is a change, not a deletion', async () => {
    await passing.onPage(contents(12), links(12), 'normal');
    await passing.onPage(contents(11), links(11), 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'fewer', from: 12, to: 11 }]);
    expect(Object.keys((await world.record(WORK)).chapters)).toHaveLength(12);
  });

  test('a contents page in another order', async () => {
    await passing.onPage(contents(12), links(12), 'normal');
    await passing.onPage({ ...contents(12), source: { ...contents(12).source!, chapters: links(12).toReversed().map((url) => ({ url })) } }, links(12).toReversed(), 'normal');
    expect(kinds()).toEqual(['renumbered']);
  });

  test('a chapter beyond the last that is known', async () => {
    await passing.onPage(story(13), [], 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'parts', from: 12, to: 13 }]);
  });

  test('an earlier chapter says nothing', async () => {
    await passing.onPage(story(3), [], 'normal');
    expect(kinds()).toEqual([]);
  });

  test('a status that turned complete', async () => {
    await passing.onEntries([entry(12, { status: 'complete' })], 'normal');
    expect(kinds()).toEqual(['complete']);
    expect((await world.record(WORK)).facts.value.status).toBe('complete');
  });

  test('a contents page that says complete, where it said in progress', async () => {
    const saying = (complete: boolean): PageFacts => ({ ...contents(12), source: { ...contents(12).source!, complete } });
    await passing.onPage(saying(false), links(12), 'normal');
    expect(kinds()).toEqual([]);
    await passing.onPage(saying(true), links(12), 'normal');
    expect(kinds()).toEqual(['complete']);
  });

  test('complete and in progress again: nothing is left of both', async () => {
    await passing.onEntries([entry(12, { status: 'complete' })], 'normal');
    await passing.onEntries([entry(12, { status: 'wip' })], 'normal');
    expect(kinds()).toEqual([]);
  });

  test('the first chapter of a page made by hand may say "in progress" for ever', async () => {
    await passing.onEntries([entry(12, { status: 'complete' })], 'normal');
    await passing.onPlace({ address: chapter(1) }, report({ facts: { authors: [], fandoms: [], pairings: [], warnings: [], status: 'wip' } }), 'normal');
    expect(kinds()).toEqual(['complete']);
  });

  test('a date that moved', async () => {
    await passing.onEntries([entry(12, { dates: { updated: '2025-12-01' } })], 'normal');
    await passing.onEntries([entry(12, { dates: { updated: '2026-01-02' } })], 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'edited', updated: '2026-01-02' }]);
  });

  test('a page that says where the story lies now, and the one there that says where it lay: told once', async () => {
    await passing.onPage({ ...story(3), home: { when: 'now', address: 'http://squidgeworld.org/works/9' } }, [], 'normal');
    expect(kinds()).toEqual(['moved']);
    const moved = { address: 'http://squidgeworld.org/works/9', source: { family: 'otw' as const, page: 'story' as const }, home: { when: 'before' as const, address: AT } };
    await passing.onPage(moved, [], 'normal');
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'moved', to: 'http://squidgeworld.org/works/9' }]);
  });

  test('a saved copy that has less says nothing, and one that has more is news', async () => {
    const copy = (count: number): PageFacts => ({ ...contents(count), address: `https://web.archive.org/web/2015/${AT}/navigate` });
    await passing.onPage(copy(5), links(5), 'normal');
    expect(kinds()).toEqual([]);
    await passing.onPage(copy(14), links(14), 'normal');
    expect(kinds()).toEqual(['parts']);
  });

  test('works that are not in the library are not followed', async () => {
    await passing.onEntries([{ header: header({ chapter: { posted: 3 } }), url: 'http://archiveofourown.org/works/1' }], 'normal');
    expect([...world.items.keys()].filter((key) => key.startsWith('update:'))).toEqual([]);
  });

  test('in a private window, and where nothing is to be kept, nothing is written', async () => {
    const before = JSON.stringify([...world.items]);
    await passing.onEntries([entry(14)], 'private');
    await passing.onPage(contents(14), links(14), 'private');
    await passing.onPlace(story(14, 14), report({ posted: 14 }), 'private');
    await passing.onRead(story(14, 14), 'private');
    await passing.onMarked(story(14, 14), chapter(14), 'private');
    keep = 'off';
    await passing.onEntries([entry(14)], 'normal');
    await passing.onPage(contents(14), links(14), 'normal');
    await passing.onPlace(story(14, 14), report({ posted: 14 }), 'normal');
    expect(JSON.stringify([...world.items])).toBe(before);
  });
});

describe('news is seen by reading', () => {
  beforeEach(async () => {
    await passing.onEntries([entry(14, { status: 'complete' })], 'normal');
  });
  const read = async (number: number): Promise<void> => {
    await world.library.change(WORK, (record) => record && withPlace(record, { chapter: `7${number}`, number, address: chapter(number), at: START + number, atEnd: false, anchor: report().anchor }));
    await passing.onRead(story(number), 'normal');
  };

  test('and until then it is there', () => expect(kinds()).toEqual(['parts', 'complete']));

  test('a place before the new parts leaves them new, and what any page says is seen', async () => {
    await read(5);
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'parts', from: 12, to: 14 }]);
  });

  test('a place in the first of two leaves the second', async () => {
    await read(13);
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([{ kind: 'parts', from: 13, to: 14 }]);
  });

  test('a place in the last leaves nothing', async () => {
    await read(14);
    expect(world.stored(WORK).news).toEqual([]);
    expect((await world.book.news()).works).toEqual({});
  });

  test('a chapter that is marked as read', async () => {
    await passing.onPage(contents(14), links(14), 'normal');
    await passing.onMarked(contents(14), chapter(14), 'normal');
    expect(world.stored(WORK).news).toEqual([]);
  });
});
