import type { ChoiceChange, ChoiceLayers, ChoiceScope, Mode, WarningsShown } from '@/utils/messaging/protocol';
import { t, tOf } from '@/utils/i18n/t';
import { type Option, Pick } from '../controls/Pick';
import { Switch } from '../controls/Switch';

type Choose = (scope: ChoiceScope, change: ChoiceChange) => void;
interface Props {
  readonly layers: ChoiceLayers;
  readonly choose: Choose;
}

const FOLLOWS = 'follows';
const SHOWN: readonly WarningsShown[] = ['full', 'groups', 'on-request'];
const ON_MODES: readonly Mode[] = ['card', 'fold'];

const shownOptions = (): Option<WarningsShown>[] => SHOWN.map((value) => ({ value, label: tOf('shown', value) }));

/** The mode that switching `scope` on leads to: what holds around it, or the card where that is off too. */
function modeOn(layers: ChoiceLayers, scope: ChoiceScope): Mode {
  const around = scope === 'page' ? (layers.archive.mode ?? layers.everywhere.mode) : layers.everywhere.mode;
  return around === 'off' ? 'card' : around;
}

function OnSwitches({ layers, choose }: Props) {
  const everywhere = layers.everywhere.mode;
  const archive = layers.archive.mode ?? everywhere;
  const page = layers.page.mode ?? archive;
  const set = (scope: ChoiceScope) => (on: boolean) => choose(scope, { mode: on ? modeOn(layers, scope) : 'off' });
  return (
    <>
      <Switch part="on-page" label={t('popup.on_page')} checked={page !== 'off'} onChange={set('page')} />
      <Switch part="on-archive" label={t('popup.on_archive', layers.archiveKey)} checked={archive !== 'off'} onChange={set('archive')} />
      <Switch part="on-everywhere" label={t('popup.on_everywhere')} checked={everywhere !== 'off'} onChange={set('everywhere')} />
    </>
  );
}

function ModePick({ layers, choose }: Props) {
  const mode = layers.archive.mode ?? layers.everywhere.mode;
  if (mode === 'off') return null;
  return (
    <fieldset>
      <legend>{t('popup.mode_heading')}</legend>
      <Pick
        part="mode"
        label={t('popup.mode_here', layers.archiveKey)}
        value={mode}
        options={ON_MODES.map((value) => ({ value, label: tOf('mode', value) }))}
        onChange={(value) => choose('archive', { mode: value })}
      />
    </fieldset>
  );
}

function WarningPicks({ layers, choose }: Props) {
  const follows = { value: FOLLOWS, label: t('popup.same_as_everywhere') } as const;
  return (
    <fieldset>
      <legend>{t('popup.warnings_heading')}</legend>
      <Pick
        part="warnings-archive"
        label={t('popup.warnings_here', layers.archiveKey)}
        value={layers.archive.warnings ?? FOLLOWS}
        options={[follows, ...shownOptions()]}
        onChange={(value) => choose('archive', { warnings: value === FOLLOWS ? layers.everywhere.warnings : value })}
      />
      <Pick
        part="warnings-everywhere"
        label={t('popup.warnings_everywhere')}
        value={layers.everywhere.warnings}
        options={shownOptions()}
        onChange={(value) => choose('everywhere', { warnings: value })}
      />
    </fieldset>
  );
}

/** Where Flyleaf is on, and how it shows what it read. */
export function Switches(props: Props) {
  return (
    <section class="switches" aria-label={t('popup.show_heading')}>
      <fieldset>
        <legend>{t('popup.show_heading')}</legend>
        <OnSwitches {...props} />
      </fieldset>
      <ModePick {...props} />
      <WarningPicks {...props} />
    </section>
  );
}
