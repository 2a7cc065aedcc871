import type { Site } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';

interface Props {
  readonly sites: readonly Site[];
  readonly withdraw: (site: Site) => void;
}

/** Single sites, each to be taken back by one click. */
export function SiteList({ sites, withdraw }: Props) {
  return (
    <ul class="entries" data-part="sites">
      {sites.map((site) => (
        <li key={site.origin}>
          <p class="key">{site.host}</p>
          <button type="button" aria-label={t('access.withdraw_one', site.host)} onClick={() => withdraw(site)}>{t('access.withdraw')}</button>
        </li>
      ))}
    </ul>
  );
}
