import './controls.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  /** For tests: which part of the page this is. */
  readonly part?: string;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: no form to send. */
export function Switch({ label, checked, part, onChange }: Props) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={checked} aria-checked={checked} data-part={part} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
