import { t } from '@/utils/i18n/t';
import { when } from '@/utils/i18n/when';
import type { Row } from '@/utils/progress/row';
import type { FollowingAnswer } from '@/utils/updates/follow';
import { lastInWords, planInWords } from './plan-in-words';
import { SavedCopyLine } from './SavedCopyLine';
import { Snooze } from './Snooze';
import { isTold, type UpdatesActions, type UpdatesState } from './updates-state';
import './updates.css';

interface Props {
  readonly row: Row;
  readonly updates: UpdatesState;
  readonly actions: UpdatesActions;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Known = Props & { readonly following: FollowingAnswer };

/** A look that came to nothing where a copy may help. */
const IS_DEAD = ['gone', 'no-such-address', 'unreachable', 'bad-certificate', 'server-error'];
const isDead = ({ last }: FollowingAnswer, { gone }: Row): boolean => gone === true || (last !== undefined && IS_DEAD.includes(last.outcome.kind));

/** The plan says already what came of the last look. */
const isSaid = ({ plan, last }: FollowingAnswer): boolean => plan.kind === 'not-granted' && last?.outcome.kind === 'not-granted';

/** The address that is in the way: the work's own, or where it moved to. */
function blockedAt({ following: { plan, last, movedTo }, row, updates }: Known): string | undefined {
  const { outcome } = last ?? {};
  if (outcome?.kind === 'moved' && outcome.to !== undefined && !updates.mayRead(outcome.to)) return outcome.to;
  if (plan.kind === 'not-granted') return row.address;
  return movedTo !== undefined && !updates.mayRead(movedTo) ? movedTo : undefined;
}

/** Looked at or not, as all others or by choice. */
function Choice({ following: { choice, plan, work }, actions }: Known) {
  const isStopped = choice === 'never';
  const isFollowed = !isStopped && plan.kind !== 'off' && plan.kind !== 'done-with';
  if (isFollowed) return <button type="button" data-part="stop" onClick={() => actions.follow([work], { choice: 'never' })}>{t('news.stop')}</button>;
  return <button type="button" data-part="follow" onClick={() => actions.follow([work], { choice: 'always' })}>{t('news.follow')}</button>;
}

function Telling({ following, actions, now }: Known) {
  const { work, muted, snoozed = 0 } = following;
  if (isTold(following, now)) {
    return (
      <>
        <Snooze now={now} snooze={(until) => actions.follow([work], { snoozed: until })} />
        <button type="button" data-part="mute" onClick={() => actions.follow([work], { muted: true })}>{t('news.mute')}</button>
      </>
    );
  }
  return (
    <>
      <span class="soft">{muted ? t('news.is_muted') : t('news.is_snoozed', when(snoozed, now))}</span>
      <button type="button" data-part="tell-again" onClick={() => actions.follow([work], muted ? { muted: false } : { snoozed: 'no' })}>{t('news.tell_again')}</button>
    </>
  );
}

/** How one work is followed: when it is looked at next or why it is not, what came of the last look, and what can be done about it. */
export function Follow(props: Props) {
  const { row, updates, actions, now } = props;
  const following = updates.following[row.work];
  if (!following) return null;
  const known = { ...props, following };
  const isLooking = updates.looking.includes(row.work);
  const blocked = blockedAt(known);
  const away = following.movedTo !== undefined && /^https?:/.test(following.movedTo) ? following.movedTo : undefined;
  return (
    <section class="follow" data-part="following">
      <h3>{t('look.heading')}</h3>
      <p data-part="plan">{planInWords(following.plan, row, now)}</p>
      {following.last && !isSaid(following) && <p class="soft" data-part="last-look">{lastInWords(following.last, now)}</p>}
      {away !== undefined && <p data-part="away">{t('look.away')} <a href={away}>{away}</a></p>}
      <p class="buttons">
        {blocked !== undefined && URL.canParse(blocked) && <button type="button" class="main" data-part="allow-host" onClick={() => actions.allow(blocked, row.work)}>{t('news.allow', new URL(blocked).host)}</button>}
        {following.plan.kind !== 'no-page' && <button type="button" data-part="look-now" disabled={isLooking} onClick={() => actions.look(row.work)}>{t(isLooking ? 'look.looking' : 'look.now')}</button>}
        {isDead(following, row) && <SavedCopyLine copy={updates.copies[row.work]} find={() => actions.findCopy(row.work)} />}
      </p>
      <p class="buttons">
        <Choice {...known} />
        <Telling {...known} />
      </p>
    </section>
  );
}
