import type { HeaderField, Warning } from '../../../utils/header/header';
import { FIELD_NAMES } from '../../../utils/header/header';
import type { CorpusPage } from './pages';

/** What the scorer needs of a reader's answer; `inspect` prints more. */
export interface Answer {
  readonly header: null | {
    readonly fields: readonly Pick<HeaderField, 'field' | 'label' | 'value'>[];
    readonly title?: string;
    readonly chapter?: { readonly number?: number };
    readonly authors: readonly string[];
    readonly fandoms: readonly string[];
    readonly pairings: readonly string[];
    readonly rating?: { readonly raw: string; readonly level?: string };
    readonly warnings: readonly Pick<Warning, 'id' | 'stated'>[];
    readonly status?: string;
    readonly collapsed: readonly string[];
  };
  readonly story?: { readonly startsWith: string };
  readonly entries: readonly { readonly title?: string }[];
}

export interface Counts { tp: number; fp: number; fn: number }
export interface Share { ok: number; n: number }

export interface Score {
  readonly shares: Record<string, Share>;
  readonly fields: Record<string, Counts>;
  readonly styles: Record<string, Counts>;
  readonly languages: Record<string, Counts>;
  readonly pages: Record<string, Counts>;
  readonly entries: Counts;
  /** Lines that must never be folded and were: [story, warnings]. */
  readonly folded: { story: number; warnings: number };
  readonly failures: string[];
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);
const LABEL = /^\s*[*>[(]*[\p{L}][\p{L}\p{N} '’./&#+-]{0,40}\]?\s*(?::|=|~)/u;

export const norm = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
const words = (text: string | undefined): string[] => norm(text).split(' ').filter(Boolean);

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const n = left.get(word) ?? 0;
    if (n > 0) left.set(word, n - 1);
    return n > 0;
  }).length;
}
const likeness = (a: readonly string[], b: readonly string[]): number => (a.length + b.length ? (2 * overlap(a, b)) / (a.length + b.length) : 1);
export const f1 = ({ tp, fp, fn }: Counts): number => (2 * tp) / (2 * tp + fp + fn || 1);
const listed = (text: string | undefined): string[] => (text ?? '').split(';').map((each) => each.trim()).filter(Boolean);

interface Gold { field: string; text: string; shared: boolean }

/** A page's tagged lines as fields: runs of the same tags, a new one at each blank and at each labelled note. */
export function goldFields(page: CorpusPage): Gold[] {
  const runs: { key: string; tags: string[]; text: string; labelled: boolean }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const line of page.lines) {
    const tags = line.tags.filter((tag) => FIELDS.has(tag));
    if (!tags.length) { open = undefined; continue; }
    const key = tags.join('+');
    const labelled = LABEL.test(line.text);
    if (open?.key === key && !(labelled && open.labelled && key === 'notes')) open.text += `\n${line.text}`;
    else runs.push((open = { key, tags, text: line.text, labelled }));
  }
  return runs.flatMap(({ tags, text }) => tags.map((field) => ({ field, text, shared: tags.length > 1 })));
}

export const createScore = (): Score => ({ shares: {}, fields: {}, styles: {}, languages: {}, pages: {}, entries: { tp: 0, fp: 0, fn: 0 }, folded: { story: 0, warnings: 0 }, failures: [] });

/** Adds one rendering's answer to the score. */
export function judge(score: Score, page: CorpusPage, style: string, answer: Answer): void {
  const fail = (what: string, detail: string): void => void score.failures.push(`${page.name}.${style}: ${what}: ${detail}`.slice(0, 260));
  const share = (name: string, ok: boolean, detail: string): void => {
    const each = (score.shares[name] ??= { ok: 0, n: 0 });
    each.n++;
    if (ok) each.ok++;
    else fail(name, detail);
  };
  if (page.meta.kind === 'negative') return share('no false alarm', answer.header === null, JSON.stringify(answer.header?.fields.slice(0, 4)));
  if (page.meta.kind === 'listing') return judgeListing(score, page, answer, fail);
  const gold = goldFields(page);
  if (gold.length === 0) return;
  share('headers found', answer.header !== null, gold.map(({ field }) => field).join(' '));
  judgeFields(score, page, style, gold, answer, fail);
  judgeStart(page, answer, share);
  judgeFolds(score, page, style, answer, fail, share);
  judgeFacts(page, answer, share);
}

