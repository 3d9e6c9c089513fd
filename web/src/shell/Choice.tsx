import { useDraft } from './useDraft.js';

interface Props {
  readonly label: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, or none. */
export function Choice({ label, value, none, options, onChange }: Props) {
  const [draft, change] = useDraft(value, onChange);
  return (
    <label>
      {label}
      <select
        value={draft}
        onChange={({ target }) => {
          change(target.value);
        }}
      >
        <option value="">{none}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
