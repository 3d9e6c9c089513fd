import type { LinkedFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { KIND_LOOKS } from './KIND_LOOKS.js';
import { KindMark } from './KindMark.js';

const KINDS = Object.keys(KIND_LOOKS) as LinkedFragment['__typename'][];

/** What the shapes and colours of a drawing mean: of the kinds that are in it. */
export function Legend({ nodes }: { readonly nodes: readonly LinkedFragment[] }) {
  const { words } = useLanguage();
  const drawn = new Set(nodes.map(({ __typename: kind }) => kind));
  return (
    <ul className="legend">
      {KINDS.filter((kind) => drawn.has(kind)).map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
