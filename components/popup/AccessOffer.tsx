import type { Offer } from '@/utils/permissions/offer';
import { t } from '@/utils/i18n/t';

interface Props {
  /** `h1` where there is nothing else to say of the page. */
  readonly heading: 'h1' | 'h2';
  readonly offer: Offer;
  readonly browserName: 'firefox' | 'chromium';
  /** Rules may cover stories. */
  readonly coversLate?: boolean;
  /** Runs in the click: browsers ask for permission only then. */
  readonly turnOn: (origins: readonly string[]) => void;
}

interface Words {
  readonly said: string;
  readonly button: string;
}

function wordsOf(offer: Exclude<Offer, { readonly kind: 'files-switch' }>): Words {
  if (offer.kind === 'files') return { said: t('popup.offer_files'), button: t('popup.turn_on_files') };
  if (offer.kind === 'archive') return { said: t('popup.offer_archive', offer.name), button: t('popup.turn_on', offer.name) };
  return { said: t('popup.no_access_host', offer.name), button: t('popup.allow', offer.name) };
}

/** What Flyleaf can't see by itself, and the one click that changes it; or whose switch it is. */
export function AccessOffer({ heading: Heading, offer, browserName, coversLate, turnOn }: Props) {
  if (offer.kind === 'files-switch') {
    return (
      <section class="read offer" data-part="offer">
        <Heading>{t('popup.files_off')}</Heading>
        <p data-part="files-switch">{t(`popup.files_switch_${browserName}`)}</p>
      </section>
    );
  }
  const { said, button } = wordsOf(offer);
  return (
    <section class="read offer" data-part="offer">
      <Heading>{said}</Heading>
      {coversLate && <p data-part="covers-late">{t('popup.covers_late')}</p>}
      <button type="button" class="main" data-part="allow" onClick={() => turnOn(offer.origins)}>{button}</button>
    </section>
  );
}
