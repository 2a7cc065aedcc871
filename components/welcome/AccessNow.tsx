import type { KnownArchive } from '@/utils/archives/known-archives';
import type { Access } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';

function linesOf(access: Access, archives: readonly KnownArchive[]): string[] {
  const files = access.files ? [t('access.now_files')] : [];
  if (access.everywhere) return [t('access.now_everywhere'), ...files];
  const { length } = access.archives;
  const known = length === archives.length ? t('access.now_archives_all', length) : t('access.now_archives', length);
  const sites = t('access.now_sites', access.sites.length);
  const lines = [...(length > 0 ? [known] : []), ...(access.sites.length > 0 ? [`${sites}: ${access.sites.map(({ host }) => host).join(', ')}`] : []), ...files];
  return lines.length > 0 ? lines : [t('access.now_nothing')];
}

interface Props {
  readonly access: Access;
  readonly archives: readonly KnownArchive[];
}

/** What is allowed at this moment, said aloud when it changes. */
export function AccessNow({ access, archives }: Props) {
  return (
    <output class="access-now" data-part="access-now">
      <h3>{t('access.now')}</h3>
      {linesOf(access, archives).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </output>
  );
}
