import { applySchema } from '../../src/database/applySchema.js';
import { mergeEntities } from '../../src/facts/identity/mergeEntities.js';
import { askDatabase } from '../setup/askDatabase.js';
import { model } from '../setup/askGraph.js';
import { importStatements } from '../setup/importStatements.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();

const A = `
source: { id: a, title: A, language: vi }
quotes: { all: { words: tất cả } }
people:
  hung: { name: Lê Quốc Hùng, birthDate: 1966, identifiers: [{ scheme: wikidata, value: Q1 }], cite: all }
  khang: { name: Nguyễn Đình Khang, cite: all }
organizations:
  bo: { name: Bộ Công an, cite: all }
events:
  hoi-nghi: { name: Hội nghị, cite: all }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo, status: CURRENT, cite: all }
participations:
  - { event: hoi-nghi, participant: khang, role: CO_CHAIR, cite: all }
`;
const B = `
source: { id: b, title: B, language: vi }
quotes: { all: { words: tất cả } }
people:
  hung-b: { name: Le Quoc Hung, birthDate: 1972, identifiers: [{ scheme: wikidata, value: Q1 }], cite: all }
organizations:
  bo-b: { name: Bộ CA, cite: all }
events:
  hoi-nghi: { name: Hội nghị, cite: all }
memberships:
  - { member: hung-b, title: Thứ trưởng, organization: bo-b, status: FORMER, cite: all }
participations:
  - { event: hoi-nghi, participant: hung-b, role: CO_CHAIR, cite: all }
`;

beforeAll(async () => {
  await applySchema(neo4j.database, model);
  for (const dataset of await readSeedTexts({ 'a.yaml': A.trimStart(), 'b.yaml': B.trimStart() })) {
    await importStatements(neo4j.database, model, dataset);
  }
  await mergeEntities(neo4j.database, model, 'bo', 'bo-b', 'the same seal');
});

