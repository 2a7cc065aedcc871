import { askBackground } from '@/utils/messaging/send';

/** Tells which work a click opens at which address: where the page is another than that, the work has moved. */
export function tellOpenings(document: Document): void {
  const onOpen = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
    const work = link?.closest<HTMLElement>('[data-work]')?.dataset.work;
    if (link && work !== undefined) void askBackground('opening', { work, address: link.href }).catch(() => undefined);
  };
  document.addEventListener('click', onOpen, true);
  document.addEventListener('auxclick', onOpen, true);
}
