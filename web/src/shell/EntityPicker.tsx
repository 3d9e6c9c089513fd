import { useEffect, useState } from 'react';
import type { EntityKind, LinkedFragment } from '../generated/documents.js';
import { EntityCombobox } from './EntityCombobox.js';

interface Props {
  readonly label: string;
  /** Whose name the box shows, before somebody types. */
  readonly picked: LinkedFragment | null;
  readonly onPick: (id: string) => void;
  /** Only records of these kinds. */
  readonly kinds?: readonly EntityKind[];
}

/** A box in which one record is chosen. */
export function EntityPicker({ label, picked, onPick, kinds }: Props) {
  const name = picked?.name ?? '';
  const [text, setText] = useState(name);
  useEffect(() => {
    setText(name);
  }, [name]);
  return (
    <EntityCombobox
      label={label}
      kinds={kinds}
      text={text}
      onText={setText}
      onChoose={({ id }) => {
        setText(name);
        onPick(id);
      }}
    />
  );
}
