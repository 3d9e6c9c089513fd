/** A node on a drawing, in pixels, with how wide its name is there. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** The radius of its circle. */
  readonly size: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a circle and its name. */
const GAP = 3;

/**
 * Where each name begins (its left end on the line that letters stand on), so that none lies upon another, or upon the circle
 * of another of these nodes, nor leaves the drawing; null for those that there is no place for. Larger nodes come first: beside, below or above.
 */
export function placeLabels(
  nodes: readonly Labelled[],
  { width, height, letter }: { readonly width: number; readonly height: number; readonly letter: number },
): ({ readonly x: number; readonly y: number } | null)[] {
  const circles = nodes.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
  const taken: Box[] = [];
  const places = nodes.map((): { x: number; y: number } | null => null);
  const bySize = nodes.map((node, at) => ({ node, at })).sort((one, other) => other.node.size - one.node.size);
  for (const { node, at } of bySize) {
    const beside = node.size + GAP;
    const middle = node.y + letter * 0.35;
    const begins = [
      { x: node.x + beside, y: middle },
      { x: node.x - beside - node.width, y: middle },
      { x: node.x - node.width / 2, y: node.y + beside + letter },
      { x: node.x - node.width / 2, y: node.y - beside },
    ];
    for (const begin of begins) {
      const box = {
        left: begin.x,
        right: begin.x + node.width,
        top: begin.y - letter,
        bottom: begin.y + letter * 0.25,
      };
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      if (circles.some((circle, of) => of !== at && overlap(box, circle))) continue;
      taken.push(box);
      places[at] = begin;
      break;
    }
  }
  return places;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
