/** Pixels of the radius of a node with one tie, and of the one with most, where there are few nodes and where there are many. */
const FEW = { nodes: 40, least: 5, most: 16 };
const MANY = { nodes: 600, least: 2.5, most: 12 };

/** In a network where nobody has more ties, the one with most isn't drawn as large as a hub. */
const TIES_OF_HUB = 12;

/** The radius of a node: the area grows with its ties. Smaller where there are many, so that none hides the others. */
export function sizeOf(ties: number, mostTies: number, nodes: number): number {
  const crowd = Math.min(1, Math.max(0, (nodes - FEW.nodes) / (MANY.nodes - FEW.nodes)));
  const least = FEW.least + (MANY.least - FEW.least) * crowd;
  const most = FEW.most + (MANY.most - FEW.most) * crowd;
  return least + (most - least) * Math.sqrt(ties / Math.max(mostTies, TIES_OF_HUB));
}