describe('an id that was merged away', () => {
  it.each([
    ['person(id: "hung-b") { id name }', { person: { id: 'hung', name: 'Lê Quốc Hùng' } }],
    ['organization(id: "bo-b") { id }', { organization: { id: 'bo' } }],
    ['event(id: "hung-b") { id }', { event: null }],
    ['node(id: "hung-b") { __typename id }', { node: { __typename: 'Person', id: 'hung' } }],
    ['node(id: "hung-b~thu-truong~bo-b") { id }', { node: { id: 'hung~thu-truong~bo' } }],
    ['node(id: "hung~thu-truong~bo-b") { id }', { node: { id: 'hung~thu-truong~bo' } }],
    [
      'nodes(ids: ["hung-b", "nobody", "khang", "hung"]) { id }',
      { nodes: [{ id: 'hung' }, null, { id: 'khang' }, { id: 'hung' }] },
    ],
    ['people(where: { id: { eq: "hung-b" } }) { nodes { id } }', { people: { nodes: [{ id: 'hung' }] } }],
    ['people(where: { id: { in: ["hung-b", "khang"] } }) { totalCount }', { people: { totalCount: 2 } }],
    [
      'people(where: { or: [{ id: { eq: "hung-b" } }, { name: { eq: "nobody" } }] }) { nodes { id } }',
      { people: { nodes: [{ id: 'hung' }] } },
    ],
    [
      'memberships(where: { organization: { id: { eq: "bo-b" } } }) { nodes { id } }',
      { memberships: { nodes: [{ id: 'hung~thu-truong~bo' }] } },
    ],
    [
      'person(id: "hung-b") { coParticipants { nodes { id } } }',
      { person: { coParticipants: { nodes: [{ id: 'khang' }] } } },
    ],
    [
      'shortestPaths(from: "hung-b", to: "khang") { length nodes { id } }',
      { shortestPaths: [{ length: 2, nodes: [{ id: 'hung' }, { id: 'hoi-nghi' }, { id: 'khang' }] }] },
    ],
    [
      'neighbourhood(of: ["hung-b", "bo-b"]) { nodes { id } }',
      { neighbourhood: { nodes: [{ id: 'bo' }, { id: 'hung' }, { id: 'hoi-nghi' }] } },
    ],
  ])('stands for the one that stays: %s', async (selection, expected) => {
    const { data, errors } = await ask(`{ ${selection} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(expected);
  });
});

describe('a record that others were merged into', () => {
  it('says what, who said so and why', async () => {
    const { data } = await ask(`{ person(id: "hung") { merges { id into because by at } }
      organization(id: "bo") { merges { id into because by at } } khang: person(id: "khang") { merges { id } } }`);
    expect(data).toEqual({
      person: { merges: [{ id: 'hung-b', into: 'hung', because: 'wikidata Q1', by: 'IDENTIFIER', at: null }] },
      organization: {
        merges: [{ id: 'bo-b', into: 'bo', because: 'the same seal', by: 'PERSON', at: expect.any(String) as unknown }],
      },
      khang: { merges: [] },
    });
  });

  it('keeps what each dataset states of it, under the id that it has there', async () => {
    const { data } = await ask(`{ person(id: "hung") { statements { id dataset { name } states } } }`);
    const { statements } = (data as { person: { statements: { id: string; dataset: object; states: string }[] } })
      .person;
    expect(statements.map(({ id, dataset }) => ({ id, dataset }))).toEqual([
      { id: 'hung', dataset: { name: 'a' } },
      { id: 'hung-b', dataset: { name: 'b' } },
    ]);
    expect(statements.map(({ states }) => (JSON.parse(states) as { properties: object }).properties)).toEqual([
      { name: 'Lê Quốc Hùng', birthDate: '1966', position: 0 },
      { name: 'Le Quoc Hung', birthDate: '1972', position: 0 },
    ]);
  });

  it('tells what the two sides differ on, and nothing more', async () => {
    const { data } = await ask(`{ person(id: "hung") { disagreements { field claims { value source { id } } }
      memberships { nodes { statements { id } disagreements { field } citations { nodes { id } } } } } }`);
    expect(data).toEqual({
      person: {
        disagreements: [
          {
            field: 'name',
            claims: [
              { value: 'Lê Quốc Hùng', source: { id: 'a' } },
              { value: 'Le Quoc Hung', source: { id: 'b' } },
            ],
          },
          {
            field: 'birthDate',
            claims: [
              { value: '1966', source: { id: 'a' } },
              { value: '1972', source: { id: 'b' } },
            ],
          },
        ],
        // The two call the body by two ids: on that they don't differ.
        memberships: {
          nodes: [
            {
              statements: [{ id: 'hung~thu-truong~bo' }, { id: 'hung-b~thu-truong~bo-b' }],
              disagreements: [{ field: 'status' }],
              citations: { nodes: [{ id: 'a.all' }, { id: 'b.all' }] },
            },
          ],
        },
      },
    });
  });
});

it('a dataset lists a record once, whatever it states of it, page by page', async () => {
  await mergeEntities(neo4j.database, model, 'hung', 'khang', 'only for this test');
  const listed: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { data, errors } =
      await ask(`{ dataset(id: "dataset~a") { records(first: 2${after && `, after: "${after}"`}) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`);
    expect(errors).toBeUndefined();
    const { records } = (data as { dataset: { records: Page } }).dataset;
    listed.push(...records.nodes.map(({ id }) => id));
    expect(records.totalCount).toBe(7);
    after = records.pageInfo.hasNextPage ? records.pageInfo.endCursor : null;
  }
  expect(listed).toEqual(['a', 'a.all', 'bo', 'hoi-nghi', 'hoi-nghi~co-chair~hung', 'hung', 'hung~thu-truong~bo']);
});

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function ask(query: string): ReturnType<ReturnType<typeof askDatabase>['ask']> {
  return askDatabase(model, neo4j.database).ask(query);
}
