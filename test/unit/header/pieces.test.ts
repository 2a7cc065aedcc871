import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../utils/header/pieces';
import type { FieldName } from '../../../utils/header/header';
import type { Unit } from '../../../utils/header/units';
import { processorTime } from '../../tools/processor-time.ts';

const unitOf = (text: string): Unit => ({ text, spans: [{ line: 0, from: 0, to: text.length }], gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0, inline: false });
const found = (tag: FieldName, text: string): string[] => piecesOf(tag, unitOf(text)).map(({ field, from, to }) => `${field}: ${text.slice(from, to)}`);

describe('what a line holds beside what it was read as', () => {
  test.each<[FieldName, string, string[]]>([
    ['author', 'by Marnie Holt <marnie@example.org>', ['contact: <marnie@example.org>']],
    ['author', 'A Due South story by Marnie Holt', ['fandom: Due South']],
    ['fandom', 'A Gundam Wing fanfiction by Juniper', ['author: Juniper']],
    ['author', 'by Ronni (ronni@...)', ['contact: (ronni@...)']],
    ['author', 'Post by marnie on Sat Oct 25 2008, 23:21', ['date: Oct 25 2008']],
    ['author', 'By Marnie Holt [ 08-08-01 ]', ['date: 08-08-01']],
    ['title', 'Two Ferries Late (PG-13)', ['rating: PG-13']],
    ['title', 'Two Ferries Late (Due South)', ['fandom: Due South']],
    ['title', 'Two Ferries Late (Due South, Fraser/Kowalski)', ['fandom: Due South', 'pairing: Fraser/Kowalski']],
    ['title', 'Rehearsal – Law & Order Fan Fiction', ['fandom: Law & Order']],
    ['title', 'Ranma 1/2 Fan Fiction ❯ Drifter ❯ Chapter 1', ['fandom: Ranma 1/2 Fan Fiction']],
  ])('%s: %s', (tag, text, pieces) => expect(found(tag, text)).toEqual(pieces));

  test.each<[FieldName, string]>([
    ['author', 'by Marnie Holt'],
    ['author', 'Step by Step'],
    ['author', 'Copyright 2001 by Marnie Holt'],
    ['title', 'Two Ferries Late (and a half)'],
    ['fandom', 'Sentinel by Design'],
    ['fandom', 'Due South'],
    ['title', 'Two Ferries Late (Part Two)'],
    ['title', 'The Story – Of a Tale'],
    ['title', 'Apollo (13)'],
    ['summary', 'A Due South story by Marnie Holt (PG)'],
  ])('nothing more in %s: %s', (tag, text) => expect(found(tag, text)).toEqual([]));

  test('a line of 200,000 signs costs no more than its head', () => {
    const start = processorTime();
    found('title', ' - (['.repeat(50_000));
    found('title', ': a'.repeat(60_000));
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
