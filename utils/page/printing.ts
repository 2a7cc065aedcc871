import type { Undo } from './undo';

/** Calls `before` when the page is about to be printed and `after` when it was. */
export function watchPrinting(view: Window, before: () => void, after: () => void): Undo {
  const print = view.matchMedia('print');
  const change = (): void => (print.matches ? before() : after());
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  print.addEventListener('change', change);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    print.removeEventListener('change', change);
  };
}
