import type { Row } from '@/utils/progress/row';
import { select, shelved, sorted, type Query, type Shelved, type Sort } from '@/utils/progress/shelf-view';

/** All rows that were read so far, sorted once for each order, and what a query picks of them. */
export interface Rows {
  put(rows: readonly Row[]): void;
  drop(works: readonly string[]): void;
  clear(): void;
  get(work: string): Row | undefined;
  size(): number;
  archives(): string[];
  pick(query: Query, now: number): Shelved[];
}

export function createRows(): Rows {
  const all = new Map<string, Shelved>();
  let ordered: { readonly sort: Sort; readonly rows: readonly Shelved[] } | undefined;
  let archives: string[] | undefined;
  const changed = (): void => {
    ordered = undefined;
    archives = undefined;
  };
  return {
    put: (rows) => {
      for (const row of rows) all.set(row.work, shelved(row));
      changed();
    },
    drop: (works) => {
      for (const work of works) all.delete(work);
      changed();
    },
    clear: () => {
      all.clear();
      changed();
    },
    get: (work) => all.get(work)?.row,
    size: () => all.size,
    archives: () => (archives ??= [...new Set([...all.values()].flatMap(({ row }) => row.archive ?? []))].sort()),
    pick: (query, now) => {
      if (ordered?.sort !== query.sort) ordered = { sort: query.sort, rows: sorted([...all.values()], query.sort) };
      return select(ordered.rows, query, now);
    },
  };
}
