import type { Rendered } from './examples.ts';

/** Lines of one page, from `from` up to, not including, `to`, that a person gave the same tags. */
interface Passage {
  readonly page: Rendered;
  readonly tags: string;
  readonly from: number;
  readonly to: number;
}
/** Passages of all pages, by style, language and tags. */
export type Pool = ReadonlyMap<string, readonly Passage[]>;

/** How likely a passage is put in the place of another of its kind, a field is left out, and two neighbours change places. */
const FIELD = 0.4;
const OUTSIDE = 0.5;
const LEFT_OUT = 0.1;
const MOVED = 0.05;
/** Lines of a passage that are taken over. */
const MOST = 40;
const NO_FIELDS: ReadonlySet<string> = new Set(['s', '-', 'h', 'e', '']);

const tagsAt = ({ page, origin }: Rendered, line: number): string => page.lines[origin[line] ?? 0]?.tags.join('+') ?? '-';
const keyOf = ({ style, page }: Rendered, tags: string): string => `${style} ${page.meta.lang === 'en'} ${tags}`;

function passagesOf(page: Rendered): Passage[] {
  const passages: Passage[] = [];
  page.lines.forEach((_, at) => {
    const tags = tagsAt(page, at);
    const last = passages.at(-1);
    if (last?.tags === tags) passages[passages.length - 1] = { ...last, to: at + 1 };
    else passages.push({ page, tags, from: at, to: at + 1 });
  });
  return passages;
}

export function createPool(pages: readonly Rendered[]): Pool {
  const pool = new Map<string, Passage[]>();
  for (const passage of pages.flatMap(passagesOf)) {
    const key = keyOf(passage.page, passage.tags);
    pool.set(key, [...(pool.get(key) ?? []), passage]);
  }
  return pool;
}

const oddsOf = (tags: string): number => (tags === 's' || tags === '-' ? OUTSIDE : NO_FIELDS.has(tags) ? 0 : FIELD);

function moved(passages: Passage[], random: () => number): Passage[] {
  for (let i = 1; i < passages.length; i++) {
    const [a, b] = [passages[i - 1] as Passage, passages[i] as Passage];
    if (random() < MOVED && !NO_FIELDS.has(a.tags) && !NO_FIELDS.has(b.tags)) [passages[i - 1], passages[i]] = [b, a];
  }
  return passages;
}

/** A page made of several: its own order of passages, some of them from other pages in the same style, each line with its tags. */
export function recombined(rendered: Rendered, pool: Pool, random: () => number): Rendered {
  const lines: Rendered['lines'][number][] = [];
  const origin: number[] = [];
  const tagged = [...rendered.page.lines];
  const take = ({ page, from, to }: Passage, place: Passage): void => {
    for (let i = from; i < Math.min(to, from + MOST); i++) {
      const line = page.lines[i] as Rendered['lines'][number];
      const { gap, rule } = i === from ? (rendered.lines[place.from] as typeof line) : line;
      lines.push({ ...line, gap, rule });
      origin.push(tagged.push(page.page.lines[page.origin[i] ?? 0] as (typeof tagged)[number]) - 1);
    }
  };
  for (const passage of moved(passagesOf(rendered), random)) {
    const isField = !NO_FIELDS.has(passage.tags) && passage.tags !== 'chapter';
    if (isField && random() < LEFT_OUT) continue;
    const odds = oddsOf(passage.tags);
    const others = odds > 0 && random() < odds ? (pool.get(keyOf(rendered, passage.tags)) ?? []) : [];
    const other = others[Math.floor(random() * others.length)];
    if (other) take(other, passage);
    else for (let i = passage.from; i < passage.to; i++) {
      lines.push(rendered.lines[i] as Rendered['lines'][number]);
      origin.push(rendered.origin[i] as number);
    }
  }
  return { ...rendered, page: { ...rendered.page, lines: tagged }, lines, origin };
}
