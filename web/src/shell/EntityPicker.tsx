import { useEffect, useState } from 'react';
import type { LinkedFragment } from '../generated/documents.js';
import { EntityCombobox } from './EntityCombobox.js';

interface Props {
  readonly label: string;
  /** Whose name the box shows, before somebody types. */
  readonly picked: LinkedFragment | null;
  readonly onPick: (id: string) => void;
}

/** A box in which one record is chosen. */
export function EntityPicker({ label, picked, onPick }: Props) {
  const name = picked?.name ?? '';
  const [text, setText] = useState(name);
  useEffect(() => {
    setText(name);
  }, [name]);
  return (
    <EntityCombobox
      label={label}
      text={text}
      onText={setText}
      onChoose={({ id }) => {
        onPick(id);
      }}
    />
  );
}
