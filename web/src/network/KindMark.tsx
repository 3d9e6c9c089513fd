import type { LinkedFragment } from '../generated/documents.js';
import { KIND_LOOKS } from './KIND_LOOKS.js';

/** How records of a kind are drawn, beside the word for it. */
export function KindMark({ kind }: { readonly kind: LinkedFragment['__typename'] }) {
  const { color, shape } = KIND_LOOKS[kind];
  return <span className={`kind-mark kind-mark-${shape}`} style={{ color }} aria-hidden="true" />;
}