type Fail = (what: string, detail: string) => void;
type AddShare = (name: string, ok: boolean, detail: string) => void;

function judgeListing(score: Score, page: CorpusPage, answer: Answer, fail: Fail): void {
  const got = answer.entries.map(({ title }) => words(title));
  for (const { text } of page.lines.filter(({ tags }) => tags.includes('title'))) {
    const want = words(text);
    const at = got.findIndex((title) => title.length > 0 && overlap(title, want) / title.length >= 0.8);
    if (at >= 0) { got.splice(at, 1); score.entries.tp++; } else { score.entries.fn++; fail('entry missed', text); }
  }
  score.entries.fp += got.length;
}

function judgeFields(score: Score, page: CorpusPage, style: string, gold: readonly Gold[], answer: Answer, fail: Fail): void {
  const left = (answer.header?.fields ?? []).map((field) => ({ ...field, all: words(`${field.label} ${field.value}`), bare: words(field.value) }));
  const count = (field: string, part: keyof Counts): void => {
    const places = [[score.fields, field], [score.styles, style], [score.languages, page.meta.lang ?? 'en'], [score.pages, page.name]] as const;
    for (const [counts, key] of places) (counts[key] ??= { tp: 0, fp: 0, fn: 0 })[part]++;
  };
  for (const { field, text, shared } of gold) {
    const want = words(text);
    const at = left.findIndex((got) => got.field === field && (Math.max(likeness(got.all, want), likeness(got.bare, want)) >= 0.8 || (shared && got.bare.length > 0 && overlap(got.bare, want) / got.bare.length >= 0.8)));
    if (at >= 0) left.splice(at, 1);
    else fail(`missed ${field}`, text);
    count(field, at >= 0 ? 'tp' : 'fn');
  }
  for (const { field, label, value } of left) { count(field, 'fp'); fail(`extra ${field}`, `${label} ${value}`); }
}

function judgeStart(page: CorpusPage, answer: Answer, share: AddShare): void {
  const starts = ['chapter', 's'].map((tag) => page.lines.find(({ tags, text }) => tags.includes(tag) && text.trim())).filter((line) => line !== undefined);
  if (!starts.length) return;
  const got = norm(answer.story?.startsWith).slice(0, 24);
  const hit = starts.some(({ text }) => {
    const want = norm(text).slice(0, 24);
    const length = Math.min(got.length, want.length);
    return length >= Math.min(3, want.length) && got.slice(0, length) === want.slice(0, length);
  });
  share('story start', hit, `want "${norm(starts[0]?.text).slice(0, 24)}" got "${got}"`);
}

function judgeFolds(score: Score, page: CorpusPage, style: string, answer: Answer, fail: Fail, share: AddShare): void {
  const hidden = norm((answer.header?.collapsed ?? []).join('\n'));
  for (const { tags, text } of page.lines) {
    const line = norm(text);
    if (line.length <= 12) continue;
    const within = hidden.includes(line);
    if (tags[0] === 's' && within) { score.folded.story++; fail('STORY FOLDED', text); }
    if (tags.includes('warnings') && within) { score.folded.warnings++; fail('WARNING FOLDED', text); }
    if (tags.length === 1 && tags[0] === 'disclaimer') share('disclaimers folded', within || ((style === 'txt' || style === 'wrap') && overlap(words(text), words(hidden)) / words(text).length > 0.9), text);
  }
}

