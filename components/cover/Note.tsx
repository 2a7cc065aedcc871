import { t } from '@/utils/i18n/t';
import type { StoryNote } from '@/utils/messaging/cover-kit';

export interface NoteProps extends StoryNote {
  /** The words that the text mentions are said when they were asked for. */
  readonly asked?: boolean;
  readonly onAsk: () => void;
}

/** A coloured line with words, and one for what the text mentions; nothing where no rule has a say. */
export function Note({ tone, said, absent, onCover, mentions, asked, onAsk }: NoteProps) {
  return (
    <>
      {(said || absent) && (
        <p class={`note ${tone}`} data-part="note">
          {said && <span dir="auto">{said}</span>}
          {absent && <span>{absent}</span>}
          {onCover && <button type="button" class="text" data-part="cover-again" onClick={onCover}>{t('cover.cover_again')}</button>}
        </p>
      )}
      {mentions && (
        <p class="note" data-part="mentions">
          <span>{t('cover.text_mentions')}</span>
          {asked ? <span dir="auto">{mentions}</span> : <button type="button" class="text" data-part="which" onClick={onAsk}>{t('cover.text_show')}</button>}
        </p>
      )}
    </>
  );
}
