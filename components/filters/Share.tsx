import type { Imported } from '@/utils/filters/import-rules';
import { t, tOf } from '@/utils/i18n/t';
import type { Props } from './filters-state';

const MOST_SHOWN = 100;

function Found({ imported, actions }: { readonly imported: Imported; readonly actions: Props['actions'] }) {
  const { format, lines, notTaken, topics } = imported;
  const rules = lines.filter((line) => !line.startsWith('#'));
  return (
    <div class="found" data-part="import-found">
      <output>{t('filters.import_found', rules.length, tOf('taken_for', format))}</output>
      {rules.length > 0 && <ul class="lines">{rules.slice(0, MOST_SHOWN).map((line) => <li key={line}><code dir="auto">{line}</code></li>)}</ul>}
      {Object.keys(topics).length > 0 && <p class="soft">{t('filters.import_topics')}</p>}
      {notTaken.length > 0 && (
        <>
          <p>{t('filters.import_left', notTaken.length)}</p>
          <ul class="lines" data-part="import-left">
            {notTaken.slice(0, MOST_SHOWN).map(({ text, why }, at) => <li key={`${at} ${text}`} dir="auto">{t('filters.import_left_one', text, tOf('not_taken', why))}</li>)}
          </ul>
        </>
      )}
      {(rules.length > 0 || Object.keys(topics).length > 0) && <button type="button" class="main" data-part="import-add" onClick={actions.addImported}>{t('filters.import_add', rules.length)}</button>}
    </div>
  );
}

/** Rules of other tools come in after a look at them; one's own go out as text or JSON. */
export function Share({ state, actions }: Props) {
  return (
    <>
      <label class="block">
        <span>{t('filters.import_label')}</span>
        <textarea rows={4} spellcheck={false} dir="auto" data-part="import-text" value={state.importText} onInput={(event) => actions.show({ importText: event.currentTarget.value, imported: undefined })} />
      </label>
      <label class="block">
        <span>{t('filters.import_file')}</span>
        <input type="file" accept=".txt,.json,.js,text/plain,application/json" onChange={(event) => { const [file] = event.currentTarget.files ?? []; if (file) actions.readFile(file); }} />
      </label>
      <p class="buttons"><button type="button" data-part="import-look" disabled={state.importText.trim() === ''} onClick={actions.lookAtImport}>{t('filters.import_look')}</button></p>
      {state.imported && <Found imported={state.imported} actions={actions} />}
      <p class="buttons">
        <button type="button" data-part="export-text" onClick={() => actions.exportAs('text')}>{t('filters.export_text')}</button>
        <button type="button" data-part="export-json" onClick={() => actions.exportAs('json')}>{t('filters.export_json')}</button>
      </p>
    </>
  );
}
