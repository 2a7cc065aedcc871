import type { Met, Verdict } from '@/utils/filters/verdict';
import { inSentence, t, tOf } from '@/utils/i18n/t';
import { conditionInWords, metInWords } from './condition-in-words';

export interface NoteProps {
  readonly verdict: Verdict;
  /** What was met stays unsaid. */
  readonly veiled: boolean;
  /** Where a covered story is shown all the same. */
  readonly onCover?: () => void;
  /** What the story's own text mentions and its header does not; the words are said when they were asked for. */
  readonly mentions?: readonly Met[];
  readonly asked?: boolean;
  readonly onAsk?: () => void;
}

const SAYS = { mark: 'cover.marked', prefer: 'cover.preferred' } as const;
const isSaid = (action: Verdict['action']): action is keyof typeof SAYS => Object.hasOwn(SAYS, action);

/** "Says: no character death": what a rule looks for, and the header says is not there. */
export function absentInWords({ absent }: Verdict): string {
  const names = new Set(absent.map(({ id }) => inSentence(tOf('warning', id))));
  return names.size > 0 ? t('cover.says_no', [...names].join(', ')) : '';
}

/** What the reader's rules make of a story, where they do not cover it. */
export function noteInWords({ verdict, veiled, onCover }: NoteProps): string {
  const met = metInWords(verdict.because);
  if (onCover && verdict.because.some(({ rule }) => rule === 'unreadable')) return t('cover.still_unjudged');
  if (onCover) return veiled ? t('cover.still_meets_veiled') : t('cover.still_meets', met);
  if (veiled && verdict.action === 'mark') return t('cover.marked_veiled');
  return isSaid(verdict.action) ? t(SAYS[verdict.action], met) : '';
}

function Mentions({ mentions = [], asked = false, onAsk }: NoteProps) {
  if (mentions.length === 0) return null;
  return (
    <p class="note" data-part="mentions">
      <span>{t('cover.text_mentions')}</span>
      {asked && <span dir="auto">{mentions.map(({ condition, words }) => t('cover.text_word', words, conditionInWords(condition))).join(', ')}</span>}
      {!asked && <button type="button" class="text" data-part="which" onClick={onAsk}>{t('cover.text_show')}</button>}
    </p>
  );
}

/** A coloured line with words; nothing where no rule has a say. */
export function Note(props: NoteProps) {
  const { verdict, onCover } = props;
  const said = noteInWords(props);
  const absent = absentInWords(verdict);
  if (!said && !absent) return <Mentions {...props} />;
  return (
    <>
      <p class={`note ${onCover ? 'cover' : verdict.action}`} data-part="note">
        {said && <span dir="auto">{said}</span>}
        {absent && <span>{absent}</span>}
        {onCover && <button type="button" class="text" data-part="cover-again" onClick={onCover}>{t('cover.cover_again')}</button>}
      </p>
      <Mentions {...props} />
    </>
  );
}
