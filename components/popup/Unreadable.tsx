import { t } from '@/utils/i18n/t';

interface Props {
  readonly url?: string;
  readonly allow: (address: string) => void;
}

function wordsFor(url: string | undefined): string {
  if (!url) return t('popup.no_access');
  return t(url.startsWith('file:') ? 'popup.file_page' : 'popup.browser_page');
}

/** A page that the browser keeps from us: its own, or a site that we were not given. */
export function Unreadable({ url, allow }: Props) {
  const host = url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
  if (!host || !url) return <section class="read"><h1>{wordsFor(url)}</h1></section>;
  return (
    <section class="read">
      <h1>{t('popup.no_access_host', host)}</h1>
      <button type="button" class="main" data-part="allow" onClick={() => allow(url)}>{t('popup.allow', host)}</button>
    </section>
  );
}
