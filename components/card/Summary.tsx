import { t, tOf } from '@/utils/i18n/t';

/** A piece of a summary: plain text, or what is emphasised or linked in it. */
export interface SummaryPiece {
  readonly kind: 'text' | 'em' | 'strong' | 'link';
  readonly text: string;
  /** http or https; of a link alone. */
  readonly url?: string;
}
export type SummaryLine = readonly SummaryPiece[];

interface Props {
  readonly text?: string;
  readonly lines?: readonly SummaryLine[];
  readonly spoilers?: string;
}

function Piece({ kind, text, url }: SummaryPiece) {
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
