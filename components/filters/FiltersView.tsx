import type { ComponentChildren } from 'preact';
import { policiesOf } from '@/utils/filters/edit-rules';
import { t } from '@/utils/i18n/t';
import { Switch } from '../controls/Switch';
import type { Props } from './filters-state';
import { RuleRows } from './RuleRows';
import { Share } from './Share';
import { TextView } from './TextView';
import { Topics } from './Topics';
import { PolicyPicks, Question } from './Unstated';
import './filters.css';

interface PartProps {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function Part({ id, heading, note, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p class="soft">{note}</p>}
      {children}
    </section>
  );
}

function ViewChoice({ state, actions }: Props) {
  return (
    <fieldset class="views">
      <legend class="hidden">{t('filters.view')}</legend>
      {(['rows', 'text'] as const).map((view) => (
        <label key={view} class={state.view === view ? 'chosen' : ''}>
          <input type="radio" name="view" value={view} data-part={`view-${view}`} checked={state.view === view} onChange={() => actions.setView(view)} />
          <span>{t(view === 'rows' ? 'filters.as_rows' : 'filters.as_text')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Recent({ state, actions }: Props) {
  return (
    <Part id="recent" heading={t('filters.recent_heading')} note={t('filters.recent_note')}>
      <Switch label={t('filters.recent_keep')} part="keep-recent" checked={state.keepRecent} onChange={actions.setKeepRecent} />
      <p class="buttons">
        <span class="soft">{t('filters.recent_now', state.recent.length)}</span>
        <button type="button" data-part="forget-recent" disabled={state.recent.length === 0} onClick={actions.forgetRecent}>{t('filters.recent_forget')}</button>
      </p>
    </Part>
  );
}

function Unreadable({ actions }: Pick<Props, 'actions'>) {
  return (
    <section class="question" aria-labelledby="unreadable" data-part="unreadable">
      <h2 id="unreadable">{t('filters.unreadable')}</h2>
      <p>{t('filters.unreadable_why')}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => actions.exportAs('kept')}>{t('filters.unreadable_save')}</button>
        <button type="button" data-part="begin-anew" onClick={actions.beginAnew}>{t('filters.unreadable_new')}</button>
      </p>
    </section>
  );
}

function Rules(props: Props) {
  const { state, actions } = props;
  return (
    <>
      <section aria-labelledby="rules-heading">
        <div class="heading"><h2 id="rules-heading">{t('filters.rules')}</h2><ViewChoice {...props} /></div>
        {state.view === 'rows' ? <RuleRows {...props} /> : <TextView {...props} />}
      </section>
      {state.question && <Question policies={state.question} actions={actions} />}
      {!state.question && (
        <Part id="unstated" heading={t('filters.unstated_heading')} note={t('filters.unstated_note')}>
          <PolicyPicks part="policy" value={policiesOf(state.lines)} onChange={actions.setPolicies} />
        </Part>
      )}
      <Part id="topics" heading={t('filters.topics_heading')} note={t('filters.topics_note')}><Topics {...props} /></Part>
      <Part id="second" heading={t('filters.second_heading')} note={t('filters.second_note')}>
        <Switch label={t('filters.second_switch')} part="second-look" checked={state.secondLook} onChange={actions.setSecondLook} />
      </Part>
      <Part id="share" heading={t('filters.share_heading')}><Share {...props} /></Part>
      <Recent {...props} />
    </>
  );
}

/** The reader's filters: rules as rows or as text, what is not stated, topics, bringing in and taking out. */
export function FiltersView(props: Props) {
  const { state, actions } = props;
  return (
    <main class="filters" aria-busy={state.loaded === 'nothing'}>
      <header>
        <h1>{t('filters.title')}</h1>
        <p>{t('filters.lead')}</p>
        <p class="soft small">{t('filters.only_on_click')} {import.meta.env.FIREFOX && t('filters.reader_view')}</p>
      </header>
      {state.loaded === 'unreadable' && <Unreadable actions={actions} />}
      {state.loaded === 'rules' && <Rules {...props} />}
      {state.aside > 0 && (
        <p class="buttons soft"><span>{t('filters.aside', state.aside)}</span><button type="button" onClick={() => actions.exportAs('aside')}>{t('filters.aside_save')}</button></p>
      )}
      <output class="said" data-part="said">
        {state.said && <span>{state.said.words}</span>}
        {state.said?.undo && <button type="button" data-part="undo" onClick={state.said.undo}>{t('filters.undo')}</button>}
      </output>
    </main>
  );
}
