import { t } from '@/utils/i18n/t';
import { EVERYTHING } from '@/utils/progress/shelf-view';
import { ENDS } from '@/utils/progress/ends';
import { Pick } from '../controls/Pick';
import { Switch } from '../controls/Switch';
import { WhatsNew } from '../updates/WhatsNew';
import type { Forget, LibraryActions, LibraryState } from './library-state';
import './library.css';
import { AsidePart } from './AsidePart';
import { Picture } from './Picture';
import { Bulk, Tools } from './Tools';
import { VirtualList } from './VirtualList';
import { Work } from './Work';

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** A row's height before it was measured, in pixels. */
const ROW = 96;

function Empty() {
  return (
    <section class="empty" data-part="empty">
      <svg viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
        <path d="M32 10C26 4 16 3 6 4v34c10-1 20 0 26 6 6-6 16-7 26-6V4C48 3 38 4 32 10zm0 0v34" fill="none" stroke="currentColor" />
      </svg>
      <h2>{t('library.empty')}</h2>
      <p class="soft">{t('library.empty_why')}</p>
    </section>
  );
}

function NothingFound({ actions }: Pick<Props, 'actions'>) {
  return (
    <section class="empty" data-part="nothing-found">
      <h2>{t('library.nothing_found')}</h2>
      <p class="soft">{t('library.nothing_found_why')}</p>
      <button type="button" onClick={() => actions.ask(EVERYTHING)}>{t('library.show_all')}</button>
    </section>
  );
}

function Shown({ state, actions }: Props) {
  const { shown, loaded, all } = state;
  if (loaded === 'nothing') return <p class="soft">{t('library.loading')}</p>;
  if (all === 0 && loaded === 'all') return <Empty />;
  if (shown.length === 0 && loaded === 'all') return <NothingFound actions={actions} />;
  const drawRow = (index: number) => shown[index] && <Work row={shown[index].row} state={state} actions={actions} />;
  return <VirtualList count={shown.length} guess={ROW} label={t('library.title')} keyOf={(index) => shown[index]?.row.work ?? String(index)} draw={drawRow} />;
}

function forgetWords(what: Forget): string {
  if (what.kind === 'works') return t('library.forget_sure', what.works.length);
  if (what.kind === 'archive') return t('library.forget_sure_archive', what.archive);
  return t(what.kind === 'hour' ? 'library.forget_sure_hour' : 'library.forget_sure_everything');
}

function Said({ state: { said, forgetting }, actions }: Props) {
  return (
    <output class="said" data-part="said">
      {forgetting ? (
        <>
          <span>{forgetWords(forgetting)}</span>
          <button type="button" class="main" data-part="forget-yes" onClick={() => actions.confirmForget(true)}>{t('library.forget_yes')}</button>
          <button type="button" onClick={() => actions.confirmForget(false)}>{t('library.forget_no')}</button>
        </>
      ) : (
        said && (
          <>
            <span>{said.words}</span>
            {said.undo && <button type="button" data-part="undo" onClick={said.undo}>{t('library.undo')}</button>}
          </>
        )
      )}
    </output>
  );
}

function BinPart({ state: { bin }, actions }: Props) {
  return (
    <details class="part" onToggle={(event) => event.currentTarget.open && actions.openBin()} data-part="bin">
      <summary><h2>{t('library.bin')}</h2></summary>
      <p class="soft">{t('library.bin_note')}</p>
      <ul class="binned">
        {(bin ?? []).map(({ record }) => (
          <li key={record.work}>
            <span dir="auto">{record.facts.value.title ?? t('library.untitled')}</span>
            <button type="button" data-part="restore" onClick={() => actions.restore([record.work])}>{t('library.restore')}</button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const RESUMES = ['ask', 'go'] as const;
const ENDS_SHOWN = ENDS.map((end) => `${end}`);

/** How places are kept, and how they are forgotten. */
function KeepingPart({ state: { settings, archives }, actions }: Props) {
  return (
    <details class="part" data-part="keeping">
      <summary><h2>{t('library.keeping')}</h2></summary>
      <Switch label={t('library.keep')} part="keep" checked={settings.keep === 'on'} onChange={(on) => actions.set({ keep: on ? 'on' : 'off' })} />
      <Pick label={t('library.resume')} part="resume" value={settings.resume} options={RESUMES.map((value) => ({ value, label: t(value === 'ask' ? 'library.resume_ask' : 'library.resume_go') }))} onChange={(resume) => actions.set({ resume })} />
      <Pick label={t('library.end')} part="end" value={`${settings.end}`} options={ENDS_SHOWN.map((value) => ({ value, label: value === '1' ? t('library.end_last') : t('library.end_share', Number(value) * 100) }))} onChange={(end) => actions.set({ end: Number(end) })} />
      <p class="buttons">
        <button type="button" data-part="forget-hour" onClick={() => actions.forget({ kind: 'hour' })}>{t('library.forget_hour')}</button>
        {archives.length > 0 && (
          <select aria-label={t('library.forget_archive')} data-part="forget-archive" value="" onChange={(event) => actions.forget({ kind: 'archive', archive: event.currentTarget.value })}>
            <option value="" disabled>{t('library.forget_archive')}</option>
            {archives.map((archive) => <option key={archive} value={archive}>{archive}</option>)}
          </select>
        )}
        <button type="button" data-part="forget-everything" onClick={() => actions.forget({ kind: 'everything' })}>{t('library.forget_everything')}</button>
      </p>
    </details>
  );
}

/** All works with the reader's place in them. */
export function LibraryView({ state, actions }: Props) {
  const { shown, all, failed, nearlyFull } = state;
  return (
    <main class="library">
      <header>
        <h1>{t('library.title')}</h1>
        <p class="soft" data-part="count">{shown.length === all ? t('library.count', all) : t('library.count_of', all, shown.length)}</p>
      </header>
      {failed !== undefined && <p class="failed" role="alert">{t('library.failed', failed)}</p>}
      {nearlyFull && <p class="failed" role="alert">{t('library.nearly_full')}</p>}
      <WhatsNew updates={state.updates} actions={actions.updates} now={state.now} />
      {all > 0 && <Tools state={state} actions={actions} />}
      <Bulk state={state} actions={actions} />
      <Shown state={state} actions={actions} />
      {all > 0 && (
        <details class="part" onToggle={(event) => event.currentTarget.open && actions.openPicture()} data-part="picture">
          <summary><h2>{t('library.picture')}</h2></summary>
          {state.history && <Picture history={state.history} />}
        </details>
      )}
      <BinPart state={state} actions={actions} />
      <AsidePart state={state} actions={actions} />
      <KeepingPart state={state} actions={actions} />
      <Said state={state} actions={actions} />
    </main>
  );
}
