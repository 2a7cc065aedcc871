import { useState } from 'preact/hooks';
import type { KnownArchive } from '@/utils/archives/known-archives';
import type { Access } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';
import { fold } from '@/utils/text/fold';
import { Switch } from '../controls/Switch';

interface Props {
  readonly archives: readonly KnownArchive[];
  readonly access: Access;
  /** Runs in the click itself. */
  readonly switchArchive: (archive: KnownArchive, on: boolean) => void;
}

const hostsOf = ({ patterns }: KnownArchive): string => patterns.map((pattern) => pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '')).join(', ');

const isMeant = (archive: KnownArchive, wanted: string): boolean => fold(`${archive.name} ${hostsOf(archive)}`).includes(fold(wanted));

/** Each known archive with its hosts and a switch, to be found by name or host. */
export function ArchiveSwitches({ archives, access, switchArchive }: Props) {
  const [wanted, setWanted] = useState('');
  const found = archives.filter((archive) => isMeant(archive, wanted));
  return (
    <div class="archive-switches" data-part="archive-switches">
      <label class="find">
        <span>{t('options.archives_find')}</span>
        <input type="search" data-part="find-archive" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <output class="soft small">{t('options.archives_found', found.length)}</output>
      {access.everywhere && <p class="soft">{t('options.archives_everywhere')}</p>}
      <ul class="entries">
        {found.map((archive) => (
          <li key={archive.name}>
            <Switch
              part={`archive-${archive.name}`}
              label={archive.name}
              note={hostsOf(archive)}
              checked={access.everywhere || access.archives.includes(archive)}
              disabled={access.everywhere}
              onChange={(on) => switchArchive(archive, on)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
