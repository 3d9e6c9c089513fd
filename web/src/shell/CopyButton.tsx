import { useEffect, useState } from 'react';
import { useLanguage } from '../language/useLanguage.js';

interface Props {
  readonly text: string;
  /** What is copied, for who doesn't see where the button stands. */
  readonly what: string;
}

/** Milliseconds for which it says what became of it. */
const SAID = 3_000;

/** Takes a text to the clipboard, and says so. */
export function CopyButton({ text, what }: Props) {
  const { words } = useLanguage();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => {
      setSaid(null);
    }, SAID);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  // Browsers give the clipboard to secure pages only.
  if (!('clipboard' in navigator)) return null;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid(words.copied);
      },
      () => {
        setSaid(words.notCopied);
      },
    );
  };
  return (
    <button type="button" className="quiet" aria-label={`${words.copy}: ${what}`} onClick={copy}>
      <span aria-live="polite">{said ?? words.copy}</span>
    </button>
  );
}
