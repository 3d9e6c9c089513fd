import type { InputHTMLAttributes } from 'react';
import { useDraft } from './useDraft.js';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'className' | 'placeholder' | 'inputMode' | 'min' | 'max'
> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field of a form, under its name. */
export function TextField({ label, value, onChange, ...attributes }: Props) {
  const { field, draft, change } = useDraft<HTMLInputElement>(value, onChange);
  return (
    <label>
      {label}
      <input
        {...attributes}
        ref={field}
        value={draft}
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    </label>
  );
}
