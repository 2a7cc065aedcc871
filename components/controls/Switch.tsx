import './controls.css';

interface Props {
  readonly label: string;
  /** Below the label, smaller. */
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** For tests: which part of the page this is. */
  readonly part?: string;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: no form to send. */
export function Switch({ label, note, checked, disabled, part, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}{note && <> <span class="soft small note">{note}</span></>}</span>
      <input type="checkbox" role="switch" checked={checked} disabled={disabled} aria-checked={checked} data-part={part} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
