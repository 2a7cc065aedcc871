import { countMet, draftOf, nameOf, newDraft, policyOf } from '@/utils/filters/edit-rules';
import type { Rule } from '@/utils/filters/rule';
import { t, tOf } from '@/utils/i18n/t';
import type { FiltersState, Props } from './filters-state';
import { conditionInWords, limitsInWords, ruleInWords } from './rule-in-words';
import { RuleForm } from './RuleForm';

interface Row {
  readonly rule: Rule;
  readonly at: number;
}

/** All rules but the plain ones on what is not stated, which have a part of their own. */
export const rowsOf = ({ lines }: FiltersState): Row[] => lines.flatMap((line, at) => (line.kind === 'rule' && !policyOf(line) ? [{ rule: line.rule, at }] : []));

interface RowProps extends Props {
  readonly row: Row;
  readonly count: number;
}

function RuleRow({ row: { rule, at }, count, state, actions }: RowProps) {
  const name = nameOf(rule);
  if (state.draft?.at === at) return <li id={name}><RuleForm state={state} actions={actions} draft={state.draft} /></li>;
  const [words, limits] = [conditionInWords(rule.when), limitsInWords(rule)];
  return (
    <li id={name} class={state.wanted === name ? 'rule wanted' : 'rule'} data-part="rule">
      <div>
        <p><span class={`act ${rule.action}`}>{tOf('act', rule.action)}</span> <span dir="auto" class="key">{words}</span></p>
        {limits.map((limit) => <p class="soft small" dir="auto" key={limit}>{limit}</p>)}
        {state.recent.length > 0 && <p class="soft small">{t('filters.count', state.recent.length, count)}</p>}
      </div>
      <div class="buttons">
        <button type="button" data-part="edit-rule" aria-label={t('filters.edit_one', ruleInWords(rule))} onClick={() => actions.show({ draft: draftOf(rule, at), draftTried: false })}>{t('filters.edit')}</button>
        <button type="button" data-part="remove-rule" aria-label={t('filters.remove_one', ruleInWords(rule))} onClick={() => actions.removeRule(at)}>{t('filters.remove')}</button>
      </div>
    </li>
  );
}

/** Rules one below the other, each in plain words. Of very many the first are drawn, the others on asking. */
export function RuleRows({ state, actions }: Props) {
  const all = rowsOf(state);
  const rows = all.slice(0, state.rows);
  const counts = countMet(rows.map(({ rule }) => ({ ...rule, on: undefined })), state.topics, state.recent);
  const isNew = state.draft !== undefined && state.draft.at === undefined;
  return (
    <>
      {all.length === 0 && !isNew && <p class="soft">{t('filters.none')}</p>}
      {rows.length > 0 && (
        <ul class="rules" data-part="rules">
          {rows.map((row) => <RuleRow key={row.at} row={row} count={counts.get(nameOf({ ...row.rule, on: undefined })) ?? 0} state={state} actions={actions} />)}
        </ul>
      )}
      {all.length > rows.length && <button type="button" data-part="more-rules" onClick={() => actions.show({ rows: state.rows * 4 })}>{t('filters.more', all.length - rows.length)}</button>}
      {isNew && state.draft ? (
        <RuleForm state={state} actions={actions} draft={state.draft} />
      ) : (
        <p><button type="button" class="main" data-part="add-rule" onClick={() => actions.show({ draft: newDraft(), draftTried: false })}>{t('filters.add')}</button></p>
      )}
    </>
  );
}
