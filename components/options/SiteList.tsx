import { hostOf } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';

interface Props {
  /** Match patterns that were granted one by one. */
  readonly sites: readonly string[];
  readonly withdraw: (origins: readonly string[]) => void;
}

/** Single sites, each to be taken back by one click. */
export function SiteList({ sites, withdraw }: Props) {
  return (
    <ul class="entries" data-part="sites">
      {sites.map((site) => (
        <li key={site}>
          <p class="key">{hostOf(site)}</p>
          <button type="button" aria-label={t('access.withdraw_one', hostOf(site))} onClick={() => withdraw([site])}>{t('access.withdraw')}</button>
        </li>
      ))}
    </ul>
  );
}
