/** A node on a drawing, in pixels, with how wide its name is there. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** The radius of its circle. */
  readonly size: number;
  readonly width: number;
}

/** The word on an edge, between its ends. */
export interface Joined {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A drawing has no place for more; to find that out for each of thousands takes long. */
const MOST_NAMES = 300;

/** The largest, of whom one wants to know who they are though their names cover small circles. */
const HUBS = 8;

/** Between a circle and its name. */
const GAP = 3;

/** Where on an edge its word may stand: in the middle, or nearer to one end, where that is taken. */
const ON_EDGE = [0.5, 0.4, 0.6, 0.3, 0.7];

/**
 * Where each name, and each word of an edge, begins (its left end on the line that letters stand on), so that none lies upon
 * another, nor leaves the drawing, nor upon the circle of another of these nodes, unless it is a hub's; null for those that
 * there is no place for. Names of larger nodes come first, beside, below or above; then the edges' words.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  edges: readonly Joined[],
  { width, height, letter }: { readonly width: number; readonly height: number; readonly letter: number },
): { readonly names: readonly (Point | null)[]; readonly words: readonly (Point | null)[] } {
  const circles = nodes.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
  const taken: Box[] = [];
  const place = (begins: readonly Point[], wide: number, own: number | null, upon = false): Point | null => {
    for (const begin of begins) {
      const box = {
        left: begin.x,
        right: begin.x + wide,
        top: begin.y - letter,
        bottom: begin.y + letter * 0.25,
      };
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      if (!upon && circles.some((circle, of) => of !== own && overlap(box, circle))) continue;
      taken.push(box);
      return begin;
    }
    return null;
  };
  const names = nodes.map((): Point | null => null);
  const bySize = nodes.map((node, at) => ({ node, at })).sort((one, other) => other.node.size - one.node.size);
  bySize.slice(0, MOST_NAMES).forEach(({ node, at }, rank) => {
    const beside = node.size + GAP;
    const middle = node.y + letter * 0.35;
    const begins = [
      { x: node.x + beside, y: middle },
      { x: node.x - beside - node.width, y: middle },
      { x: node.x - node.width / 2, y: node.y + beside + letter },
      { x: node.x - node.width / 2, y: node.y - beside },
    ];
    names[at] = place(begins, node.width, at) ?? (rank < HUBS ? place(begins, node.width, at, true) : null);
  });
  const words = edges.map(({ from, to, width: wide }) => {
    const begins = ON_EDGE.map((part) => ({
      x: from.x + (to.x - from.x) * part - wide / 2,
      y: from.y + (to.y - from.y) * part + letter * 0.35,
    }));
    return place(begins, wide, null);
  });
  return { names, words };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
