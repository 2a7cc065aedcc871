import { t } from '@/utils/i18n/t';

interface Props {
  readonly addresses: readonly string[];
  readonly allow: (address: string) => void;
}

/** Frames of other hosts: each host needs its own grant, and is named. */
export function UnreadFrames({ addresses, allow }: Props) {
  const byHost = new Map(addresses.map((address) => [new URL(address).hostname, address]));
  return (
    <section class="frames" data-part="frames">
      <h2>{t('popup.frames_heading')}</h2>
      <p class="soft">{t('popup.frames_why')}</p>
      {[...byHost].map(([host, address]) => (
        <button key={host} type="button" onClick={() => allow(address)}>{t('popup.allow', host)}</button>
      ))}
    </section>
  );
}
