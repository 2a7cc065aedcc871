import { t, tOf } from '@/utils/i18n/t';
import type { UpdatesChange, UpdatesSettings } from '@/utils/updates/settings';
import { Radios } from '../controls/Radios';
import { Switch } from '../controls/Switch';
import './updates-options.css';

/** A site of followed works that was not granted yet. */
export interface UnreadSite {
  readonly host: string;
  /** As `permissions.request` takes it. */
  readonly origin: string;
  readonly works: number;
}

export interface UpdatesOptions {
  readonly settings: UpdatesSettings;
  /** Absent while they are counted, or while looking is off. */
  readonly sites?: readonly UnreadSite[];
  /** What the browser lets us do besides. */
  readonly allowed: { readonly notifications: boolean; readonly webRequest: boolean };
}

export interface UpdatesOptionsActions {
  readonly set: (change: UpdatesChange) => void;
  /** Each of these asks the browser, and runs in the click itself. */
  readonly switchOn: () => void;
  readonly notify: (notify: UpdatesSettings['notify']) => void;
  readonly allowSites: (sites: readonly UnreadSite[]) => void;
}

interface Props {
  readonly state: UpdatesOptions;
  readonly actions: UpdatesOptionsActions;
}

const NOTIFY: readonly UpdatesSettings['notify'][] = ['daily', 'each', 'none'];
const LIMITS = [20, 60, 120, 240] as const;
const NIGHT = { from: 22 * 60, to: 7 * 60 };

/** Minutes of a day as a field for times has them: "22:00". */
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function Quiet({ state: { settings: { quiet } }, actions }: Props) {
  const field = (end: 'from' | 'to') => (
    <label class="time">
      <span>{t(`updates.quiet_${end}`)}</span>
      <input type="time" data-part={`quiet-${end}`} value={clock((quiet ?? NIGHT)[end])} onChange={(event) => {
        const minutes = minutesOf(event.currentTarget.value);
        if (minutes !== undefined) actions.set({ quiet: { ...(quiet ?? NIGHT), [end]: minutes } });
      }} />
    </label>
  );
  return (
    <>
      <Switch part="quiet" label={t('updates.quiet')} note={t('updates.quiet_note')} checked={quiet !== undefined} onChange={(on) => actions.set({ quiet: on ? NIGHT : 'none' })} />
      {quiet && <p class="times">{field('from')}{field('to')}</p>}
    </>
  );
}

function Notify(props: Props) {
  const { state: { settings: { notify }, allowed }, actions } = props;
  return (
    <>
      <h3>{t('updates.notify')}</h3>
      <Radios legend={t('updates.notify')} name="notify" value={notify} options={NOTIFY.map((value) => ({ value, label: tOf('notify', value) }))} onChange={actions.notify} />
      {notify !== 'none' && !allowed.notifications && (
        <p class="ask"><span class="soft">{t('updates.notify_refused')}</span> <button type="button" data-part="allow-notifications" onClick={() => actions.notify(notify)}>{t('updates.notify_allow')}</button></p>
      )}
      {notify !== 'none' && <Quiet {...props} />}
    </>
  );
}

function Sites({ state: { sites = [] }, actions }: Props) {
  if (sites.length === 0) return null;
  return (
    <div class="unread-sites" data-part="unread-sites">
      <p>{t('updates.sites', sites.length)}</p>
      <ul class="entries">
        {sites.map((site) => (
          <li key={site.origin}>
            <div>
              <p class="key">{site.host}</p>
              <p class="soft small">{t('updates.site_works', site.works)}</p>
            </div>
            <button type="button" data-part="allow-site" aria-label={t('news.allow', site.host)} onClick={() => actions.allowSites([site])}>{t('updates.site_allow')}</button>
          </li>
        ))}
      </ul>
      {sites.length > 1 && <p><button type="button" data-part="allow-sites" onClick={() => actions.allowSites(sites)}>{t('updates.sites_allow')}</button></p>}
    </div>
  );
}

function Requests({ state: { settings, allowed }, actions }: Props) {
  const limits = LIMITS.includes(settings.daily as (typeof LIMITS)[number]) ? LIMITS : [...LIMITS, settings.daily].toSorted((a, b) => a - b);
  return (
    <>
      <h3>{t('updates.requests')}</h3>
      {!allowed.webRequest && settings.checks === 'all' && <p class="ask"><span class="soft">{t('updates.details_refused')}</span> <button type="button" data-part="allow-details" onClick={actions.switchOn}>{t('updates.details_allow')}</button></p>}
      <label class="pick">
        <span>{t('updates.daily')}</span>
        <select data-part="daily" value={String(settings.daily)} onChange={(event) => actions.set({ daily: Number(event.currentTarget.value) })}>
          {limits.map((limit) => <option key={limit} value={String(limit)}>{limit}</option>)}
        </select>
      </label>
      <Switch part="credentials" label={t('updates.credentials')} note={t('updates.credentials_note')} checked={settings.credentials === 'include'} onChange={(on) => actions.set({ credentials: on ? 'include' : 'omit' })} />
    </>
  );
}

/** Whether followed works are looked at, and how news of them are told. */
export function UpdatesPart(props: Props) {
  const { state: { settings }, actions } = props;
  const isOn = settings.checks === 'all';
  return (
    <div class="updates" data-part="updates">
      <Switch part="checks" label={t('updates.checks')} note={t('updates.checks_note')} checked={isOn} onChange={(on) => (on ? actions.switchOn() : actions.set({ checks: 'off' }))} />
      {isOn && <Sites {...props} />}
      <Notify {...props} />
      <Requests {...props} />
    </div>
  );
}
