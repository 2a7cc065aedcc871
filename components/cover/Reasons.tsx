import type { Because, Met } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';
import { conditionInWords } from './condition-in-words';

interface Props {
  readonly because: readonly Because[];
  readonly onEdit: (rule: string) => void;
}

/** The header's own words, in the field where they stand. */
function Words({ words, where }: Pick<Met, 'words' | 'where'>) {
  if (!words) return null;
  return <span class="words" dir="auto">{where ? t('cover.in_field', tOf('field', where), words) : t('cover.in_words', words)}</span>;
}

/** What was met, in which words, and by which rule. */
export function Reasons({ because, onEdit }: Props) {
  return (
    <ul>
      {because.map(({ rule, text, met }) => (
        <li key={rule} data-part="reason">
          {met.map(({ condition, words, where }) => (
            <p key={condition + words}>
              <span class="met">{conditionInWords(condition)}</span> <Words words={words} where={where} />
            </p>
          ))}
          <p class="dim">
            <span dir="auto">{t('cover.rule', text)}</span> <button type="button" class="text" data-part="edit" onClick={() => onEdit(rule)}>{t('cover.edit')}</button>
          </p>
        </li>
      ))}
    </ul>
  );
}
