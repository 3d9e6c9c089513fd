import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { GEXF } from '../../src/facts/write/gexf/GEXF.js';
import { askGraph, model } from '../setup/askGraph.js';
import { exportRecords } from '../setup/exportRecords.js';
import { extractRecords, type MadeUp } from '../setup/extractRecords.js';
import { findBroken, findMissing, type Network } from '../setup/Network.js';
import { ODD_TEXT, PARLIAMENT } from '../setup/PARLIAMENT.js';

const { database } = askGraph();

/** As graphology reads it. */
function read(text: string): Network {
  const graph = parse(Graph, text);
  return {
    nodes: new Map(graph.mapNodes((id, values) => [id, values])),
    edges: graph.mapEdges((id, values, source, target) => ({ id, source, target, values })),
  };
}

async function write(madeUp: MadeUp): Promise<string> {
  let text = '';
  for await (const piece of GEXF.write(extractRecords(model, madeUp))) text += piece;
  return text;
}

describe('the seeded graph', () => {
  it('is all there when graphology has read it: every entity, fact, value and quote', async () => {
    const { records, text } = await exportRecords(database, model, GEXF, { of: 'graph' });
    const network = read(text);
    expect(records.length).toBeGreaterThan(100);
    expect(network.edges.length).toBeGreaterThan(50);
    expect(findMissing(records, network)).toEqual([]);
    expect(findBroken(network)).toEqual([]);
  });

  it('has an edge for who co-chaired, which says so on its own', async () => {
    const { text } = await exportRecords(database, model, GEXF, { of: 'graph' });
    const fact = 'hoi-nghi-bieu-duong-2023-12-22~co-chair~le-quoc-hung';
    const edge = read(text).edges.find(({ values }) => values.statedBy === fact);
    expect(edge).toMatchObject({
      id: `${fact}:PARTICIPATED_IN`,
      source: 'le-quoc-hung',
      target: 'hoi-nghi-bieu-duong-2023-12-22',
      values: {
        kind: 'PARTICIPATED_IN',
        label: 'CO_CHAIR',
        role: 'CO_CHAIR',
        statedByKind: 'Participation',
        capacities: ['Trung tướng', 'Ủy viên Trung ương Đảng', 'Thứ trưởng Bộ Công an'],
        quotes: ['Trung tướng Lê Quốc Hùng, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an', 'đồng chủ trì Hội nghị'],
      },
    });
    expect(JSON.parse(String(edge?.values.citations))).toMatchObject([
      { start: 586, source: { publisher: 'Cổng Thông tin điện tử Bộ Công an' } },
      { start: 755 },
    ]);
  });

  it('is the same text each time', async () => {
    const [one, other] = [
      await exportRecords(database, model, GEXF, { of: 'graph' }),
      await exportRecords(database, model, GEXF, { of: 'graph' }),
    ];
    expect(other.text).toBe(one.text);
  });
});

it("an entity's surroundings are a graph, too", async () => {
  const extent = { of: 'entity', id: 'nguyen-van-hoi' } as const;
  const { records, text } = await exportRecords(database, model, GEXF, extent);
  const network = read(text);
  expect(findMissing(records, network)).toEqual([]);
  expect(findBroken(network)).toEqual([]);
  expect([...network.nodes.keys()]).toContain('nguyen-van-hoi');
  expect([...network.nodes.keys()]).not.toContain('do-thi-lan');
});

describe('what the seed has none of', () => {
  it('comes back to the letter, parallel facts apart', async () => {
    const { nodes, edges } = read(await write(PARLIAMENT));
    expect(nodes.get('an')).toMatchObject({ label: ODD_TEXT, quotes: [ODD_TEXT] });
    const spoke = edges.find(({ values }) => values.kind === 'PARTICIPATED_IN');
    expect(spoke?.values).toMatchObject({ capacities: [ODD_TEXT, 'Đại tá'], onBehalfOfName: ['Quốc hội', ''] });
    const seats = edges.filter(({ values }) => values.kind === 'MEMBER_OF');
    expect(seats.map(({ source, target }) => [source, target])).toEqual([
      ['an', 'quoc-hoi'],
      ['an', 'quoc-hoi'],
    ]);
    expect(seats[0]?.values).toMatchObject({
      startDate: '2011',
      endDate: '2016-02',
      legislativePeriodName: 'Khóa XIII',
      sourceUrls: ['https://example.org/?a=1&b=2', 'https://example.org/an'],
    });
  });

  it('a rank is a node, for nobody but its holder is at its ends', async () => {
    const { nodes, edges } = read(await write(PARLIAMENT));
    expect(nodes.get('an~dai-ta')).toMatchObject({ label: 'Đại tá', kind: 'Membership', title: 'Đại tá' });
    expect(edges.filter(({ target }) => target === 'an~dai-ta')).toMatchObject([
      { source: 'an', values: { kind: 'HOLDS' } },
    ]);
  });

  it('what others state is a node by its id alone', async () => {
    const { nodes, edges } = read(await write(PARLIAMENT));
    expect(nodes.get('dang')).toEqual({ label: 'dang' });
    expect(edges.filter(({ target }) => target === 'dang')).toMatchObject([{ source: 'an' }]);
  });

  it('edges have the widest time that their dates allow, or their event’s', async () => {
    const text = await write(PARLIAMENT);
    const timeOf = (id: string): string =>
      /(?: start="[^"]*")?(?: end="[^"]*")?(?=>)/.exec(
        text.split('\n').find((line) => line.includes(`id="${id}"`)) ?? '',
      )?.[0] ?? '';
    expect(timeOf('an~uy-vien~quoc-hoi~~~2011:MEMBER_OF')).toBe(' start="2011-01-01" end="2016-02-29"');
    expect(timeOf('an~uy-vien~quoc-hoi~~~2016:MEMBER_OF')).toBe(' start="2016-03-01"');
    expect(timeOf('hop~speaker~an:PARTICIPATED_IN')).toBe(' start="2023-12-22" end="2023-12-22"');
    expect(timeOf('an~dai-ta:member')).toBe('');
  });

  it('what XML cannot hold is replaced', async () => {
    const name = 'a\u0001b\ud800c\uffffd';
    const text = await write([['Person', 'an', { properties: { name }, parts: { names: [{ value: name }] } }]]);
    const { nodes } = read(text);
    expect(nodes.get('an')?.label).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});
