import { useState } from 'preact/hooks';
import { ago } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import { when } from '@/utils/i18n/when';
import type { Change, WorkNews } from '@/utils/updates/news';
import { awayOf, newsInWords } from './news-in-words';
import { SavedCopyLine } from './SavedCopyLine';
import { Snooze } from './Snooze';
import { isTold, type UpdatesActions, type UpdatesState } from './updates-state';
import './updates.css';

interface Props {
  readonly updates: UpdatesState;
  readonly actions: UpdatesActions;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Works shown at first: what is new is read from the top. */
const FIRST = 8;
const isWeb = (address: string): boolean => /^https?:/.test(address);

/** A move: the way there, and leave for a site that was not granted. */
function Moved({ one, updates, actions, title }: Omit<Props, 'now'> & { readonly one: WorkNews; readonly title: string }) {
  const away = awayOf(one.news);
  if (!away || !isWeb(away.to)) return null;
  const { kind, to } = away;
  const isKnown = kind === 'moved';
  return (
    <>
      <a class={isKnown ? 'button main' : undefined} data-part="news-there" href={to}>{t('news.open_moved')}<span class="hidden"> {title}</span></a>
      {isKnown && !updates.mayRead(to) && <button type="button" data-part="news-allow" onClick={() => actions.allow(to, one.work)}>{t('news.allow', new URL(to).host)}</button>}
    </>
  );
}

const LOST: readonly Change['kind'][] = ['gone', 'elsewhere'];

/** One click: the first unread part, where the work is where it was or has new parts; of one that is not, a saved copy. */
function Ways(props: Omit<Props, 'now'> & { readonly one: WorkNews; readonly title: string }) {
  const { one: { work, news, first }, updates, actions, title } = props;
  const kinds = news.map(({ change }) => change.kind);
  if (kinds.some((kind) => LOST.includes(kind))) return <><SavedCopyLine copy={updates.copies[work]} find={() => actions.findCopy(work)} title={title} /><Moved {...props} /></>;
  const isHere = first && isWeb(first.address) && (!kinds.includes('moved') || kinds.includes('parts'));
  return (
    <>
      {isHere && <a class="button main" data-part="news-open" href={first.address}>{first.number === undefined ? t('news.open') : t('news.open_part', first.number)}<span class="hidden"> {title}</span></a>}
      <Moved {...props} />
    </>
  );
}

function Quiet({ one: { work, muted, snoozed = 0 }, actions, now }: Omit<Props, 'updates'> & { readonly one: WorkNews }) {
  return (
    <>
      <span class="soft">{muted ? t('news.is_muted') : t('news.is_snoozed', when(snoozed, now))}</span>
      <button type="button" class="plain" data-part="tell-again" onClick={() => actions.follow([work], muted ? { muted: false } : { snoozed: 'no' })}>{t('news.tell_again')}</button>
    </>
  );
}

/** Who does not want to hear of it now, or not at all. */
function Less({ one: { work }, title, actions, now }: Omit<Props, 'updates'> & { readonly one: WorkNews; readonly title: string }) {
  return (
    <details class="less">
      <summary data-part="less">{t('news.less')}<span class="hidden"> {title}</span></summary>
      <p class="buttons">
        <Snooze now={now} snooze={(snoozed) => actions.follow([work], { snoozed })} />
        <button type="button" data-part="mute" onClick={() => actions.follow([work], { muted: true })}>{t('news.mute')}</button>
        <button type="button" data-part="stop" onClick={() => actions.follow([work], { choice: 'never' })}>{t('news.stop')}</button>
      </p>
    </details>
  );
}

function NewsOf({ one, ...props }: Props & { readonly one: WorkNews }) {
  const { updates, actions, now } = props;
  const title = one.title ?? t('library.untitled');
  return (
    <li data-part="news-work" data-work={one.work}>
      <div class="told">
        <h3 dir="auto">{title}{one.authors.length > 0 && <span class="soft by"> {t('library.by', one.authors.join(', '))}</span>}</h3>
        <p data-part="news-words">{newsInWords(one.news)}</p>
        <p class="soft small">{t('news.noticed', ago(one.news.at(-1)?.at ?? now, now))}</p>
      </div>
      <div class="do">
        <Ways one={one} title={title} updates={updates} actions={actions} />
        <button type="button" data-part="news-seen" onClick={() => actions.markSeen([one.work])}>{t('news.seen')}<span class="hidden"> {title}</span></button>
        {isTold(one, now) ? <Less one={one} title={title} actions={actions} now={now} /> : <Quiet one={one} actions={actions} now={now} />}
      </div>
    </li>
  );
}

function Told({ told, ...props }: Props & { readonly told: readonly WorkNews[] }) {
  const [isAll, showAll] = useState(false);
  const shown = isAll ? told : told.slice(0, FIRST);
  return (
    <>
      <ul>{shown.map((one) => <NewsOf key={one.work} one={one} {...props} />)}</ul>
      {shown.length < told.length && <p><button type="button" class="plain" onClick={() => showAll(true)}>{t('news.more', told.length - shown.length)}</button></p>}
    </>
  );
}

/** Each work's changes in words, and one click to its first unread part. Nothing where nothing is new. */
export function WhatsNew(props: Props) {
  const { updates: { news }, actions, now } = props;
  if (news.length === 0) return null;
  const told = news.filter((one) => isTold(one, now));
  const quiet = news.filter((one) => !isTold(one, now));
  return (
    <section class="news" aria-labelledby="news" data-part="news">
      <header>
        <h2 id="news">{t('news.title')}</h2>
        <p class="soft" data-part="news-count">{t('news.count', told.length)}</p>
        {told.length > 1 && <button type="button" class="plain" data-part="all-seen" onClick={() => actions.markSeen(told.map(({ work }) => work))}>{t('news.all_seen')}</button>}
      </header>
      <Told told={told} {...props} />
      {quiet.length > 0 && (
        <details data-part="quiet-news">
          <summary>{t('news.quiet', quiet.length)}</summary>
          <ul>{quiet.map((one) => <NewsOf key={one.work} one={one} {...props} />)}</ul>
        </details>
      )}
    </section>
  );
}