function judgeFacts({ meta }: CorpusPage, { header }: Answer, share: AddShare): void {
  const same = (name: string, want: string | undefined, got: string | undefined): void => { if (want) share(name, norm(want) === norm(got), `want ${want} got ${got}`); };
  const sameSet = (name: string, want: string | undefined, got: readonly string[] = []): void => {
    if (want) share(name, listed(want).map(norm).sort().join('|') === got.map(norm).sort().join('|'), `want ${want} got ${got.join('; ')}`);
  };
  same('title', meta.title, header?.title);
  sameSet('authors', meta.authors, header?.authors);
  sameSet('fandoms', meta.fandoms, header?.fandoms);
  sameSet('pairings', meta.pairings, header?.pairings);
  if (meta.level) share('rating level', header?.rating?.level === meta.level, `want ${meta.level} (${meta.rating}) got ${header?.rating?.level} (${header?.rating?.raw})`);
  same('status', meta.status, header?.status);
  if (meta.chapter) share('chapter', String(header?.chapter?.number ?? '') === meta.chapter, `want ${meta.chapter} got ${header?.chapter?.number}`);
  const known = (id: string): boolean => !/^(?:no:)?other$/.test(id);
  const got = (header?.warnings ?? []).map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id)).filter(known);
  if (meta.warnings === undefined || meta.warnings === '') {
    if (header) share('none invented', got.length === 0, `got ${got.join(' ')}`);
    return;
  }
  const want = listed(meta.warnings).filter(known);
  for (const id of want) share('warnings found', got.includes(id), `want ${id} got ${got.join(' ')}`);
  for (const id of got) share('warnings right', want.includes(id), `got ${id} want ${want.join(' ')}`);
  for (const id of want) share('polarity', !got.includes(id.startsWith('no:') ? id.slice(3) : `no:${id}`), `page says ${id}, got the reverse`);
}

const percent = ({ ok, n }: Share): string => `${((100 * ok) / (n || 1)).toFixed(1)}% of ${n}`;
const precisionRecall = (counts: Counts): string =>
  `P ${(counts.tp / (counts.tp + counts.fp || 1)).toFixed(3)}  R ${(counts.tp / (counts.tp + counts.fn || 1)).toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (${counts.tp + counts.fn} in pages)`;
export const total = (fields: Record<string, Counts>): Counts => Object.values(fields).reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

function addCounts(into: Record<string, Counts>, from: Readonly<Record<string, Counts>>): void {
  for (const [key, { tp, fp, fn }] of Object.entries(from)) {
    const each = (into[key] ??= { tp: 0, fp: 0, fn: 0 });
    [each.tp, each.fp, each.fn] = [each.tp + tp, each.fp + fp, each.fn + fn];
  }
}

/** Adds a score over other pages. */
export function addScore(into: Score, from: Score): void {
  for (const [name, { ok, n }] of Object.entries(from.shares)) {
    const each = (into.shares[name] ??= { ok: 0, n: 0 });
    [each.ok, each.n] = [each.ok + ok, each.n + n];
  }
  for (const part of ['fields', 'styles', 'languages', 'pages'] as const) addCounts(into[part], from[part]);
  addCounts({ entries: into.entries }, { entries: from.entries });
  into.folded.story += from.folded.story;
  into.folded.warnings += from.folded.warnings;
  into.failures.push(...from.failures);
}

/** The score as the lines of a table. */
export function table(score: Score): string[] {
  const rows = (counts: Record<string, Counts>): string[] => Object.entries(counts).sort((a, b) => b[1].tp + b[1].fn - a[1].tp - a[1].fn).map(([name, each]) => `  ${name.padEnd(18)} ${precisionRecall(each)}`);
  return [
    ...Object.entries(score.shares).map(([name, each]) => `${name.padEnd(20)} ${percent(each)}`),
    `${'listing entries'.padEnd(20)} F1 ${f1(score.entries).toFixed(3)}`,
    `${'folded wrongly'.padEnd(20)} story ${score.folded.story}, warnings ${score.folded.warnings}`,
    'fields', ...rows(score.fields), 'by style', ...rows(score.styles),
    `field F1 ${f1(total(score.fields)).toFixed(3)}`,
  ];
}
