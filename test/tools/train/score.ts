import { assemble } from '../../../utils/header/assemble.ts';
import { FIELD_NAMES } from '../../../utils/header/header.ts';
import type { Tag } from '../../../utils/header/tags.ts';
import type { CorpusPage } from '../corpus/pages.ts';
import type { Example } from './examples.ts';

export interface Judged {
  readonly example: Example;
  readonly path: readonly Tag[];
}
interface Field {
  readonly field: string;
  readonly text: string;
  /** Its line holds other fields too. */
  readonly shared?: boolean;
}
interface Count { hit: number; extra: number; missed: number }

/** How well fields were found: matched by name and words, as FORMAT.md of the corpus says. */
export interface Score {
  readonly all: Count;
  readonly byField: ReadonlyMap<string, Count>;
  readonly starts: { readonly pages: number; readonly right: number };
  readonly failures: readonly string[];
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);
const LABEL = /^\s*[*>[(]*\p{L}[\p{L}\p{N} '’./&#+-]{0,40}\]?\s*(?::|=|~)/u;
const norm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
const wordsOf = (text: string): string[] => norm(text).split(' ').filter(Boolean);

function overlap(a: readonly string[], b: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const word of b) bag.set(word, (bag.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const left = bag.get(word) ?? 0;
    bag.set(word, left - 1);
    return left > 0;
  }).length;
}
const likeness = (a: readonly string[], b: readonly string[]): number => (a.length + b.length ? (2 * overlap(a, b)) / (a.length + b.length) : 1);

/** The fields as a person tagged them: runs of lines under the same tags. */
export function taggedFields({ lines }: CorpusPage): Field[] {
  const runs: { key: string; tags: readonly string[]; text: string; label: boolean }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const line of lines) {
    const tags = line.tags.filter((tag) => FIELDS.has(tag));
    const label = LABEL.test(line.text);
    const key = tags.join('+');
    if (tags.length === 0) open = undefined;
    else if (open?.key === key && !(label && open.label && key === 'notes')) open.text += `\n${line.text}`;
    else runs.push((open = { key, tags, text: line.text, label }));
  }
  return runs.flatMap(({ tags, text }) => tags.map((field) => ({ field, text, shared: tags.length > 1 })));
}

/** The fields as the reader puts them together from the tags. */
export const foundFields = ({ example: { units }, path }: Judged): Field[] =>
  assemble(units.map((unit, i) => ({ unit, tag: path[i] as Tag, margin: 0 }))).map(({ field, label, value }) => ({ field, text: `${label} ${value}` }));

function startsRight({ example: { page, units }, path }: Judged): boolean | undefined {
  const wanted = ['chapter', 's'].flatMap((tag) => page.lines.find((line) => line.tags.includes(tag) && line.text.trim()) ?? []);
  if (wanted.length === 0) return undefined;
  const got = norm(units[path.findIndex((tag) => tag === 'chapter' || tag === 'story')]?.text ?? '').slice(0, 24);
  return wanted.some(({ text }) => {
    const want = norm(text).slice(0, 24);
    const length = Math.min(got.length, want.length);
    return length >= Math.min(3, want.length) && got.slice(0, length) === want.slice(0, length);
  });
}

export function score(judged: readonly Judged[]): Score {
  const byField = new Map<string, Count>();
  const failures: string[] = [];
  const starts = { pages: 0, right: 0 };
  const count = (field: string, what: keyof Count): void => {
    const counts = byField.get(field) ?? { hit: 0, extra: 0, missed: 0 };
    counts[what]++;
    byField.set(field, counts);
  };
  for (const one of judged) {
    const { page, style } = one.example;
    const tagged = taggedFields(page);
    if (page.meta.kind !== 'fic' || tagged.length === 0) continue;
    const left = foundFields(one).map((field) => ({ ...field, words: wordsOf(field.text) }));
    const fail = (what: string, text: string): unknown => failures.push(`${page.name}.${style} ${what}: ${text.replaceAll('\n', ' ⏎ ').slice(0, 140)}`);
    for (const { field, text, shared } of tagged) {
      const want = wordsOf(text);
      const at = left.findIndex((each) => each.field === field && (likeness(each.words, want) >= 0.8 || (shared && each.words.length > 0 && overlap(each.words, want) / each.words.length >= 0.8)));
      if (at >= 0) { left.splice(at, 1); count(field, 'hit'); } else { count(field, 'missed'); fail(`missed ${field}`, text); }
    }
    for (const { field, text } of left) { count(field, 'extra'); fail(`extra ${field}`, text); }
    const right = startsRight(one);
    if (right !== undefined) starts.pages++;
    if (right) starts.right++;
    if (right === false) fail('story start', one.example.units[one.path.findIndex((tag) => tag === 'chapter' || tag === 'story')]?.text ?? '');
  }
  const all = [...byField.values()].reduce((a, b) => ({ hit: a.hit + b.hit, extra: a.extra + b.extra, missed: a.missed + b.missed }), { hit: 0, extra: 0, missed: 0 });
  return { all, byField, starts, failures };
}

export const f1 = ({ hit, extra, missed }: Count): number => (2 * hit) / (2 * hit + extra + missed || 1);

export function print({ all, byField, starts, failures }: Score, failuresShown: number): void {
  console.log(`field F1 ${f1(all).toFixed(4)}, precision ${(all.hit / (all.hit + all.extra)).toFixed(3)}, recall ${(all.hit / (all.hit + all.missed)).toFixed(3)}, story start ${(starts.right / starts.pages).toFixed(3)}`);
  const sorted = [...byField].sort(([, a], [, b]) => b.hit + b.missed - a.hit - a.missed);
  console.log(sorted.map(([field, counts]) => `${field} ${f1(counts).toFixed(2)} (${counts.hit + counts.missed})`).join(', '));
  for (const failure of failures.slice(0, failuresShown)) console.log(failure);
}
