import type { Degree, Header, Warning } from '../header/header';
import type { WarningsShown } from '../messaging/protocol';
import { groupOf, WARNING_GROUPS, type WarningGroup } from './warning-groups';

export interface WarningShown {
  readonly id: string;
  readonly degree?: Degree;
}

/** What is said of warnings, never taken for each other: nothing stated is not "none", and says nothing at all where the archive has no field for it; a refusal is neither, and "no sex" tells of sex alone. */
export type WarningsStated = 'nothing' | 'no-field' | 'none' | 'refused' | 'hidden' | 'absent' | 'some';

export interface CardWarnings {
  readonly stated: WarningsStated;
  /** Said beside warnings: these are not all that there may be. */
  readonly beside?: 'refused' | 'hidden';
  readonly present: readonly WarningShown[];
  /** The same by group, in a fixed order. */
  readonly groups: readonly WarningGroup[];
  /** What the author says that the story has not. */
  readonly absent: readonly WarningShown[];
  /** The author's own words, each once. */
  readonly written: readonly string[];
  readonly shown: WarningsShown;
}

const SAYS: readonly (readonly [string, WarningsStated])[] = [['chose-not-to-warn', 'refused'], ['hidden', 'hidden'], ['none', 'none']];
const isSaying = (id: string): boolean => SAYS.some(([said]) => said === id);

const saidIn = (warnings: readonly Warning[]): WarningsStated | undefined => SAYS.find(([id]) => warnings.some((warning) => warning.id === id))?.[1];

function statedIn(warnings: readonly Warning[]): WarningsStated {
  const [first] = warnings;
  if (!first) return 'nothing';
  if (warnings.some(({ id, stated }) => !isSaying(id) && stated === 'present')) return 'some';
  return saidIn(warnings) ?? 'absent';
}

/** Each warning once, in the order written; of two degrees the stronger, which is the one without a softening word. */
function once(warnings: readonly Warning[]): WarningShown[] {
  const byId = new Map<string, WarningShown>();
  for (const { id, degree } of warnings) {
    const known = byId.get(id);
    if (!known || (known.degree !== undefined && known.degree !== 'graphic' && (degree === undefined || degree === 'graphic'))) {
      byId.set(id, degree === undefined ? { id } : { id, degree });
    }
  }
  return [...byId.values()];
}

/** A warnings field of which no word was understood is a warning all the same. */
function warningsOf({ warnings, fields }: Pick<Header, 'warnings' | 'fields'>): readonly Warning[] {
  if (warnings.length > 0) return warnings;
  const unread = fields.filter(({ field, value }) => field === 'warnings' && /[\p{L}\p{N}]/u.test(value));
  return unread.map(({ value }) => ({ id: 'other', stated: 'present', raw: value, where: 'warnings' }));
}

/** The author's own words: a warnings field whole, for half of it may be words that nobody knows, and what warns elsewhere. */
function writtenOf(warnings: readonly Warning[], fields: Header['fields']): string[] {
  const whole = fields.filter(({ field, value }) => field === 'warnings' && value.trim() !== '').map(({ value }) => value.replace(/\s+/g, ' ').trim());
  const elsewhere = warnings.map(({ raw }) => raw.trim()).filter((raw) => raw !== '' && !whole.some((value) => value.includes(raw.replace(/\s+/g, ' '))));
  return [...new Set([...whole, ...elsewhere])];
}

/** What the card shows of a header's warnings. */
export function cardWarnings(header: Pick<Header, 'warnings' | 'fields' | 'noWarningsField'>, shown: WarningsShown): CardWarnings {
  const warnings = warningsOf(header);
  const named = warnings.filter(({ id }) => !isSaying(id));
  const present = once(named.filter(({ stated }) => stated === 'present'));
  const groups = new Set(present.map(({ id }) => groupOf(id)));
  const said = present.length > 0 ? saidIn(warnings) : undefined;
  return {
    ...((said === 'refused' || said === 'hidden') && { beside: said }),
    stated: warnings.length === 0 && header.noWarningsField ? 'no-field' : statedIn(warnings),
    present,
    groups: WARNING_GROUPS.filter((group) => groups.has(group)),
    absent: once(named.filter(({ stated }) => stated === 'absent')),
    written: writtenOf(warnings, header.fields),
    shown,
  };
}
