import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '@/utils/progress/merge';
import { chapterOf, chapterState, nextUnread, shelfOf, withListed, withPlace, withRead, withUnread, type Place } from '@/utils/progress/progress';
import { newRecord, type WorkRecord } from '@/utils/progress/record';

const FACTS = { title: 'Cold Iron', authors: ['Maris'], fandoms: [], pairings: [], warnings: [] };
const start = (): WorkRecord => newRecord('w', 1, FACTS);
const placeIn = (chapter: string, share: number, at: number, atEnd = false): Place => ({
  chapter, ...(/^\d/.test(chapter) && { number: Number(chapter) }), address: `http://a.example/${chapter}`, at, atEnd,
  anchor: { exact: 'the door', prefix: 'he shut', suffix: 'and went', at: Math.round(share * 1000), of: 1000 },
});

type Act = (record: WorkRecord) => WorkRecord;
const chapterKey = fc.constantFrom('1', '2', '3', '__proto__');
const instant = fc.integer({ min: 1, max: 50 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(chapterKey, fc.double({ min: 0, max: 1, noNaN: true }), instant, fc.boolean()).map(([key, share, at, atEnd]): Act => (record) => withPlace(record, placeIn(key, share, at, atEnd))),
  fc.tuple(chapterKey, instant).map(([key, at]): Act => (record) => withRead(record, key, at)),
  chapterKey.map((key): Act => (record) => withUnread(record, key)),
  fc.tuple(chapterKey, instant).map(([key, at]): Act => (record) => withListed(record, [{ key }], at)),
  fc.tuple(fc.constantFrom<'reading' | 'dropped'>('reading', 'dropped'), instant).map(([value, at]): Act => (record) => ({ ...record, shelf: { value, at } })),
  fc.tuple(fc.string(), instant).map(([value, at]): Act => (record) => ({ ...record, note: { value, at } })),
  fc.tuple(fc.constantFrom('http://a.example/', 'http://b.example/'), instant).map(([key, at]): Act => (record) => ({ ...record, addresses: { ...record.addresses, [key]: at } })),
);
const record = fc.array(act, { maxLength: 8 }).map((acts) => acts.reduce((all, one) => one(all), start()));

describe('two accounts of one work', () => {
  test('which comes first makes no difference', () => {
    fc.assert(fc.property(record, record, (a, b) => { expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a)); }), { numRuns: 500 });
  });

  test('the order of several makes no difference', () => {
    fc.assert(fc.property(record, record, record, (a, b, c) => { expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c))); }), { numRuns: 500 });
  });

  test('bringing in the same twice changes nothing', () => {
    fc.assert(fc.property(record, record, (a, b) => { expect(mergeRecords(mergeRecords(a, b), b)).toEqual(mergeRecords(a, b)); }), { numRuns: 500 });
  });

  test('nothing read in either is lost', () => {
    fc.assert(
      fc.property(record, record, chapterKey, (a, b, key) => {
        const merged = chapterOf(mergeRecords(a, b), key);
        for (const one of [chapterOf(a, key), chapterOf(b, key)]) if (one.turn === merged.turn) expect(merged.share).toBeGreaterThanOrEqual(one.share);
      }),
    );
  });
});

describe('reading', () => {
  test('ten tabs on ten chapters lose nothing', () => {
    const tabs = Array.from({ length: 10 }, (_, i) => withPlace(start(), placeIn(String(i + 1), 0.5, 100 + i)));
    const merged = tabs.reduce((a, b) => mergeRecords(a, b));
    expect(Object.values(merged.chapters).map(({ share }) => share)).toEqual(Array.from({ length: 10 }, () => 0.5));
    expect(merged.furthest?.chapter).toBe('10');
  });

  test('going back to reread moves the place and never the furthest', () => {
    const read = withPlace(withPlace(start(), placeIn('3', 0.8, 10)), placeIn('1', 0.1, 20));
    expect([read.current?.chapter, read.furthest?.chapter]).toEqual(['1', '3']);
    expect(read.furthest?.anchor.at).toBe(800);
  });

  test('an older report that comes late does not move the place back', () => {
    const read = withPlace(withPlace(start(), placeIn('3', 0.8, 20)), placeIn('1', 0.1, 10));
    expect(read.current?.chapter).toBe('3');
  });

  test('"mark unread" holds against an account that had it read', () => {
    const read = withPlace(start(), placeIn('2', 1, 10, true));
    const unread = withUnread(read, '2');
    for (const merged of [mergeRecords(read, unread), mergeRecords(unread, read)]) {
      expect(chapterState(merged, '2')).toEqual({ state: 'unread' });
      expect(merged.furthest).toBeUndefined();
    }
  });

  test('"mark unread" of one chapter leaves the place in another', () => {
    const read = withPlace(withPlace(start(), placeIn('1', 1, 10, true)), placeIn('5', 0.4, 20));
    expect(withUnread(read, '1').furthest?.chapter).toBe('5');
  });

  test('what is read again after "mark unread" counts', () => {
    const again = withPlace(withUnread(withPlace(start(), placeIn('2', 1, 10, true)), '2'), placeIn('2', 0.3, 30));
    expect(chapterState(again, '2')).toEqual({ state: 'begun', share: 0.3 });
  });
});

describe('chapters', () => {
  const listed = (keys: readonly string[], at: number, record = start()) => withListed(record, keys.map((key) => ({ key })), at);

  test('the first sight of a work is a baseline: nothing is new', () => {
    expect(chapterState(listed(['1', '2'], 1), '2')).toEqual({ state: 'unread' });
  });

  test('a chapter that was not listed before is new until it is opened', () => {
    const grown = listed(['1', '2', '3'], 9, listed(['1', '2'], 1));
    expect([chapterState(grown, '2'), chapterState(grown, '3')]).toEqual([{ state: 'unread' }, { state: 'new' }]);
    expect(chapterState(withPlace(grown, placeIn('3', 0, 10)), '3')).toEqual({ state: 'unread' });
  });

  test('the next unread is the first that was not read to its end', () => {
    const read = withRead(withRead(start(), '1', 5), '3', 6);
    expect(nextUnread(read, ['1', '2', '3'])).toBe('2');
    expect(nextUnread(read, ['1', '3'])).toBeUndefined();
  });

  test('a shelf follows the reading until the reader chooses one', () => {
    const two = { ...start(), posted: { value: { posted: 2 }, at: 1 } };
    const done = withRead(withRead(two, '1', 5), '2', 6);
    expect(shelfOf(two)).toBe('to-read');
    expect(shelfOf(withRead(two, '1', 5))).toBe('reading');
    expect(shelfOf(done)).toBe('caught-up');
    expect(shelfOf({ ...done, facts: { value: { ...FACTS, status: 'complete' }, at: 1 } })).toBe('finished');
    expect(shelfOf({ ...done, shelf: { value: 'dropped', at: 7 } })).toBe('dropped');
  });

  test('a chapter named like a part of every object is a chapter', () => {
    expect(chapterState(withRead(start(), '__proto__', 5), '__proto__')).toEqual({ state: 'read' });
    expect(chapterState(start(), 'constructor')).toEqual({ state: 'unread' });
  });
});
