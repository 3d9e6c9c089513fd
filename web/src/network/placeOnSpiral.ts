/** Radians between two neighbours of a spiral in which no two stand behind each other. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A place for the first, second … of those who have none yet, from the middle outwards. */
export function placeOnSpiral(at: number): { x: number; y: number } {
  const [radius, angle] = [Math.sqrt(at), at * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
