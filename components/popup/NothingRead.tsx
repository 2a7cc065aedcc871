import type { ChoiceLayers, Choices } from '@/utils/messaging/protocol';
import { t } from '@/utils/i18n/t';
import type { PopupActions, PopupState } from './popup-state';

interface Props {
  /** A reader answered, and found no header. */
  readonly wasRead: boolean;
  readonly reading: PopupState['reading'];
  readonly layers?: ChoiceLayers;
  readonly choices?: Choices;
  readonly actions: Pick<PopupActions, 'choose' | 'read'>;
}

/** Which scope's "off" keeps the page as it is; undefined where Flyleaf is on. */
function offWords({ page, archive, everywhere, archiveKey }: ChoiceLayers): string | undefined {
  if (page.mode) return page.mode === 'off' ? t('popup.off_here') : undefined;
  if (archive.mode) return archive.mode === 'off' ? t('popup.off_archive', archiveKey) : undefined;
  return everywhere.mode === 'off' ? t('popup.off_everywhere') : undefined;
}

function Words({ wasRead, reading, layers }: Props) {
  const off = layers && offWords(layers);
  if (off) return <h1>{off}</h1>;
  if (reading === 'failed') return <h1>{t('popup.failed')}</h1>;
  if (wasRead) return <h1>{t('popup.read_nothing')}</h1>;
  return (
    <>
      <h1>{t('popup.nothing')}</h1>
      <p class="soft">{t('popup.nothing_why')}</p>
    </>
  );
}

/** Nothing to show: why, and what can be done about it. */
export function NothingRead(props: Props) {
  const { wasRead, reading, layers, choices, actions } = props;
  if (choices?.notHeader) {
    return (
      <output class="read">
        <h1>{t('popup.not_header')}</h1>
        <button type="button" onClick={() => actions.choose('page', { notHeader: false })}>{t('popup.not_header_undo')}</button>
      </output>
    );
  }
  const isOff = layers !== undefined && offWords(layers) !== undefined;
  return (
    <output class="read">
      <Words {...props} />
      {!isOff && !wasRead && (
        <button type="button" class="main" data-part="read" disabled={reading === 'now'} onClick={actions.read}>
          {t(reading === 'now' ? 'popup.reading' : 'popup.read_now')}
        </button>
      )}
    </output>
  );
}
