import { countMet, type Draft, type DraftCondition, mistakeOf, nameOf, newCondition, readDraft } from '@/utils/filters/edit-rules';
import { ACTIONS } from '@/utils/filters/rule';
import { TOPIC_IDS } from '@/utils/filters/topics';
import { t, tOf } from '@/utils/i18n/t';
import { ConditionFields } from './ConditionFields';
import type { FiltersState, Props } from './filters-state';

/** What would have been right, in words. */
export const expectedInWords = (expected: string): string => tOf('expected', expected).replace('$1', TOPIC_IDS.join(', '));

/** What is wrong with a condition, once somebody meant to save it. */
function mistakeIn(condition: DraftCondition, { draftTried }: FiltersState): string {
  const mistake = draftTried ? mistakeOf(condition) : undefined;
  return mistake ? expectedInWords(mistake.expected) : '';
}

/** "Would have covered 3 of your last 50 stories." */
function wouldMeet(draft: Draft, { recent, library, topics }: FiltersState): string {
  const line = readDraft(draft);
  if (recent.length === 0 && library.length === 0) return t('filters.no_recent');
  if (line.kind !== 'rule') return '';
  const rule = { ...line.rule, on: undefined };
  const met = (stories: FiltersState['recent']): number => countMet([rule], topics, stories).get(nameOf(rule)) ?? 0;
  const covers = rule.action === 'cover' || rule.action === 'hide';
  const ofRecent = recent.length > 0 ? t(covers ? 'filters.would_cover' : 'filters.would_meet', recent.length, met(recent)) : '';
  const ofLibrary = library.length > 0 ? t('filters.would_library', library.length, met(library)) : '';
  return [ofRecent, ofLibrary].filter(Boolean).join(' ');
}

/** Whoever opened the form goes on in it. One function for good, so that it is called when the form comes and not at every change. */
const focusNow = (element: HTMLElement | null): void => element?.focus();

interface ListProps {
  readonly kind: 'only' | 'unless';
  readonly draft: Draft;
  readonly state: FiltersState;
  readonly change: (draft: Draft) => void;
}

function More({ kind, draft, state, change }: ListProps) {
  const list = draft[kind];
  const set = (next: readonly DraftCondition[]): void => change({ ...draft, [kind]: next });
  return (
    <>
      {list.map((condition, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a condition has no name of its own, and its place is what is edited
        <fieldset class="more" key={at}>
          <legend>{t(kind === 'only' ? 'filters.only_with' : 'filters.unless')}</legend>
          <ConditionFields id={`${kind}-${at}`} value={condition} mistake={mistakeIn(condition, state)} onChange={(value) => set(list.with(at, value))} />
          <button type="button" class="plain" onClick={() => set(list.toSpliced(at, 1))}>{t('filters.take_away', tOf('what', condition.what))}</button>
        </fieldset>
      ))}
      <button type="button" class="plain" data-part={`add-${kind}`} onClick={() => set([...list, newCondition(kind === 'only' ? 'rating' : 'author', kind === 'only' ? 'mature..' : '')])}>
        {t(kind === 'only' ? 'filters.only_add' : 'filters.unless_add')}
      </button>
    </>
  );
}

function Where({ draft, change }: Pick<ListProps, 'draft' | 'change'>) {
  return (
    <label class="field">
      <span>{t('filters.where')}</span>
      <select data-part="rule-where" value={draft.on} onInput={(event) => change({ ...draft, on: event.currentTarget.value as Draft['on'] })}>
        <option value="everywhere">{t('filters.everywhere')}</option>
        <option value="listings">{t('filters.on_listings')}</option>
        <option value="stories">{t('filters.on_stories')}</option>
      </select>
    </label>
  );
}

/** A rule as a form, new or old. Says at once what it would have met. */
export function RuleForm({ state, actions, draft }: Props & { readonly draft: Draft }) {
  const change = (next: Draft): void => actions.show({ draft: next });
  return (
    <form class="rule-form" data-part="rule-form" onSubmit={(event) => { event.preventDefault(); actions.saveDraft(); }}>
      <label class="field narrow">
        <span>{t('filters.do')}</span>
        <select ref={focusNow} data-part="rule-action" value={draft.action} onInput={(event) => change({ ...draft, action: event.currentTarget.value as Draft['action'] })}>
          {ACTIONS.map((action) => <option key={action} value={action}>{tOf('act', action)}</option>)}
        </select>
      </label>
      <ConditionFields id="when" value={draft.when} mistake={mistakeIn(draft.when, state)} onChange={(when) => change({ ...draft, when })} />
      <More kind="only" draft={draft} state={state} change={change} />
      <More kind="unless" draft={draft} state={state} change={change} />
      <Where draft={draft} change={change} />
      <p class="soft" aria-live="polite" data-part="would">{wouldMeet(draft, state)}</p>
      <div class="buttons">
        <button type="submit" class="main" data-part="save-rule">{t(draft.at === undefined ? 'filters.add_this' : 'filters.save')}</button>
        <button type="button" onClick={() => actions.show({ draft: undefined, draftTried: false })}>{t('filters.cancel')}</button>
      </div>
    </form>
  );
}
