import type { Verdict } from '@/utils/filters/verdict';
import { inSentence, t, tOf } from '@/utils/i18n/t';
import { metInWords } from './condition-in-words';

const SAYS = { mark: 'cover.marked', prefer: 'cover.preferred' } as const;
const isSaid = (action: Verdict['action']): action is keyof typeof SAYS => Object.hasOwn(SAYS, action);

/** "Says: no character death": what a rule looks for, and the header says is not there. */
export function absentInWords({ absent }: Verdict): string {
  const names = new Set(absent.map(({ id }) => inSentence(tOf('warning', id))));
  return names.size > 0 ? t('cover.says_no', [...names].join(', ')) : '';
}

/** What the reader's rules make of a story that they do not cover, or that is `shown` all the same. `veiled`: what was met stays unsaid. */
export function noteInWords({ action, because }: Verdict, veiled: boolean, shown?: 'shown'): string {
  const met = metInWords(because);
  if (shown && because.some(({ rule }) => rule === 'unreadable')) return t('cover.still_unjudged');
  if (shown) return veiled ? t('cover.still_meets_veiled') : t('cover.still_meets', met);
  if (veiled && action === 'mark') return t('cover.marked_veiled');
  return isSaid(action) ? t(SAYS[action], met) : '';
}
