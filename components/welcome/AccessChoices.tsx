import type { KnownArchive } from '@/utils/archives/known-archives';
import type { Access } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';
import './access.css';

export interface AccessActions {
  /** Each runs in the click itself. */
  readonly allowArchives: () => void;
  readonly allowEverywhere: () => void;
  readonly onlyOnClick: () => void;
}

interface Props {
  readonly archives: readonly KnownArchive[];
  readonly access: Access;
  /** "Only when I click" was chosen, or nothing is granted. */
  readonly actions: AccessActions;
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly button: string;
  /** Said in place of the button once it is so. */
  readonly granted?: string;
  readonly isMain?: true;
  readonly onClick: () => void;
  readonly children?: preact.ComponentChildren;
}

function Choice({ id, name, what, button, granted, isMain, onClick, children }: ChoiceProps) {
  return (
    <li class="access-choice">
      <h3 id={`${id}-name`}>{name}</h3>
      <p id={`${id}-what`}>{what}</p>
      {children}
      {granted ? (
        <p class="granted" data-part={`${id}-granted`}>{granted}</p>
      ) : (
        <button type="button" class={isMain && 'main'} data-part={id} aria-describedby={`${id}-what`} onClick={onClick}>{button}</button>
      )}
    </li>
  );
}

/** Three ways to let Flyleaf read, one click each. */
export function AccessChoices({ archives, access, actions }: Props) {
  const allArchives = access.archives.length === archives.length;
  const nothing = access.archives.length === 0 && access.sites.length === 0 && !access.everywhere && !access.files;
  return (
    <ul class="access-choices">
      <Choice
        id="allow-archives"
        name={t('access.archives')}
        what={t('welcome.archives_what', archives.length)}
        button={t('access.archives_button')}
        granted={allArchives ? t('access.archives_granted') : undefined}
        isMain
        onClick={actions.allowArchives}
      >
        <details>
          <summary>{t('welcome.archives_list')}</summary>
          <p class="soft small">{archives.map(({ name }) => name).join(', ')}</p>
        </details>
      </Choice>
      <Choice
        id="allow-everywhere"
        name={t('access.everywhere')}
        what={t('welcome.everywhere_what')}
        button={t('access.everywhere_button')}
        granted={access.everywhere ? t('access.everywhere_granted') : undefined}
        onClick={actions.allowEverywhere}
      />
      <Choice
        id="only-on-click"
        name={t('access.click')}
        what={t('welcome.click_what')}
        button={t(nothing ? 'access.click_button' : 'access.withdraw_all')}
        onClick={actions.onlyOnClick}
      />
    </ul>
  );
}
