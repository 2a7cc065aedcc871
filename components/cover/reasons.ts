import type { Because, Met } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';
import { conditionInWords } from './condition-in-words';
import { button, element, words } from './element';

/** What was met, and the header's own words for it in the field where they stand. */
function metLine({ condition, words: said, where }: Met): HTMLElement {
  return element('p', '', element('span', 'met', conditionInWords(condition)), ' ', said !== '' && words('span', 'words', where ? t('cover.in_field', tOf('field', where), said) : t('cover.in_words', said)));
}

function reason({ rule, text, met }: Because, onEdit: (rule: string) => void): HTMLElement {
  const edit = button({ name: 'edit', className: 'text', label: t('cover.edit'), onPress: () => onEdit(rule) });
  const made = element('li', '', ...met.map(metLine), element('p', 'dim', words('span', '', t('cover.rule', text)), ' ', edit));
  made.dataset.part = 'reason';
  return made;
}

/** What was met, in which words, and by which rule. */
export const reasons = (because: readonly Because[], onEdit: (rule: string) => void): HTMLElement => element('ul', '', ...because.map((one) => reason(one, onEdit)));
