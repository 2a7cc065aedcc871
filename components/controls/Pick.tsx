import './controls.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly part?: string;
  readonly onChange: (value: V) => void;
}

/** One of a few, folded into one line. */
export function Pick<V extends string>({ label, value, options, part, onChange }: Props<V>) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={value} data-part={part} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
