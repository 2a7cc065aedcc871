/** Asks while the document streams in, and once more when it is whole; `onYes` runs at most once. Changes nothing. */
export function watchArrival(document: Document, isYes: () => boolean, onYes: () => void): void {
  const observer = new MutationObserver(ask);
  const isOver = (): boolean => document.readyState !== 'loading';

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', ask);
  }

  function ask(): void {
    const yes = isYes();
    if (yes || isOver()) stop();
    if (yes) onYes();
  }

  if (!isOver()) {
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', ask);
  }
  ask();
}
