/** Asks while the document streams in, and once more when it is whole; one of `onYes` and `onNo` runs, once. Changes nothing. */
export function watchArrival(document: Document, isYes: () => boolean, onYes: () => void, onNo?: () => void): void {
  const observer = new MutationObserver(ask);
  const isOver = (): boolean => document.readyState !== 'loading';

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', ask);
  }

  function ask(): void {
    const yes = isYes();
    if (!yes && !isOver()) return;
    stop();
    if (yes) onYes();
    else onNo?.();
  }

  if (!isOver()) {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', ask);
  }
  ask();
}
