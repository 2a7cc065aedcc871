import { t } from '@/utils/i18n/t';

interface Props {
  readonly url?: string;
}

/** A page that the browser keeps from every extension. */
export function Unreadable({ url }: Props) {
  return (
    <section class="read">
      <h1>{t(url ? 'popup.browser_page' : 'popup.no_access')}</h1>
    </section>
  );
}
