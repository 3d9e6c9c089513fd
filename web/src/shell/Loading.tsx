import { useLanguage } from '../language/useLanguage.js';

/** While the code of a page is on its way. */
export function Loading() {
  const { words } = useLanguage();
  return (
    <p className="notice" role="status">
      {words.loading}
    </p>
  );
}
