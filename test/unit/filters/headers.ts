import type { Header, HeaderField, FieldName, Warning } from '@/utils/header/header';
import type { Judged } from '@/utils/filters/verdict';

export interface Made extends Partial<Omit<Header, 'fields'>> {
  readonly fields?: Partial<Record<FieldName, string>>;
  readonly archive?: string;
  readonly family?: string;
  readonly work?: string;
  readonly language?: string;
  readonly on?: 'story' | 'listing';
}

const fieldOf = ([field, value]: [string, string]): HeaderField => ({ field: field as FieldName, label: field, value, spans: [], because: { clue: 'label', score: 1 } });

/** A story to be judged, of what the test says of it and nothing else. */
export function story({ fields = {}, archive, family, work, language, on = 'story', ...facts }: Made = {}): Judged {
  const header: Header = { authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 0, ...facts, fields: Object.entries(fields).map(fieldOf) };
  return { header, archive, family, work, language, on };
}

export const present = (id: string, raw = id, more: Partial<Warning> = {}): Warning => ({ id, stated: 'present', raw, where: 'warnings', ...more });
export const absent = (id: string, raw = `no ${id}`, more: Partial<Warning> = {}): Warning => ({ id, stated: 'absent', raw, where: 'warnings', ...more });
