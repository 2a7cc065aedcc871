import { describe, expect, test } from 'vitest';
import { senderName } from '../../../utils/archives/mail-message';
import { readMailHead } from '../../../utils/archives/mail-head';

describe('the head of a post in plain text', () => {
  test('names in any case, folded lines, and what an archive put above it', () => {
    const head = readMailHead('>From wilf@mail.example Mon Dec 14 02:11:00 1998\nFrom: Wilf\nSUBJECT: A long\n  subject (1/2)\nDate: 14 Dec 1998\n\nTitle: not the head\nFrom: the story');
    expect([...(head ?? [])]).toEqual([['from', 'Wilf'], ['subject', 'A long subject (1/2)'], ['date', '14 Dec 1998']]);
  });

  test.each([
    ['a story\'s own header', 'Title: A\nAuthor: B\nRating: R\n'],
    ['prose before any line of a head', 'She opened the letter.\nFrom: him\nSubject: nothing\n'.replace('She', 'From: her\nShe')],
    ['a sender without a subject', 'From: A\nDate: today\n\n'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => expect(readMailHead(text)).toBeUndefined());

  test.each([
    ['Wilf Tanner <wilf@mail.example>', 'Wilf Tanner'],
    ['"Wilf Tanner" <wilf@mail.example>', 'Wilf Tanner'],
    ['wilf@mail.example (Wilf Tanner)', 'Wilf Tanner'],
    ['wilf@mail.example', 'wilf'],
    ['wilf at mail.example', 'wilf'],
    ['Wilf Tanner', 'Wilf Tanner'],
    ['', undefined],
  ])('%s was sent by %s', (written, name) => expect(senderName(written)).toBe(name));
});
