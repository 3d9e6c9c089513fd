import { useLanguage } from '../language/useLanguage.js';

/** Where a page can't be shown: its code is of a version that is gone, or faulty. */
export function Broken() {
  const { words } = useLanguage();
  return (
    <main>
      <section className="notice" role="alert">
        <h1>{words.broken}</h1>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {words.retry}
        </button>
      </section>
    </main>
  );
}
