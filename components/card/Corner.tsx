interface Props {
  readonly said: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** Out of the page's flow, whatever the page makes of its root element. */
const HOST_CSS = ':host{position:fixed!important}';

/** The button that had it is gone with the card. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });

/** The way back while the page is shown as it was. Lies over the page's corner and moves nothing. */
export function Corner({ said, back, onBack }: Props) {
  return (
    <section class="corner" aria-label={said}>
      <style>{HOST_CSS}</style>
      <span>{said}</span> <button type="button" class="text" data-part="original" ref={takeFocus} onClick={onBack}>{back}</button>
    </section>
  );
}
