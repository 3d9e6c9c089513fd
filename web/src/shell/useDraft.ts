import { useEffect, useRef, useState } from 'react';

/**
 * What somebody is filling in, shown at once: the address that it goes into comes a moment later, and a field that waited for
 * it would lose what is typed or chosen meanwhile. Where the address comes to say what was never sent to it (one went back),
 * the field follows.
 */
export function useDraft(value: string, onChange: (value: string) => void): [string, (value: string) => void] {
  const [draft, setDraft] = useState(value);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const at = sent.current.indexOf(value);
    if (at < 0) setDraft(value);
    sent.current = at < 0 ? [] : sent.current.slice(at + 1);
  }, [value]);
  const change = (changed: string) => {
    // Back where the address is, nothing of it will come.
    if (changed === value) sent.current = [];
    else sent.current.push(changed);
    setDraft(changed);
    onChange(changed);
  };
  return [draft, change];
}
