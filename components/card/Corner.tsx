interface Props {
  readonly said: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** The way back while the page is shown as it was. Lies over the page's corner and moves nothing. */
export function Corner({ said, back, onBack }: Props) {
  return (
    <div class="corner" data-part="restore" role="status">
      <span>{said}</span> <button type="button" class="text" onClick={onBack}>{back}</button>
    </div>
  );
}
