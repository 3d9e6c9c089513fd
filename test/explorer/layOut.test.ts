import { layOut } from '../../web/src/network/layOut.js';
import type { Places, Sketch } from '../../web/src/network/Sketch.js';

/** Two hubs with guests of their own, and three in common. */
const guests = (of: string, count: number): [string, string][] =>
  Array.from({ length: count }, (_, at) => [of, `${of}-guest-${String(at).padStart(2, '0')}`]);
const COMMON: [string, string][] = ['p', 'q', 'r'].flatMap((id): [string, string][] => [
  ['a', id],
  ['b', id],
]);
const AROUND_A = [...guests('a', 12), ...COMMON.filter(([hub]) => hub === 'a')];
const GROWN = [...guests('a', 12), ...guests('b', 9), ...COMMON];

const sketch = (edges: [string, string][], centers: string[]): Sketch => ({
  nodes: [...new Set(edges.flat())].sort(),
  edges: [...edges].sort(),
  centers,
});

it('lays the same network out in the same way each time', () => {
  const once = layOut(sketch(GROWN, ['a', 'b']));
  expect([...layOut(sketch(GROWN, ['a', 'b']))]).toEqual([...once]);
});

it('lays a network that grew out from where it was', () => {
  const before = layOut(sketch(AROUND_A, ['a']));
  const steps: Places[] = [];
  layOut(sketch(GROWN, ['a', 'b']), (places) => steps.push(places));
  // On the way to what has grown, what was there stood as it did on its own page.
  expect(steps.map((places) => [...places])).toContainEqual([...before]);
  expect(steps.at(-1)?.size).toBe(GROWN.flat().filter((id, at, all) => all.indexOf(id) === at).length);
});

it('gives everybody a place of their own, also those who are joined with no center', () => {
  const places = layOut(sketch([...GROWN, ['x', 'y']], ['a', 'b']));
  const points = new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
  expect(points.size).toBe(places.size);
  expect(places.has('x')).toBe(true);
});
