import { render } from 'preact';
import '@/components/look/look.css';
import { type Outcome, WelcomeView } from '@/components/welcome/WelcomeView';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/t';
import { onAccessChanged, optionalOrigins, request, withdraw } from '@/utils/permissions/access';
import { accessOf, EVERYWHERE, patternsOf } from '@/utils/permissions/origins';

const ARCHIVE_ORIGINS = patternsOf(KNOWN_ARCHIVES);
let outcome: Outcome = 'none';

const actions = {
  allowArchives: () => void request(ARCHIVE_ORIGINS).then(settle),
  allowEverywhere: () => void request(EVERYWHERE).then(settle),
  onlyOnClick: () => void optionalOrigins().then(withdraw).then((done) => show(done ? 'on-click' : 'declined')),
};

function settle(granted: boolean): Promise<void> {
  return show(granted ? 'allowed' : 'declined');
}

async function show(next: Outcome = outcome): Promise<void> {
  outcome = next;
  const access = accessOf(await optionalOrigins(), KNOWN_ARCHIVES);
  render(<WelcomeView archives={KNOWN_ARCHIVES} access={access} outcome={outcome} actions={actions} />, document.body);
}

document.title = t('welcome.title');
document.documentElement.lang = language();
onAccessChanged(() => void show());
void show();
