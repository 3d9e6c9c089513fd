import type { InputHTMLAttributes } from 'react';
import { useDraft } from './useDraft.js';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'className' | 'placeholder' | 'min' | 'max' | 'maxLength'
> {
  readonly label: string;
  /** What is wrong with its value, and how to put it right. */
  readonly fault?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field of a form, under its name. */
export function TextField({ label, value, onChange, fault = null, ...attributes }: Props) {
  const [draft, change] = useDraft(value, onChange);
  return (
    <label>
      {label}
      <input
        {...attributes}
        aria-invalid={fault !== null}
        value={draft}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
      {fault !== null && <small className="fault">{fault}</small>}
    </label>
  );
}
