import type { TraceLine } from '@/utils/header/header';
import { t, tOf } from '@/utils/i18n/t';

type ReadAs = TraceLine['readAs'][number];

function nameOf(readAs: ReadAs): string {
  switch (readAs) {
    case 'before':
    case 'header':
    case 'chapter':
    case 'story':
    case 'after':
      return t(`card.read_${readAs}`);
    default:
      return tOf('field', readAs);
  }
}

interface Props {
  readonly lines: readonly TraceLine[];
  readonly onNotHeader: () => void;
}

/** What each line was read as, and why; and the way to say that it is wrong. */
export function Why({ lines, onNotHeader }: Props) {
  return (
    <div class="panel" data-part="why-lines">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long header scrolls, and must do so by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('card.why_lines')}>
        <table>
          <thead class="sr">
            <tr><th scope="col">{t('card.why_read_as')}</th><th scope="col">{t('card.why_line')}</th><th scope="col">{t('card.why_reason')}</th></tr>
          </thead>
          <tbody>
            {lines.map(({ text, readAs, because }, index) => (
              <tr key={index}>
                <th scope="row">{readAs.map(nameOf).join(', ')}</th>
                <td class="written" dir="auto">{text}</td>
                <td class="dim">{t(`card.because_${because.clue}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="text" onClick={onNotHeader}>{t('card.not_header')}</button>
    </div>
  );
}
