import { type RefObject, useEffect, useRef, useState } from 'react';

interface Draft<Field extends HTMLElement> {
  readonly field: RefObject<Field | null>;
  readonly draft: string;
  readonly change: (value: string) => void;
}

/**
 * What somebody is filling in, shown at once: the address that it goes into comes a moment later, and a field that waited for
 * it would lose what is typed or chosen meanwhile. When the address changes by itself, the field follows.
 */
export function useDraft<Field extends HTMLElement>(value: string, onChange: (value: string) => void): Draft<Field> {
  const field = useRef<Field>(null);
  const [draft, setDraft] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(value);
  }, [value]);
  const change = (changed: string) => {
    setDraft(changed);
    onChange(changed);
  };
  return { field, draft, change };
}
