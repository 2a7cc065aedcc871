import type { Mistake } from '@/utils/filters/parse-tokens';
import { mistakesIn, parseRules } from '@/utils/filters/parse';
import { t } from '@/utils/i18n/t';
import type { Props } from './filters-state';
import { expectedInWords } from './RuleForm';

const TEXT_ID = 'rules-text';
/** Letters shown before and after a mistake, and mistakes listed at once. */
const AROUND = 40;
const MOST_SHOWN = 50;

/** Puts the caret on the place, so that it is in sight and can be typed over. */
function goTo({ line, column, length }: Mistake, text: string): void {
  const area = document.getElementById(TEXT_ID);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const start = text.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(start, Math.min(start + length, text.length));
}

function Place({ mistake, text }: { readonly mistake: Mistake; readonly text: string }) {
  const { line, column, length, expected } = mistake;
  const written = text.split('\n')[line - 1] ?? '';
  const [from, to] = [column - 1, column - 1 + length];
  return (
    <li>
      <button type="button" class="plain" onClick={() => goTo(mistake, text)} aria-label={t('filters.text_go', line)}>{t('filters.text_line', line)}</button>
      <code dir="auto">
        {from > AROUND && '…'}{written.slice(Math.max(0, from - AROUND), from)}<mark>{written.slice(from, Math.min(to, from + AROUND)) || '\u2003'}</mark>{written.slice(to, to + AROUND)}
      </code>
      <p>{expectedInWords(expected)}</p>
    </li>
  );
}

/** The same rules as text. Nothing is saved while a line is not understood, and nothing that was typed is lost. */
export function TextView({ state, actions }: Props) {
  const { text, textTried } = state;
  const mistakes = textTried ? mistakesIn(parseRules(text)) : [];
  return (
    <div class="text-view">
      <label for={TEXT_ID}>{t('filters.text_label')}</label>
      <textarea id={TEXT_ID} data-part="rules-text" rows={14} spellcheck={false} autocapitalize="off" dir="auto" value={text} aria-invalid={mistakes.length > 0} aria-describedby="rules-note" onInput={(event) => actions.show({ text: event.currentTarget.value, said: undefined })} />
      <p class="soft small" id="rules-note">{t('filters.text_note')}</p>
      {mistakes.length > 0 && (
        <div class="mistakes" role="alert" data-part="mistakes">
          <p class="wrong">{t('filters.text_wrong', mistakes.length)}</p>
          <ol>{mistakes.slice(0, MOST_SHOWN).map((mistake) => <Place key={mistake.line} mistake={mistake} text={text} />)}</ol>
          <button type="button" data-part="comment-mistakes" onClick={actions.commentMistakes}>{t('filters.text_comment')}</button>
        </div>
      )}
      <p class="buttons"><button type="button" class="main" data-part="save-text" onClick={actions.saveText}>{t('filters.text_save')}</button></p>
    </div>
  );
}
