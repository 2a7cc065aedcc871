import { t } from '@/utils/i18n/t';
import { MovedLine } from '../updates/MovedLine';
import { AccessOffer } from './AccessOffer';
import { NothingRead } from './NothingRead';
import type { PopupActions, PopupState } from './popup-state';
import { ReadSummary } from './ReadSummary';
import { Shelf } from './Shelf';
import { Switches } from './Switches';
import { UnreadFrames } from './UnreadFrames';
import { Unreadable } from './Unreadable';
import './popup.css';

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

function Page({ state, actions }: Props) {
  const { report, frame, layers, reading, offer, browserName, coversLate } = state;
  if (!report) return <p class="soft">{t('popup.looking')}</p>;
  if (report.kind === 'closed') return offer ? <AccessOffer heading="h1" offer={offer} browserName={browserName} coversLate={coversLate} turnOn={actions.turnOn} /> : <Unreadable url={report.url} />;
  const summary = frame?.summary?.headers && !frame.summary.choices.notHeader ? frame.summary : undefined;
  const isFrame = summary !== undefined && frame?.url !== report.url;
  return (
    <>
      {isFrame && frame && <p class="soft small">{t('popup.frame', new URL(frame.url).host)}</p>}
      {summary ? (
        <ReadSummary summary={summary} />
      ) : (
        <NothingRead wasRead={frame?.summary !== undefined} reading={reading} layers={layers} choices={frame?.summary?.choices} actions={actions} />
      )}
      {!summary && frame?.summary?.covered && <p data-part="covered">{t('popup.covered')}</p>}
      {offer && <AccessOffer heading="h2" offer={offer} browserName={browserName} coversLate={coversLate} turnOn={actions.turnOn} />}
      {!summary && report.unread.length > 0 && <UnreadFrames addresses={report.unread} allow={actions.allow} />}
    </>
  );
}

/** The toolbar popup: what did it see here, and what is it doing? */
export function PopupView({ state, actions }: Props) {
  return (
    <main class="popup" aria-busy={state.report === undefined}>
      <Page state={state} actions={actions} />
      {state.report?.kind === 'open' && state.layers && <Switches layers={state.layers} choose={actions.choose} />}
      {state.moved !== undefined && <MovedLine count={state.moved} open={actions.openLibrary} />}
      {state.works && <Shelf works={state.works} nearlyFull={state.nearlyFull} goOn={actions.goOn} openLibrary={actions.openLibrary} />}
      {state.isPrivate && <p class="soft small">{t('popup.private')}</p>}
      <footer>
        <button type="button" class="plain" onClick={actions.openWelcome}>{t('popup.welcome')}</button>
        <button type="button" class="plain" data-part="open-filters" onClick={actions.openFilters}>{t('popup.filters')}</button>
        <button type="button" class="plain" onClick={actions.openSettings}>{t('popup.settings')}</button>
      </footer>
    </main>
  );
}
