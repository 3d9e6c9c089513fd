import type { Hop } from '../../model/Model.js';

/** The arrow and end of a pattern: `-[:TOOK_PART]->(participation:Participation)`. */
export function drawHop(hop: Hop, to: string, link = ''): string {
  const [only] = hop.targets;
  const end = hop.targets.length === 1 && only ? `(${to}:${only})` : `(${to})`;
  const arrow = `[${link}:${hop.relationships.join('|')}]`;
  return hop.direction === 'OUT' ? `-${arrow}->${end}` : `<-${arrow}-${end}`;
}
