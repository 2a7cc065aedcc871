import { groupOf, WARNING_GROUPS } from '@/utils/card/warning-groups';
import { inSentence, t, tOf } from '@/utils/i18n/t';
import type { WarningsShown } from '@/utils/messaging/protocol';

/** What authors and archives say about warning at all tells nothing of the story. */
const TELLS_NOTHING: readonly string[] = ['none', 'chose-not-to-warn', 'hidden'];
const isAbsent = (id: string): boolean => id.startsWith('no:');

/** Neither what a header says is absent nor "none" is a thing to be warned of. */
export const warns = (id: string): boolean => id !== 'none' && !isAbsent(id);
const isTelling = (id: string): boolean => isAbsent(id) || !TELLS_NOTHING.includes(id);

/** Whether something of a work's warnings is kept back until it is asked for. */
export const isKeptBack = (warnings: readonly string[], shown: WarningsShown): boolean => shown !== 'full' && warnings.some(isTelling);

function groupsInWords(warnings: readonly string[]): string {
  const groups = new Set(warnings.filter((id) => warns(id) && isTelling(id)).map(groupOf));
  return WARNING_GROUPS.filter((group) => groups.has(group)).map((group) => t(`card.group_${group}`)).join(', ');
}

/** What a work warns of, as its reader wants warnings shown: in full, by group, or only that there are some. `warnings` as a row of the library has them. */
export function warningWords(warnings: readonly string[], shown: WarningsShown): string {
  if (warnings.length === 0) return t('warnings.not_stated');
  if (isKeptBack(warnings, shown)) return (shown === 'groups' && groupsInWords(warnings)) || t('card.warnings_stated');
  const stated = warnings.filter((id) => !isAbsent(id)).map((id) => tOf('warning', id));
  const absent = warnings.filter(isAbsent).map((id) => inSentence(tOf('warning', id.slice(3))));
  return [...stated, ...(absent.length > 0 ? [t('card.says_no', absent.join(', '))] : [])].join(', ');
}
