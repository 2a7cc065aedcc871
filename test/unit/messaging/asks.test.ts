import { describe, expect, test } from 'vitest';
import { BACKGROUND_ASKS, kindOf, READER_ASKS } from '@/utils/messaging/asks';

const LINE = { text: 'Title: X', gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0 };
const CHOICES = { mode: 'card', warnings: 'full', notHeader: false };

describe('to the background', () => {
  test.each([
    ['story-seen', {}],
    ['read-lines', { lines: [LINE], pageTitle: '' }],
    ['read-lines', { lines: [], pageTitle: '', textFrom: 0, facts: { stated: [{ field: 'title', label: '', values: ['X'] }], chapter: { number: 2 }, complete: false } }],
    ['read-entries', { entries: [{ stated: [{ field: 'warnings', label: '', values: [], hidden: true }], updated: '2003' }] }],
    ['read-below', { lines: [] }],
    ['choices-of', { url: 'http://x.com/' }],
    ['layers-of', { url: 'http://x.com/', tabId: 3 }],
    ['choose', { url: 'http://x.com/', scope: 'page', change: { notHeader: true } }],
    ['choose', { url: 'http://x.com/', scope: 'everywhere', change: {}, tabId: 3 }],
    ['work-of', { page: { address: 'http://x.com/2.html', siblings: ['http://x.com/3.html'], header: { title: 'X', chapter: { number: 2 } }, source: { family: 'plain', page: 'story', chapters: [{ url: 'http://x.com/3.html' }] } } }],
    ['mend-work', { page: {}, mend: 'part' }],
    ['remember-entries', { entries: [{ address: 'http://x.com/', rating: { raw: 'R', level: 'mature' }, warnings: [] }] }],
  ])('%s %j is taken', (kind, ask) => {
    expect(kindOf(BACKGROUND_ASKS, { kind, ask })).toBe(kind);
  });

  test.each([
    [undefined],
    [null],
    ['story-seen'],
    [[]],
    [{ kind: 'story-seen' }],
    [{ kind: 'story-seen', ask: [] }],
    [{ kind: 'toString', ask: {} }],
    [{ kind: '__proto__', ask: {} }],
    [{ kind: 'what-was-read', ask: {} }],
    [{ kind: 'choices-of', ask: {} }],
    [{ kind: 'read-lines', ask: { lines: [LINE] } }],
    [{ kind: 'read-lines', ask: { lines: ['Title: X'], pageTitle: '' } }],
    [{ kind: 'read-lines', ask: { lines: [{ ...LINE, form: 'script' }], pageTitle: '' } }],
    [{ kind: 'read-lines', ask: { lines: [], pageTitle: '', facts: {} } }],
    [{ kind: 'read-lines', ask: { lines: [], pageTitle: '', facts: { stated: [{ field: 'title', label: '', values: 'X' }] } } }],
    [{ kind: 'read-entries', ask: { entries: [{ stated: [], chapter: 3 }] } }],
    [{ kind: 'read-below', ask: { lines: {} } }],
    [{ kind: 'choices-of', ask: { url: 1 } }],
    [{ kind: 'layers-of', ask: { url: 'http://x.com/', tabId: '3' } }],
    [{ kind: 'choose', ask: { url: 'http://x.com/', scope: 'world', change: {} } }],
    [{ kind: 'choose', ask: { url: 'http://x.com/', scope: 'page' } }],
    [{ kind: 'choose', ask: { url: 'http://x.com/', scope: 'page', change: { mode: 'loud' } } }],
    [{ kind: 'choose', ask: { url: 'http://x.com/', scope: 'page', change: { notHeader: 1 } } }],
  ])('%j is not', (message) => {
    expect(kindOf(BACKGROUND_ASKS, message)).toBeUndefined();
  });
});

describe('to the reader', () => {
  test.each([
    ['what-was-read', {}],
    ['choices-changed', { choices: CHOICES }],
    ['access-withdrawn', { withdrawn: ['*://x.com/*'], granted: [] }],
  ])('%s %j is taken', (kind, ask) => {
    expect(kindOf(READER_ASKS, { kind, ask })).toBe(kind);
  });

  test.each([
    [{ kind: 'choices-changed', ask: {} }],
    [{ kind: 'choices-changed', ask: { choices: { ...CHOICES, mode: undefined } } }],
    [{ kind: 'choices-changed', ask: { choices: { ...CHOICES, notHeader: undefined } } }],
    [{ kind: 'access-withdrawn', ask: { withdrawn: '*://x.com/*', granted: [] } }],
    [{ kind: 'access-withdrawn', ask: { withdrawn: [1], granted: [] } }],
    [{ kind: 'story-seen', ask: {} }],
  ])('%j is not', (message) => {
    expect(kindOf(READER_ASKS, message)).toBeUndefined();
  });
});
