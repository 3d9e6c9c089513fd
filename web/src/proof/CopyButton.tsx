import { useState } from 'react';
import { useLanguage } from '../language/useLanguage.js';

/** Takes a text to the clipboard, and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const { words } = useLanguage();
  const [copied, setCopied] = useState(false);
  // Browsers give the clipboard to secure pages only.
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </button>
  );
}
