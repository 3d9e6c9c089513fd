import { useState } from 'react';
import type { LinkedFragment, TieFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { ProofOf } from '../proof/ProofOf.js';
import { EntityLink } from '../shell/EntityLink.js';
import { MoreButton } from '../shell/MoreButton.js';
import { KindMark } from './KindMark.js';
import { nameTie } from './nameTie.js';

interface Props {
  readonly nodes: readonly LinkedFragment[];
  readonly ties: readonly TieFragment[];
  /** Those around which the network is. */
  readonly centers: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** What joins a node with another. */
interface Tie {
  readonly fact: TieFragment['fact'];
  readonly other: LinkedFragment;
}

/** As many as a page has at once. */
const PAGE = 100;

/** What the drawing shows, as a list: for those who don't see it, or would rather read. */
export function NetworkList({ nodes, ties, centers, onToggle }: Props) {
  const { words } = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = new Map<string, Tie[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to, fact } of ties) {
    for (const [end, other] of [
      [from, byId.get(to)],
      [to, byId.get(from)],
    ] as const) {
      if (other) tiesOf.get(end)?.push({ fact, other });
    }
  }
  const load = () => {
    setShown((before) => before + PAGE);
  };
  return (
    <>
      <ul className="facts network-list">
        {nodes.slice(0, shown).map((node) => {
          const own = tiesOf.get(node.id) ?? [];
          const open = centers.includes(node.id);
          return (
            <li key={node.id}>
              <KindMark kind={node.__typename} />
              <span className="kind">{words.kinds[node.__typename]}</span>
              <span className="fact-text">
                <EntityLink to={node} />
              </span>
              <Ties ties={own} />
              <button
                type="button"
                className="quiet"
                aria-pressed={open}
                aria-label={`${open ? words.collapse : words.expand}: ${node.name}`}
                onClick={() => {
                  onToggle(node.id);
                }}
              >
                {open ? words.collapse : words.expand}
              </button>
            </li>
          );
        })}
      </ul>
      <MoreButton more={shown < nodes.length ? { load, loading: false, failure: null } : null} />
    </>
  );
}

/** How many ties there are, and which, once somebody wants to know: a hub has thousands. */
function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="fact-notes"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.ties(ties.length)}</summary>
      {open && (
        <ul>
          {ties.map(({ fact, other }) => (
            <li key={`${fact.id} ${other.id}`}>
              {nameTie(fact, words)}: <EntityLink to={other} />{' '}
              <ProofOf id={fact.id} of={`${nameTie(fact, words)}, ${other.name}`} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
