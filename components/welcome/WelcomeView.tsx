import type { KnownArchive } from '@/utils/archives/known-archives';
import type { Access } from '@/utils/permissions/origins';
import { t } from '@/utils/i18n/t';
import { type AccessActions, AccessChoices } from './AccessChoices';
import { AccessNow } from './AccessNow';
import './welcome.css';

/** What the last click came to. */
export type Outcome = 'none' | 'allowed' | 'declined' | 'on-click';

interface Props {
  readonly archives: readonly KnownArchive[];
  readonly access: Access;
  readonly outcome: Outcome;
  readonly actions: AccessActions;
}

function outcomeWords(outcome: Outcome): string {
  if (outcome === 'allowed') return t('welcome.done');
  if (outcome === 'on-click') return t('welcome.done_click');
  return outcome === 'declined' ? t('access.refused') : '';
}

/** Shown once on install: what Flyleaf does, and the one choice it needs. */
export function WelcomeView({ archives, access, outcome, actions }: Props) {
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" width="48" height="48" alt="" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
        <p>{t('welcome.promise')}</p>
      </header>
      <section aria-labelledby="choose">
        <h2 id="choose">{t('welcome.choose')}</h2>
        <p class="soft">{t('welcome.choose_note')}</p>
        <AccessChoices archives={archives} access={access} actions={actions} />
      </section>
      <AccessNow access={access} archives={archives} />
      <output data-part="outcome">{outcomeWords(outcome)}</output>
    </main>
  );
}
