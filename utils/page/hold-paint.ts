/** Neutral on purpose: a page can see that a style was added and gone again, never why. */
const HOLD = 'html{visibility:hidden!important}';
const XHTML = 'http://www.w3.org/1999/xhtml';

function hasPainted(): boolean {
  return performance.getEntriesByType('paint').length > 0;
}

/** Keeps the page from its first paint until undone. Does nothing once something was painted: hiding that again would flash. */
export function holdPaint(document: Document): () => void {
  if (hasPainted() || !document.documentElement) return () => undefined;
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = HOLD;
  document.documentElement.append(style);
  return () => style.remove();
}
