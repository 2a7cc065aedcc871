import { POLICIES, type Policies, type Policy } from '@/utils/filters/edit-rules';
import { UNSTATED } from '@/utils/filters/rule';
import { t, tOf } from '@/utils/i18n/t';
import { Pick } from '../controls/Pick';
import type { Props } from './filters-state';

interface PoliciesProps {
  readonly value: Policies;
  readonly part: string;
  readonly onChange: (value: Policies) => void;
}

interface QuestionProps {
  readonly policies: Policies;
  readonly actions: Props['actions'];
}

/** What to do with each kind of silence. */
export function PolicyPicks({ value, part, onChange }: PoliciesProps) {
  const options = POLICIES.map((policy) => ({ value: policy, label: tOf('policy', policy) }));
  return (
    <div class="policies">
      {UNSTATED.map((what) => (
        <Pick key={what} label={tOf('unstated_long', what)} part={`${part}-${what}`} value={value[what]} options={options} onChange={(policy: Policy) => onChange({ ...value, [what]: policy })} />
      ))}
    </div>
  );
}

/** Asked once, with the first rule that can keep a story from sight. */
export function Question({ policies, actions }: QuestionProps) {
  return (
    <section class="question" aria-labelledby="question" data-part="question">
      <h2 id="question" tabIndex={-1}>{t('filters.question')}</h2>
      <p>{t('filters.question_why')}</p>
      <PolicyPicks part="ask" value={policies} onChange={(question) => actions.show({ question })} />
      <p><button type="button" class="main" data-part="answer" onClick={actions.answerQuestion}>{t('filters.question_done')}</button></p>
    </section>
  );
}
