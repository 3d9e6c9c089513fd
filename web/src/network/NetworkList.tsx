import type { LinkedFragment, TieFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { EntityLink } from '../shell/EntityLink.js';
import { KIND_COLORS } from './KIND_COLORS.js';
import { nameTie } from './nameTie.js';

interface Props {
  readonly nodes: readonly LinkedFragment[];
  readonly ties: readonly TieFragment[];
  /** Those around which the network is. */
  readonly centers: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** What the drawing shows, as a list: for those who don't see it, or would rather read. */
export function NetworkList({ nodes, ties, centers, onToggle }: Props) {
  const { words } = useLanguage();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <ul className="facts network-list">
      {nodes.map((node) => {
        const own = ties.filter(({ from, to }) => from === node.id || to === node.id);
        const open = centers.includes(node.id);
        return (
          <li key={node.id}>
            <span className="kind-dot" style={{ background: KIND_COLORS[node.__typename] }} aria-hidden="true" />
            <span className="kind">{words.kinds[node.__typename]}</span>
            <span className="fact-text">
              <EntityLink to={node} />
            </span>
            <details className="fact-notes">
              <summary>{words.ties(own.length)}</summary>
              <ul>
                {own.map((tie) => {
                  const other = byId.get(tie.from === node.id ? tie.to : tie.from);
                  return (
                    other && (
                      <li key={`${tie.fact.id} ${other.id}`}>
                        {nameTie(tie, words)}: <EntityLink to={other} />
                      </li>
                    )
                  );
                })}
              </ul>
            </details>
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
  );
}
