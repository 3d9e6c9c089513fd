import { useEffect, useState } from 'react';
import { useLanguage } from '../language/useLanguage.js';

/** After so long, whoever waits wants to know that it isn't their fault. */
const PATIENCE_MILLISECONDS = 4_000;

/** Says that something is under way; after a while, that it takes long. */
export function Loading() {
  const { words } = useLanguage();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className="notice" role="status">
      {slow ? words.slow : words.loading}
    </p>
  );
}
