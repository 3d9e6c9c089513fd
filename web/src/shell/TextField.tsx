import type { InputHTMLAttributes } from 'react';
import { useDraft } from './useDraft.js';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'className' | 'placeholder' | 'min' | 'max' | 'aria-invalid'
> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field of a form, under its name. */
export function TextField({ label, value, onChange, ...attributes }: Props) {
  const [draft, change] = useDraft(value, onChange);
  return (
    <label>
      {label}
      <input
        {...attributes}
        value={draft}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    </label>
  );
}
