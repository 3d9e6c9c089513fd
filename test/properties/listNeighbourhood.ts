import type { MemoryGraph } from './MemoryGraph.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** What each kind of fact joins directly, from whoever acts. */
const JOINS: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['Membership', 'member', 'organization'],
  ['Membership', 'member', 'post'],
  ['Participation', 'participant', 'event'],
  ['Participation', 'participant', 'onBehalfOf'],
  ['Conferral', 'conferrer', 'recipients'],
  ['Conferral', 'presenter', 'recipients'],
  ['Conferral', 'recipients', 'award'],
  ['Conferral', 'award', 'event'],
];

interface Link {
  readonly from: string;
  readonly to: string;
  readonly fact: MemoryRecord;
}

/** A Subgraph: entities up to so many facts away, nearest first and by id, and all that joins two of them. */
export function listNeighbourhood(graph: MemoryGraph, of: readonly string[], depth: number, first: number): unknown {
  const links = listLinks(graph);
  let circle = [...new Set(of)].filter((id) => graph.find(id)?.parts.names !== undefined).sort();
  const found = [...circle];
  for (let away = 0; away < depth; away++) {
    const near = links.flatMap(({ from, to }) => [
      ...(circle.includes(from) ? [to] : []),
      ...(circle.includes(to) ? [from] : []),
    ]);
    circle = [...new Set(near)].filter((id) => !found.includes(id)).sort();
    found.push(...circle);
  }
  const members = found.slice(0, first);
  const key = ({ fact, from, to }: Link): string => JSON.stringify([fact.id, from, to]);
  return {
    nodes: members.map((id) => graph.find(id)),
    links: links
      .filter(({ from, to }) => members.includes(from) && members.includes(to))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    truncated: found.length > first,
  };
}

function listLinks(graph: MemoryGraph): Link[] {
  return JOINS.flatMap(([kind, from, to]) =>
    graph
      .list(kind)
      .flatMap((fact) =>
        graph
          .follow(fact, from)
          .flatMap((one) => graph.follow(fact, to).map((other) => ({ from: one.id, to: other.id, fact }))),
      ),
  );
}
