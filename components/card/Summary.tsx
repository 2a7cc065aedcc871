import { t, tOf } from '@/utils/i18n/t';
import type { Marked } from '@/utils/text/marked';

export type SummaryLine = readonly Marked[];

interface Props {
  readonly text?: string;
  readonly lines?: readonly SummaryLine[];
  readonly spoilers?: string;
}

function Piece({ kind, text, url }: Marked) {
  if (kind === 'em') return <em>{text}</em>;
  if (kind === 'strong') return <strong>{text}</strong>;
  return kind === 'link' ? <a href={url} rel="noopener noreferrer">{text}</a> : <>{text}</>;
}

/** What the story is about, and what it gives away of others. */
export function Summary({ text, lines, spoilers }: Props) {
  return (
    <>
      {text && (
        <p class="summary" data-part="summary" dir="auto">
          {lines ? lines.map((line, index) => <span key={index}>{index > 0 && <br />}{line.map((piece, at) => <Piece key={at} {...piece} />)}</span>) : text}
        </p>
      )}
      {spoilers && <p class="dim one-line">{t('card.labelled', tOf('field', 'spoilers'), spoilers)}</p>}
    </>
  );
}
