import type { DraftCondition } from '@/utils/filters/edit-rules';
import { newCondition } from '@/utils/filters/edit-rules';
import { LESSER_DEGREES, OF_NAMES, UNSTATED, type What, WHATS } from '@/utils/filters/rule';
import { TOPIC_IDS } from '@/utils/filters/topics';
import { t, tOf } from '@/utils/i18n/t';
import { WARNING_IDS } from './warning-ids';

interface Props {
  readonly value: DraftCondition;
  readonly onChange: (value: DraftCondition) => void;
  /** What is wrong with it, in words; '' where nothing is. */
  readonly mistake: string;
  readonly id: string;
}

const RATINGS = ['general', 'teen', 'mature', 'explicit', 'unrated', 'teen..', 'mature..', '..teen', '..mature'];
const LISTS: Partial<Record<What, readonly string[]>> = { topic: TOPIC_IDS, warning: WARNING_IDS, unstated: UNSTATED, rating: RATINGS, status: ['wip', 'complete', 'abandoned'] };

function optionInWords(what: What, value: string): string {
  if (what === 'rating' && value.endsWith('..')) return t('filters.and_stronger', tOf('rating', value.slice(0, -2)));
  if (what === 'rating' && value.startsWith('..')) return t('filters.and_milder', tOf('rating', value.slice(2)));
  return tOf(what as 'topic', value);
}

function Listed({ value, onChange, id }: Props) {
  const list = LISTS[value.what] ?? [];
  const options = list.includes(value.value) ? list : [value.value, ...list];
  return (
    <label class="field">
      <span>{t('filters.value')}</span>
      <select id={id} data-part="condition-value" value={value.value} onInput={(event) => onChange({ ...value, value: event.currentTarget.value })}>
        {options.map((option) => <option key={option} value={option}>{optionInWords(value.what, option)}</option>)}
      </select>
    </label>
  );
}

function Length({ value, onChange, id, mistake }: Props) {
  const [from = '', to = ''] = value.value.split('..');
  const end = (label: string, now: string, change: (next: string) => string, endId: string) => (
    <label class="field">
      <span>{label}</span>
      <input id={endId} type="number" min="0" step="1" value={now} aria-invalid={mistake !== ''} aria-describedby={mistake ? `${id}-wrong` : undefined} onInput={(event) => onChange({ ...value, value: change(event.currentTarget.value) })} />
    </label>
  );
  return <>{end(t('filters.from'), from, (next) => `${next}..${to}`, id)}{end(t('filters.to'), to, (next) => `${from}..${next}`, `${id}-to`)}</>;
}

function Named({ value, onChange, id, mistake }: Props) {
  const hasHow = OF_NAMES.has(value.what);
  return (
    <>
      {hasHow && (
        <label class="field narrow">
          <span>{t('filters.how')}</span>
          <select data-part="condition-how" value={value.sign} onInput={(event) => onChange({ ...value, sign: event.currentTarget.value as '=' | '~' })}>
            <option value="=">{t('filters.is')}</option>
            <option value="~">{t('filters.contains')}</option>
          </select>
        </label>
      )}
      <label class="field wide">
        <span>{t('filters.value')}</span>
        <input id={id} type="text" dir="auto" data-part="condition-value" value={value.value} aria-invalid={mistake !== ''} aria-describedby={mistake ? `${id}-wrong` : `${id}-hint`} onInput={(event) => onChange({ ...value, value: event.currentTarget.value })} />
      </label>
      {hasHow && <p class="soft small hint" id={`${id}-hint`}>{t(value.sign === '~' ? 'filters.contains_hint' : 'filters.is_hint')}</p>}
    </>
  );
}

function Degrees({ value, onChange }: Props) {
  return (
    <fieldset class="degrees">
      <legend>{t('filters.degrees')}</legend>
      {LESSER_DEGREES.map((degree) => (
        <label key={degree}>
          <input type="checkbox" checked={!value.except.includes(degree)} onChange={(event) => onChange({ ...value, except: event.currentTarget.checked ? value.except.filter((one) => one !== degree) : LESSER_DEGREES.filter((one) => one === degree || value.except.includes(one)) })} />
          <span>{tOf('degree', degree)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One condition: what to look at, how, and for what. */
export function ConditionFields(props: Props) {
  const { value, onChange, mistake, id } = props;
  const choose = (what: What): void => onChange(newCondition(what, LISTS[what]?.[0] ?? ''));
  return (
    <div class="condition">
      <label class="field narrow">
        <span>{t('filters.look_at')}</span>
        <select data-part="condition-what" value={value.what} onInput={(event) => choose(event.currentTarget.value as What)}>
          {WHATS.filter((what) => what !== 'work' || value.what === 'work').map((what) => <option key={what} value={what}>{tOf('what', what)}</option>)}
        </select>
      </label>
      {LISTS[value.what] ? <Listed {...props} /> : value.what === 'length' ? <Length {...props} /> : <Named {...props} />}
      {(value.what === 'topic' || value.what === 'warning') && <Degrees {...props} />}
      {mistake && <p class="wrong" id={`${id}-wrong`} role="alert">{mistake}</p>}
    </div>
  );
}
