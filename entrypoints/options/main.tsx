import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/look/look.css';
import { nameOf } from '@/components/options/MendList';
import { type OptionsActions, OptionsView } from '@/components/options/OptionsView';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/t';
import { onAccessChanged, optionalOrigins, request, withdraw } from '@/utils/permissions/access';
import { browserName, readFileSwitch } from '@/utils/permissions/file-switch';
import { accessOf, EVERYWHERE, FILES, patternsOf } from '@/utils/permissions/origins';
import { forgetArchive, forgetPage } from '@/utils/storage/forget';
import { JOINS, mended, type StoredJoins } from '@/utils/storage/joins';
import { countSeen, forgetSeen } from '@/utils/storage/seen';
import { changeItem, readItem } from '@/utils/storage/item';
import { ARCHIVE_CHOICES, PAGE_CHOICES, SETTINGS } from '@/utils/storage/settings';
import { createUpdatesOptions } from './updates';

const ARCHIVE_ORIGINS = patternsOf(KNOWN_ARCHIVES);
const updates = createUpdatesOptions((words) => say(words));
let said = '';

const actions: OptionsActions = {
  allowArchives: () => void request(ARCHIVE_ORIGINS).then((granted) => say(granted ? '' : t('access.refused'))),
  allowEverywhere: () => void request(EVERYWHERE).then((granted) => say(granted ? '' : t('access.refused'))),
  onlyOnClick: () => void optionalOrigins().then(withdraw).then((done) => say(t(done ? 'access.click_chosen' : 'access.refused'))),
  withdraw: ({ origin, host }) => void withdraw([origin]).then(() => say(t('access.withdrawn', host))),
  switchArchive: ({ name, patterns }, on) => void (on ? request(patterns) : withdraw(patterns)).then((done) => say(done ? t(on ? 'access.given' : 'access.withdrawn', name) : t('access.refused'))),
  switchFiles: (on) => void (on ? request([FILES]) : withdraw([FILES])).then((done) => say(done ? '' : t('access.refused'))),
  forgetSeen: () => void forgetSeen().then(() => say(t('options.seen_forgotten'))),
  setMode: (mode) => void changeItem(SETTINGS, (old) => ({ ...old, mode })),
  setWarnings: (warnings) => void changeItem(SETTINGS, (old) => ({ ...old, warnings })),
  forgetArchive: (key) => void Promise.all([forgetArchive(key), forgetSeen(key)]).then(() => say(t('options.forgotten', key))),
  forgetPage: (key) => void forgetPage(key).then(() => say(t('options.forgotten', key))),
  takeBackJoin: (page) => void changeItem<StoredJoins>(JOINS, (old) => ({ version: 1, ...mended(old, { kind: 'forget', pages: [page] }) })).then(() => say(t('options.joins_taken_back', nameOf(page)))),
  updates: updates.actions,
};

function say(words: string): Promise<void> {
  said = words;
  return show();
}

async function show(): Promise<void> {
  const [origins, files, seen, settings, archiveChoices, pageChoices, joins, updating] = await Promise.all([
    optionalOrigins(),
    readFileSwitch(),
    countSeen(),
    readItem(SETTINGS),
    readItem(ARCHIVE_CHOICES),
    readItem(PAGE_CHOICES),
    readItem(JOINS),
    updates.state(),
  ]);
  const state = { access: accessOf(origins, KNOWN_ARCHIVES), files, browserName: browserName(), seen, settings, archiveChoices, pageChoices, joins, updates: updating, said };
  render(<OptionsView archives={KNOWN_ARCHIVES} state={state} actions={actions} />, document.body);
}

document.title = t('options.title');
document.documentElement.lang = language();
onAccessChanged(() => (updates.recount(), void show()));
browser.storage.local.onChanged.addListener(() => void show());
void show();
