import { languageCode } from './language-names';
import { plainHow, warningId } from './leaves';
import { normalPattern } from './normal';
import type { Expected, Token } from './parse-tokens';
import { type Condition, type How, OF_NAMES, UNSTATED, type What, WHATS } from './rule';
import { TOPIC_IDS } from './topics';
import { LEVELS, SIGNS } from '../vocabulary/ratings';

/** A condition, or what was expected in its place. */
export type Tried<T> = { readonly ok: T } | { readonly expected: Expected };
const expect = (expected: Expected): { readonly expected: Expected } => ({ expected });

/** Other names that people know these by. */
const ALSO: Readonly<Record<string, What>> = {
  warnings: 'warning', topics: 'topic', ship: 'pairing', relationship: 'pairing', characters: 'character', fandoms: 'fandom', authors: 'author', genre: 'category', tags: 'tag', site: 'archive', word: 'words',
};
export function whatOf(name: string): What | undefined {
  return WHATS.find((what) => what === name) ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined);
}

const STATUSES = ['wip', 'complete', 'abandoned'];
const RANGE = /^(.*?)\.\.(.*)$/;
const COUNT = /^(\d{1,9})(k?)$/i;

/** "mature", "NC-17", "unrated". */
function levelOf(text: string): string | undefined {
  const key = text.trim().toLowerCase().replace(/[\s-]/g, '');
  const bySign = SIGNS.findIndex((signs) => signs.split(' ').includes(key));
  return key === 'unrated' || LEVELS.some((level) => level === key) ? key : LEVELS[bySign];
}

function countOf(text: string): string | undefined {
  const [, digits, thousand] = COUNT.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : String(Number(digits) * (thousand ? 1000 : 1));
}

/** `a..b`, `a..` or `..b`, each end read by `endOf`. */
function rangeOf(value: string, endOf: (text: string) => string | undefined): How | undefined {
  const [, from = '', to = ''] = RANGE.exec(value) ?? [];
  const [first, last] = [from && endOf(from), to && endOf(to)];
  if ((!from && !to) || first === undefined || last === undefined) return undefined;
  return { kind: 'range', ...(first && { from: first }), ...(last && { to: last }) };
}

const is = (value: string | undefined): How | undefined => (value === undefined ? undefined : { kind: 'is', value });
const among = (list: readonly string[], value: string): How | undefined => is(list.find((one) => one === value.trim().toLowerCase()));
const isInOrder = ({ from, to }: { readonly from?: string; readonly to?: string }): boolean =>
  from === undefined || to === undefined || (COUNT.test(from) ? Number(from) <= Number(to) : LEVELS.findIndex((level) => level === from) <= LEVELS.findIndex((level) => level === to));

function ratingHow(value: string): How | undefined {
  const range = rangeOf(value, (text) => LEVELS.find((level) => level === levelOf(text)));
  return range ?? is(levelOf(value));
}

/** Conditions whose values are from a list. `undefined` as a function's answer: the value is none of them. */
const FIXED: Partial<Record<What, readonly [read: (value: string) => How | undefined, expected: Expected]>> = {
  topic: [(value) => among(TOPIC_IDS, value), 'topic'],
  unstated: [(value) => among(UNSTATED, value), 'unstated'],
  status: [(value) => among(STATUSES, value), 'status'],
  rating: [ratingHow, 'level'],
  length: [(value) => rangeOf(value, countOf), 'length'],
  language: [(value) => is(languageCode(value)), 'language'],
  work: [(value) => is(value.trim() || undefined), 'value'],
};

function namedHow(what: What, sign: Token['sign'], value: string): Tried<How> {
  if (normalPattern(value).replaceAll('*', '').trim() === '') return expect('letters');
  const id = what === 'warning' && sign !== '~' ? warningId(value) : undefined;
  if (id !== undefined) return { ok: { kind: 'is', value: id } };
  if (what === 'warning') return { ok: { kind: 'words', value: value.trim() } };
  const kind = sign === '=' ? 'is' : sign === '~' ? 'words' : plainHow(what);
  return { ok: { kind, value: value.trim() } };
}

/** Reads `what:value`. */
export function parseCondition({ name, sign, value, isOpen }: Token): Tried<Condition> {
  const what = whatOf(name);
  if (what === undefined) return expect('condition');
  if (isOpen) return expect('quote');
  if (value.trim() === '') return expect('value');
  const fixed = FIXED[what];
  if (!fixed) {
    if (sign !== ':' && !OF_NAMES.has(what) && what !== 'warning') return expect('sign');
    const how = namedHow(what, sign, value);
    return 'ok' in how ? { ok: { what, how: how.ok } } : how;
  }
  if (sign !== ':') return expect('sign');
  const how = fixed[0](value);
  if (!how || (how.kind === 'range' && !isInOrder(how))) return expect(fixed[1]);
  return { ok: { what, how } };
}
