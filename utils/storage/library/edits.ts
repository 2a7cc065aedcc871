import type { Shelf, WorkRecord } from '../../progress/record';

/** What a reader keeps of a work besides their place. */
export type Edit = { readonly shelf: Shelf } | { readonly favourite: boolean } | { readonly note: string } | { readonly tags: readonly string[] } | { readonly stars: number };

/** The record after an edit, dated so that the later of two edits holds. */
export function edited(record: WorkRecord, edit: Edit, at: number): WorkRecord {
  const dated = Object.fromEntries(Object.entries(edit).map(([key, value]) => [key, { value, at }]));
  return { ...record, ...dated };
}

/** The same parts of a record as they were, dated anew: what "Undo" writes. */
export function unedited(before: WorkRecord, edit: Edit, at: number): (record: WorkRecord) => WorkRecord {
  const keys = Object.keys(edit) as (keyof WorkRecord)[];
  return (record) => {
    const kept = Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as keyof WorkRecord)));
    const back = keys.flatMap((key) => (before[key] === undefined ? [] : [[key, { ...(before[key] as { value: unknown }), at }]]));
    return { ...(kept as unknown as WorkRecord), ...Object.fromEntries(back) };
  };
}
