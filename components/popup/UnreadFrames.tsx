import { t } from '@/utils/i18n/t';

interface Props {
  /** One a host. */
  readonly addresses: readonly string[];
  readonly allow: (address: string) => void;
}

/** Frames of other hosts: each host needs its own grant, and is named. */
export function UnreadFrames({ addresses, allow }: Props) {
  return (
    <section class="frames" data-part="frames">
      <h2>{t('popup.frames_heading')}</h2>
      <p class="soft">{t('popup.frames_why')}</p>
      {addresses.map((address) => (
        <button key={address} type="button" onClick={() => allow(address)}>{t('popup.allow', new URL(address).hostname)}</button>
      ))}
    </section>
  );
}
