import { render } from 'preact';
import type { Forget, LibraryActions, LibraryState } from '@/components/library/library-state';
import { LibraryView } from '@/components/library/LibraryView';
import '@/components/look/look.css';
import { language } from '@/utils/i18n/language';
import { t, tOf } from '@/utils/i18n/t';
import { createHistory } from '@/utils/progress/history';
import type { WorkRecord } from '@/utils/progress/record';
import { EVERYTHING } from '@/utils/progress/shelf-view';
import { edited, unedited, type Edit } from '@/utils/storage/library/edits';
import { isNearlyFull } from '@/utils/storage/library/room';
import { openForgetting, openLibrary } from '@/utils/storage/library/open';
import { changeItem, readItem } from '@/utils/storage/item';
import { READING_SETTINGS } from '@/utils/storage/reading-settings';
import { ARCHIVE_CHOICES, SETTINGS } from '@/utils/storage/settings';
import { NO_UPDATES } from '@/components/updates/updates-state';
import { createRows } from './rows';
import { tellOpenings } from './openings';
import { createUpdates } from './updates';

const library = openLibrary();
const forgetting = openForgetting(library);
const rows = createRows();
let state: LibraryState = { loaded: 'nothing', all: 0, shown: [], archives: [], query: EVERYTHING, selected: new Set(), nearlyFull: false, settings: READING_SETTINGS.fallback, warnings: { everywhere: SETTINGS.fallback.warnings, archives: {} }, updates: NO_UPDATES, now: Date.now() };

function show(change: Partial<LibraryState> = {}): void {
  state = { ...state, ...change, now: Date.now() };
  const shown = rows.pick(state.query, state.now);
  const all = rows.size();
  state = { ...state, shown, all, archives: rows.archives(), selected: new Set([...state.selected].filter((work) => rows.get(work))) };
  render(<LibraryView state={state} actions={actions} />, document.body);
}

/** A failed write is told; what was there is whole. */
const trying = (act: () => Promise<void>): void => void act().catch((error: unknown) => show({ failed: error instanceof Error ? error.message : String(error) }));

const updates = createUpdates({ trying, onNews: () => state.loaded === 'all' && trying(reload), show: (shown, said) => show({ updates: shown, ...(said && { said }) }) });

async function load(): Promise<void> {
  trying(updates.load);
  const [settings, { warnings }, { entries }] = await Promise.all([readItem(READING_SETTINGS), readItem(SETTINGS), readItem(ARCHIVE_CHOICES)]);
  show({ settings, warnings: { everywhere: warnings, archives: Object.fromEntries(Object.entries(entries).map(([archive, chosen]) => [archive, chosen.warnings])) } });
  rows.put(await library.firstRows());
  show({ loaded: rows.size() > 0 ? 'first' : 'nothing' });
  for await (const some of library.allRows()) rows.put(some);
  show({ loaded: 'all', nearlyFull: await isNearlyFull() });
  await library.purge();
}

/** Reads rows of the index again that were written elsewhere: a story is being read in another tab. */
async function reload(): Promise<void> {
  const fresh = [];
  for await (const some of library.allRows()) fresh.push(...some);
  rows.clear();
  rows.put(fresh);
  show();
}

async function editAll(works: readonly string[], edit: Edit): Promise<void> {
  const before: WorkRecord[] = [];
  for (const work of works) {
    await library.change(work, (record) => {
      if (record) before.push(record);
      return record && edited(record, edit, Date.now());
    });
  }
  await reload();
  const undo = (): void =>
    trying(async () => {
      for (const record of before) await library.change(record.work, (now) => now && unedited(record, edit, Date.now())(now));
      await reload();
      show({ said: { words: t('library.undone') } });
    });
  show({ said: { words: wordsOf(edit, before.length), undo } });
}

function wordsOf(edit: Edit, count: number): string {
  if ('shelf' in edit) return t('library.moved', count, tOf('shelf', edit.shelf));
  if ('favourite' in edit && edit.favourite) return t('library.favoured', count);
  return t('library.kept');
}

async function removeAll(works: readonly string[]): Promise<void> {
  await library.remove(works);
  rows.drop(works);
  show({ selected: new Set(), open: undefined, bin: await library.binned(), said: { words: t('library.removed', works.length), undo: () => actions.restore(works) } });
}

async function restoreAll(works: readonly string[]): Promise<void> {
  await library.restore(works);
  await reload();
  show({ bin: await library.binned(), said: { words: t('library.restored', works.length) } });
}

async function forgetNow(what: Forget): Promise<void> {
  if (what.kind === 'works') await forgetting.works(what.works);
  else if (what.kind === 'archive') await forgetting.archive(what.archive);
  else await (what.kind === 'hour' ? forgetting.lastHour() : forgetting.everything());
  await reload();
  const words = what.kind === 'works' ? t('library.forgotten', what.works.length) : t('library.forgotten_all');
  show({ selected: new Set(), open: undefined, forgetting: undefined, history: undefined, bin: await library.binned(), said: { words } });
}

async function drawPicture(): Promise<void> {
  const history = createHistory((at) => new Date(at).toLocaleDateString('sv'));
  for (const record of await library.everyRecord()) history.add(record);
  show({ history: history.history() });
}

const actions: LibraryActions = {
  ask: (change) => show({ query: { ...state.query, ...change } }),
  select: (works, on) => show({ selected: new Set(on ? [...state.selected, ...works] : [...state.selected].filter((work) => !works.includes(work))) }),
  openWork: (work) => {
    show({ open: work === undefined ? undefined : { work } });
    if (work === undefined) return;
    trying(async () => show({ open: { work, ...(await withRecord(work)) } }));
    trying(() => updates.ask(work));
  },
  edit: (works, edit) => trying(() => editAll(works, edit)),
  remove: (works) => trying(() => removeAll(works)),
  forget: (what) => show({ forgetting: what, said: undefined }),
  confirmForget: (yes) => (yes && state.forgetting ? trying(() => forgetNow(state.forgetting as Forget)) : show({ forgetting: undefined })),
  openBin: () => trying(async () => show({ bin: await library.binned() })),
  openAside: () => trying(async () => show({ aside: await library.notUnderstood() })),
  restore: (works) => trying(() => restoreAll(works)),
  openPicture: () => trying(drawPicture),
  updates: updates.actions,
  set: (change) => trying(async () => show({ settings: await changeItem(READING_SETTINGS, (old) => ({ ...old, ...change })) })),
};

async function withRecord(work: string): Promise<{ readonly record?: WorkRecord }> {
  const record = await library.recordOf(work);
  return record ? { record } : {};
}

document.title = t('library.title');
document.documentElement.lang = language();
show();
trying(load);
tellOpenings(document);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && state.loaded === 'all' && (trying(reload), trying(updates.load)));
