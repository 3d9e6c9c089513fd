import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { GRAPHML } from '../../src/facts/write/graphml/GRAPHML.js';
import { askGraph, model } from '../setup/askGraph.js';
import { exportRecords } from '../setup/exportRecords.js';
import { extractRecords, type MadeUp } from '../setup/extractRecords.js';
import { findBroken, findMissing, type Network } from '../setup/Network.js';
import { ODD_TEXT, PARLIAMENT } from '../setup/PARLIAMENT.js';

const { database } = askGraph();

/** As graphology reads it; lists are JSON in GraphML, and `~` in ids is `:`. */
function read(text: string): Network {
  const graph = parse(Graph, text);
  const lists = new Set(['capacities', 'attestedOn', 'formerOn', 'quotes', 'sources', 'sourceUrls', 'recipients']);
  const open = (values: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        lists.has(name) || name.startsWith('onBehalfOf') ? (JSON.parse(String(value)) as unknown) : value,
      ]),
    );
  const idOf = (id: string): string => id.replaceAll(':', '~');
  return {
    nodes: new Map(graph.mapNodes((id, values) => [idOf(id), open(values)])),
    edges: graph.mapEdges((id, values, source, target) => ({
      id,
      source: idOf(source),
      target: idOf(target),
      values: open(values),
    })),
  };
}

async function write(madeUp: MadeUp): Promise<string> {
  let text = '';
  for await (const piece of GRAPHML.write(extractRecords(model, madeUp))) text += piece;
  return text;
}

describe('the seeded graph', () => {
  it('is all there when graphology has read it: every entity, fact, value and quote', async () => {
    const { records, text } = await exportRecords(database, model, GRAPHML, { of: 'graph' });
    const network = read(text);
    expect(records.length).toBeGreaterThan(100);
    expect(network.edges.length).toBeGreaterThan(50);
    expect(findMissing(records, network)).toEqual([]);
    expect(findBroken(network)).toEqual([]);
  });

  it('has ids that are name tokens, each once, and types that GraphML knows', async () => {
    const { text } = await exportRecords(database, model, GRAPHML, { of: 'graph' });
    const ids = [...text.matchAll(/<(?:key|node|edge) id="([^"]*)"/g)].map(([, id]) => String(id));
    expect(ids.filter((id) => !/^[\p{L}\p{N}.:_-]+$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const types = [...text.matchAll(/attr\.type="([^"]*)"/g)].map(([, type]) => String(type));
    expect(types.length).toBeGreaterThan(40);
    expect(types.filter((type) => !/^(boolean|int|long|float|double|string)$/.test(type))).toEqual([]);
    expect(text).toContain('<key id="node.sizeValue" for="node" attr.name="sizeValue" attr.type="int"/>');
  });

  it('is the same text each time', async () => {
    const [one, other] = [
      await exportRecords(database, model, GRAPHML, { of: 'graph' }),
      await exportRecords(database, model, GRAPHML, { of: 'graph' }),
    ];
    expect(other.text).toBe(one.text);
  });
});

it("an entity's surroundings are a graph, too", async () => {
  const extent = { of: 'entity', id: 'nguyen-van-hoi' } as const;
  const { records, text } = await exportRecords(database, model, GRAPHML, extent);
  const network = read(text);
  expect(findMissing(records, network)).toEqual([]);
  expect(findBroken(network)).toEqual([]);
  expect([...network.nodes.keys()]).toContain('nguyen-van-hoi');
  expect([...network.nodes.keys()]).not.toContain('do-thi-lan');
});

it('odd texts come back to the letter, parallel facts apart', async () => {
  const { nodes, edges } = read(await write(PARLIAMENT));
  expect(nodes.get('an')).toMatchObject({ label: ODD_TEXT, quotes: [ODD_TEXT] });
  expect(nodes.get('an~dai-ta')).toMatchObject({ label: 'Đại tá', kind: 'Membership' });
  expect(nodes.get('dang')).toMatchObject({ label: 'dang' });
  const seats = edges.filter(({ values }) => values.kind === 'MEMBER_OF');
  expect(seats.map(({ id, values }) => [id, values.statedBy])).toEqual([
    ['an:uy-vien:quoc-hoi:::2011:MEMBER_OF', 'an~uy-vien~quoc-hoi~~~2011'],
    ['an:uy-vien:quoc-hoi:::2016:MEMBER_OF', 'an~uy-vien~quoc-hoi~~~2016'],
  ]);
});
