import type { Page } from '@/utils/archives/page';
import { foldName, stretchesOf } from '@/utils/card/passages';
import type { Header } from '@/utils/header/header';
import { inSentence, t, tOf } from '@/utils/i18n/t';
import { collapse, type Collapsed, type Passage } from '@/utils/page/collapse';
import { watchPrinting } from '@/utils/page/printing';
import type { Undo } from '@/utils/page/undo';
import { SHADOW } from './shadow';

function passagesOf(headers: readonly Header[], page: Page): Passage[] {
  return headers.flatMap(({ folds }) => folds).map((fold) => {
    const { fields, words } = foldName(fold);
    const names = fields.map((field, index) => (index > 0 ? inSentence : String)(tOf('field', field)));
    return { stretches: stretchesOf(fold, page.lines, page.locate), label: t('card.fold', words, names.join(', ')) };
  });
}

/** While printing, all folds are open. */
function openForPrint(folds: readonly Collapsed[]): Undo {
  let opened: readonly Collapsed[] = [];
  const open = (): void => {
    opened = [...opened, ...folds.filter((fold) => fold.state() === 'closed')];
    for (const fold of opened) fold.set('open');
  };
  const close = (): void => {
    for (const fold of opened) fold.set('closed');
    opened = [];
  };
  return watchPrinting(window, open, close);
}

/**
 * Folds what the headers say is to be folded, the last first, so that places before it stay true. What holds the line at the top of
 * the window stays open.
 */
export function foldAll(headers: readonly Header[], page: Page, lineAtTop: () => Node | undefined): Undo[] {
  const folds = passagesOf(headers, page).reverse().map((passage) => collapse(passage, SHADOW)).filter((fold) => fold !== undefined);
  const reading = lineAtTop();
  for (const fold of folds) if (reading && fold.holds(reading)) fold.set('open');
  return [...folds.map(({ undo }) => undo), openForPrint(folds)];
}
