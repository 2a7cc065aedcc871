import type { FileSwitch } from '@/utils/permissions/offer';
import { t } from '@/utils/i18n/t';
import { Switch } from '../controls/Switch';

interface Props {
  readonly granted: boolean;
  readonly files: FileSwitch;
  readonly browserName: 'firefox' | 'chromium';
  /** Runs in the click itself. */
  readonly switchFiles: (on: boolean) => void;
}

/** Files on the reader's own machine: our switch, and word of the browser's where that is off. */
export function FileAccess({ granted, files, browserName, switchFiles }: Props) {
  return (
    <>
      <Switch part="files" label={t('options.files_switch')} checked={granted} onChange={switchFiles} />
      {granted && files === 'off' && <p data-part="files-switch">{t(`popup.files_switch_${browserName}`)}</p>}
    </>
  );
}
