import fc from 'fast-check';
import { type Labelled, placeLabels } from '../../web/src/network/placeLabels.js';

const STAGE = { width: 800, height: 500, letter: 14 };

const placeNames = (nodes: readonly Labelled[]) => placeLabels(nodes, [], STAGE).names;

it('puts a name beside its circle, else on the other side, below or above', () => {
  const node = { x: 400, y: 250, size: 10, width: 100 };
  expect(placeNames([node])).toEqual([{ x: 413, y: 254.9 }]);
  expect(placeNames([{ ...node, x: 750 }])).toEqual([{ x: 637, y: 254.9 }]);
  const between = [
    { ...node, size: 12 },
    { ...node, x: 500, size: 11 },
    { ...node, x: 300, size: 10 },
  ];
  // The largest has neighbours on both sides.
  expect(placeNames(between)[0]).toEqual({ x: 350, y: 279 });
});

it('leaves out what there is no place for, the smaller ones first', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => ({ x: 400 + (at % 8), y: 250 + (at % 5), size: at, width: 150 }));
  const places = placeNames(crowd);
  expect(places.filter((place) => place === null).length).toBeGreaterThan(50);
  expect(places[59]).not.toBeNull();
});

it('puts the word of an edge in its middle, else nearer to an end', () => {
  const ends = { from: { x: 100, y: 250 }, to: { x: 500, y: 250 }, width: 40 };
  expect(placeLabels([], [ends], STAGE).words).toEqual([{ x: 280, y: 254.9 }]);
  const between = { x: 300, y: 250, size: 10, width: 0 };
  expect(placeLabels([between], [ends], STAGE).words).toEqual([{ x: 240, y: 254.9 }]);
});

it('never has one name or word upon another, nor outside', () => {
  const point = { x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) };
  const width = fc.integer({ min: 10, max: 250 });
  const node = fc.record({ ...point, size: fc.integer({ min: 4, max: 30 }), width });
  const edge = fc.record({ from: fc.record(point), to: fc.record(point), width });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 40 }), fc.array(edge, { maxLength: 12 }), (nodes, edges) => {
      const { names, words } = placeLabels(nodes, edges, STAGE);
      const widths = [...nodes, ...edges].map((one) => one.width);
      const boxes = [...names, ...words].flatMap((place, at) =>
        place ? { left: place.x, right: place.x + (widths[at] ?? 0), top: place.y - 14, bottom: place.y + 3.5 } : [],
      );
      for (const [at, one] of boxes.entries()) {
        expect(one.left >= 0 && one.right <= 800 && one.top >= 0 && one.bottom <= 500).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
