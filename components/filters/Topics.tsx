import type { Topic } from '@/utils/filters/rule';
import { TOPIC_IDS, topicOf } from '@/utils/filters/topics';
import { t, tOf } from '@/utils/i18n/t';
import type { Props } from './filters-state';
import { WARNING_IDS } from './warning-ids';

interface TopicProps extends Props {
  readonly id: string;
}

function TopicForm({ id, topic, state, actions }: TopicProps & { readonly topic: Topic }) {
  const open = state.topicDraft?.id === id ? state.topicDraft : undefined;
  const draft = open ?? { id, warnings: topic.warnings, words: topic.words.join('\n') };
  const change = (next: Partial<typeof draft>): void => actions.show({ topicDraft: { ...draft, ...next } });
  // "None" is no thing that a topic could be of.
  const known = [...new Set([...topic.warnings, ...WARNING_IDS])].filter((warning) => warning !== 'none');
  const save = (): void => actions.saveTopic(id, { ...topic, warnings: draft.warnings, words: [...new Set(draft.words.split('\n').map((word) => word.trim()).filter(Boolean))] });
  return (
    <div class="topic">
      <fieldset class="ids">
        <legend>{t('filters.topic_warnings')}</legend>
        {known.map((warning) => (
          <label key={warning}>
            <input type="checkbox" checked={draft.warnings.includes(warning)} onChange={(event) => change({ warnings: event.currentTarget.checked ? [...draft.warnings, warning] : draft.warnings.filter((one) => one !== warning) })} />
            <span>{tOf('warning', warning)}</span>
          </label>
        ))}
      </fieldset>
      <label class="block">
        <span>{t('filters.topic_words')}</span>
        <textarea rows={8} dir="auto" spellcheck={false} data-part="topic-words" value={draft.words} onInput={(event) => change({ words: event.currentTarget.value })} />
      </label>
      <p class="buttons">
        <button type="button" data-part="topic-save" disabled={!open} onClick={save}>{t('filters.topic_save')}</button>
        {Object.hasOwn(state.topics, id) && <button type="button" data-part="topic-reset" onClick={() => actions.saveTopic(id, undefined)}>{t('filters.topic_reset')}</button>}
      </p>
    </div>
  );
}

/** What a topic holds is drawn only while it is open: the lists are long. */
function TopicRow({ id, state, actions }: TopicProps) {
  const topic = topicOf(id, state.topics);
  const isOpen = state.topicDraft?.id === id;
  if (!topic) return null;
  const toggle = (open: boolean): void => {
    if (open !== isOpen) actions.show({ topicDraft: open ? { id, warnings: topic.warnings, words: topic.words.join('\n') } : undefined });
  };
  return (
    <li>
      <details open={isOpen} data-part={`topic-${id}`} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>{tOf('topic', id)}{Object.hasOwn(state.topics, id) && <span class="soft small">{` · ${t('filters.topic_edited')}`}</span>}</summary>
        {isOpen && <TopicForm id={id} topic={topic} state={state} actions={actions} />}
      </details>
    </li>
  );
}

/** The topics, each to be opened, seen and made one's own. */
export function Topics({ state, actions }: Props) {
  return <ul class="topics">{TOPIC_IDS.map((id) => <TopicRow key={id} id={id} state={state} actions={actions} />)}</ul>;
}
