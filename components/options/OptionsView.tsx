import type { ComponentChildren } from 'preact';
import type { KnownArchive } from '@/utils/archives/known-archives';
import type { Mode, WarningsShown } from '@/utils/messaging/protocol';
import type { Access, Site } from '@/utils/permissions/origins';
import type { Joins } from '@/utils/works/page-facts';
import type { ArchiveChoices, PageChoices, Settings } from '@/utils/storage/settings';
import { t, tOf } from '@/utils/i18n/t';
import { Radios } from '../controls/Radios';
import { type AccessActions, AccessChoices } from '../welcome/AccessChoices';
import { AccessNow } from '../welcome/AccessNow';
import { type UpdatesOptions, type UpdatesOptionsActions, UpdatesPart } from '../updates/UpdatesPart';
import type { FileSwitch } from '@/utils/permissions/offer';
import { ArchiveSwitches } from './ArchiveSwitches';
import { ChoiceList } from './ChoiceList';
import { FileAccess } from './FileAccess';
import { MendList } from './MendList';
import { SiteList } from './SiteList';
import './options.css';

export interface OptionsState {
  readonly access: Access;
  readonly files: FileSwitch;
  readonly browserName: 'firefox' | 'chromium';
  /** Works of which a listing said something. */
  readonly seen: number;
  readonly settings: Settings;
  readonly archiveChoices: ArchiveChoices;
  readonly pageChoices: PageChoices;
  /** What the reader said of pages and works. */
  readonly joins: Joins;
  readonly updates: UpdatesOptions;
  /** What the last click came to, in words; '' at first. */
  readonly said: string;
}

export interface OptionsActions extends AccessActions {
  readonly withdraw: (site: Site) => void;
  /** Each of the two runs in the click itself. */
  readonly switchArchive: (archive: KnownArchive, on: boolean) => void;
  readonly switchFiles: (on: boolean) => void;
  readonly forgetSeen: () => void;
  readonly setMode: (mode: Mode) => void;
  readonly setWarnings: (warnings: WarningsShown) => void;
  readonly forgetArchive: (key: string) => void;
  readonly forgetPage: (key: string) => void;
  readonly takeBackJoin: (page: string) => void;
  readonly updates: UpdatesOptionsActions;
}

interface Props {
  readonly archives: readonly KnownArchive[];
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

const MODES: readonly Mode[] = ['card', 'fold', 'off'];
const SHOWN: readonly WarningsShown[] = ['full', 'groups', 'on-request'];

function Part({ id, heading, note, children }: { readonly id: string; readonly heading: string; readonly note?: string; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p class="soft">{note}</p>}
      {children}
    </section>
  );
}

function AccessPart({ archives, state: { access, files, browserName }, actions }: Props) {
  return (
    <Part id="access" heading={t('options.access_heading')}>
      <AccessNow access={access} archives={archives} />
      <AccessChoices archives={archives} access={access} actions={actions} />
      <details class="one-by-one">
        <summary data-part="one-by-one">{t('options.archives_one_by_one')}</summary>
        <ArchiveSwitches archives={archives} access={access} switchArchive={actions.switchArchive} />
      </details>
      <div>
        <FileAccess granted={access.files} files={files} browserName={browserName} switchFiles={actions.switchFiles} />
        <p class="soft">{t('options.files_note')}</p>
      </div>
      {access.sites.length > 0 && (
        <>
          <h3>{t('options.sites_heading')}</h3>
          <p class="soft">{t('options.sites_note')}</p>
          <SiteList sites={access.sites} withdraw={actions.withdraw} />
        </>
      )}
    </Part>
  );
}

function ShownParts({ state: { settings }, actions }: Props) {
  const modes = MODES.map((value) => ({ value, label: tOf('mode', value) }));
  const shown = SHOWN.map((value) => ({ value, label: tOf('shown', value) }));
  return (
    <>
      <Part id="mode" heading={t('options.show_heading')} note={t('options.show_everywhere')}>
        <Radios legend={t('options.show_heading')} name="mode" value={settings.mode} options={modes} onChange={actions.setMode} />
      </Part>
      <Part id="warnings" heading={t('options.warnings_heading')} note={t('options.warnings_note')}>
        <Radios legend={t('options.warnings_heading')} name="warnings" value={settings.warnings} options={shown} onChange={actions.setWarnings} />
      </Part>
    </>
  );
}

/** All settings on one page. */
export function OptionsView(props: Props) {
  const { state, actions } = props;
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <AccessPart {...props} />
      <ShownParts {...props} />
      <Part id="filters" heading={t('filters.title')} note={t('options.filters_note')}>
        <p><a href="/filters.html">{t('options.filters_open')}</a></p>
      </Part>
      <Part id="updates" heading={t('updates.title')} note={t('updates.note')}>
        <UpdatesPart state={state.updates} actions={actions.updates} />
      </Part>
      <Part id="archives" heading={t('options.archives_heading')}>
        <ChoiceList part="archives" entries={state.archiveChoices.entries} none={t('options.archives_none')} forget={actions.forgetArchive} />
      </Part>
      <Part id="pages" heading={t('options.pages_heading')}>
        <ChoiceList part="pages" entries={state.pageChoices.entries} none={t('options.pages_none')} forget={actions.forgetPage} />
      </Part>
      <Part id="joins" heading={t('options.joins_heading')} note={t('options.joins_note')}>
        <MendList joins={state.joins} takeBack={actions.takeBackJoin} />
      </Part>
      <Part id="seen" heading={t('options.seen_heading')} note={t('options.seen_note', state.seen)}>
        <p><button type="button" data-part="forget-seen" disabled={state.seen === 0} onClick={actions.forgetSeen}>{t('options.seen_forget')}</button></p>
      </Part>
      <output class="said">{state.said}</output>
    </main>
  );
}
