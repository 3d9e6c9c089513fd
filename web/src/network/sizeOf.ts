/** Pixels of the radius of a node with one tie, and of the one with most, where there are few nodes and where there are many. */
const FEW = { nodes: 40, least: 5, most: 16 };
const MANY = { nodes: 600, least: 2.5, most: 12 };

/** The radius of a node: the area grows with its ties. Smaller where there are many, so that none hides the others. */
export function sizeOf(ties: number, mostTies: number, nodes: number): number {
  const crowd = Math.min(1, Math.max(0, (nodes - FEW.nodes) / (MANY.nodes - FEW.nodes)));
  const [least, most] = [FEW.least, FEW.most].map((few, at) => {
    const many = at === 0 ? MANY.least : MANY.most;
    return few + (many - few) * crowd;
  }) as [number, number];
  return least + (most - least) * Math.sqrt(ties / Math.max(mostTies, MOST_TIES_OF_SMALL));
}

/** In a network where nobody has more, the greatest isn't drawn as great as a hub. */
const MOST_TIES_OF_SMALL = 12;
