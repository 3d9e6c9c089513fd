import type { More } from '../api/More.js';
import { useLanguage } from '../language/useLanguage.js';

interface Props {
  readonly more: More | null;
  /** The id of the heading of what there is more of. */
  readonly of?: string;
}

/** Fetches the next page of a list, and says what becomes of it. It stays where it is, and so does the focus. */
export function MoreButton({ more, of }: Props) {
  const { words } = useLanguage();
  if (!more) return null;
  return (
    <p className="more">
      <button type="button" aria-describedby={of} onClick={more.load}>
        {words.showMore}
      </button>
      <span role="status">
        {more.failure ? (more.loading ? words.waiting : more.failure.message) : more.loading && words.loading}
      </span>
    </p>
  );
}
