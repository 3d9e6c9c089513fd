import { applySchema } from '../../src/database/applySchema.js';
import { importStatements } from '../setup/importStatements.js';
import { type Difference, findDisagreements } from '../../src/questions/shape/findDisagreements.js';
import type { StoredClaim } from '../../src/questions/shape/StoredClaim.js';
import type { Disagreement, Query } from '../../src/generated/schema.js';
import { askDatabase } from '../setup/askDatabase.js';
import { model } from '../setup/askGraph.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();

/** The dataset whose id comes first comes in last: which of them a record shows doesn't depend on that. */
const SECOND = `
source: { id: b-report, title: The second report }
quotes:
  hung: { words: nguyên Thứ trưởng Hùng, at: 0 }
  hoi-nghi: { words: Hội nghị năm 2023 }
  khang: { words: Khang }
people:
  hung: { name: Lê Hùng, birthDate: 1960, cite: hung }
  khang: { name: Khang, birthDate: 1970, cite: khang }
organizations:
  bo-a: { name: Bộ A, foundingDate: 1945, cite: hung }
  bo-b: { name: Bộ B, parent: bo-a, cite: hung }
  bo-c: { name: Bộ C, cite: hung }
groups:
  doan: { name: Đoàn, size: { value: 300, qualifier: AT_LEAST, text: hơn 300 }, individuals: { value: 2, qualifier: EXACT, text: hai }, cite: khang }
events:
  hoi-nghi: { name: Hội nghị, startDate: 2023, cite: hoi-nghi }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo-a, status: FORMER, endDate: 2021, formerOn: [2023], cite: hung }
  - { member: khang, title: Ủy viên, organization: bo-a, status: UNKNOWN, cite: khang }
participations:
  - { event: hoi-nghi, participant: hung, role: CHAIR, cite: hoi-nghi }
`;

const FIRST = `
source: { id: a-report, title: The first report }
quotes:
  hung: { words: Thứ trưởng Lê Hùng, at: 5 }
  hoi-nghi: { words: Hội nghị ngày 22/12/2023 }
people:
  hung: { name: Lê Hùng, birthDate: 1961-02, gender: nam, cite: hung }
organizations:
  bo-a: { name: Bộ A, cite: hung }
  bo-b: { name: Bộ B, parent: bo-c, cite: hung }
  bo-c: { name: Bộ C, cite: hung }
groups:
  doan: { name: Đoàn đại biểu, size: { value: 312, qualifier: EXACT }, individuals: { value: 2, qualifier: EXACT, text: hai người }, cite: hung }
events:
  hoi-nghi: { name: Hội nghị, startDate: 2023-12-22, cite: hoi-nghi }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo-a, status: CURRENT, endDate: 2022, attestedOn: [2020], cite: hung }
  - { member: hung, title: Đại tướng, status: UNKNOWN, cite: hung }
participations:
  - { event: hoi-nghi, participant: hung, role: CHAIR, cite: hoi-nghi }
`;

beforeAll(async () => {
  await applySchema(neo4j.database, model);
  for (const text of [SECOND, FIRST]) {
    const [dataset] = await readSeedTexts({ 'seed.yaml': text });
    if (dataset) await importStatements(neo4j.database, model, dataset);
  }
});

async function answer(query: string): Promise<Query> {
  const { data, errors } = await askDatabase(model, neo4j.database).ask(query);
  expect(errors).toBeUndefined();
  return data as unknown as Query;
}

const DISAGREEMENTS = 'disagreements { field contradictory claims { value asOf source { id } } }';

/** Each with its claims, written short. */
const write = (all: readonly Disagreement[] | undefined): string[] =>
  (all ?? []).map(({ field, contradictory, claims }) => {
    const said = claims
      .map(({ value, asOf, source }) => `${source.id}: ${value}${asOf === null ? '' : ` as of ${asOf}`}`)
      .join(', ');
    return `${field}${contradictory ? '!' : ''} ${said}`;
  });

it('tells on what the sources of an entity differ, and shows the first source’s value', async () => {
  const { hung, khang, event, child, group } = (await answer(`{
    hung: person(id: "hung") { birthDate gender ${DISAGREEMENTS} citations { nodes { source { id } } } }
    khang: person(id: "khang") { birthDate ${DISAGREEMENTS} }
    event(id: "hoi-nghi") { startDate ${DISAGREEMENTS} }
    child: organization(id: "bo-b") { parent { id } ${DISAGREEMENTS} }
    group: node(id: "doan") { ... on Group { name size { value qualifier text } ${DISAGREEMENTS} } } }`)) as unknown as Record<
    string,
    { disagreements: Disagreement[] }
  >;
  expect(hung).toMatchObject({
    birthDate: '1961-02',
    gender: 'nam',
    citations: { nodes: [{ source: { id: 'a-report' } }, { source: { id: 'b-report' } }] },
  });
  expect(write(hung?.disagreements)).toEqual(['birthDate! a-report: 1961-02, b-report: 1960']);
  expect(khang).toEqual({ birthDate: '1970', disagreements: [] });
  expect(event).toMatchObject({ startDate: '2023-12-22' });
  expect(write(event?.disagreements)).toEqual(['startDate a-report: 2023-12-22, b-report: 2023']);
  expect(child).toMatchObject({ parent: { id: 'bo-c' } });
  expect(write(child?.disagreements)).toEqual(['parent! a-report: bo-c, b-report: bo-a']);
  expect(group).toMatchObject({ name: 'Đoàn đại biểu', size: { value: 312, qualifier: 'EXACT', text: null } });
  expect(write(group?.disagreements)).toEqual([
    'name a-report: Đoàn đại biểu, b-report: Đoàn',
    'size! a-report: 312 EXACT, b-report: 300 AT_LEAST',
  ]);
});

it('tells it of facts, through their interface, and whatever is selected of it', async () => {
  const { people, path } = (await answer(`{
    people(first: 2) { nodes { memberships(first: 2) { nodes { title status endDate attestedOn
      disagreements { what: field claims { value } whose: claims { source { title facts(first: 1) { totalCount } } } __typename } } } } }
    path: shortestPaths(from: "hung", to: "bo-a") { facts { ${DISAGREEMENTS} } } }`)) as unknown as Query & {
    path: { facts: { disagreements: Disagreement[] }[] }[];
  };
  const whose = [
    { source: { title: 'The first report', facts: { totalCount: 9 } } },
    { source: { title: 'The second report', facts: { totalCount: 10 } } },
  ];
  expect(people.nodes.flatMap((one) => one.memberships.nodes)).toEqual([
    {
      title: 'Thứ trưởng',
      status: 'FORMER',
      endDate: '2022',
      attestedOn: ['2020'],
      disagreements: [
        { what: 'status', claims: [{ value: 'CURRENT' }, { value: 'FORMER' }], whose, __typename: 'Disagreement' },
        { what: 'endDate', claims: [{ value: '2022' }, { value: '2021' }], whose, __typename: 'Disagreement' },
      ],
    },
    { title: 'Đại tướng', status: 'UNKNOWN', endDate: null, attestedOn: [], disagreements: [] },
    { title: 'Ủy viên', status: 'UNKNOWN', endDate: null, attestedOn: [], disagreements: [] },
  ]);
  expect(write(path[0]?.facts[0]?.disagreements)).toEqual([
    // Held in 2020, over by 2023: time explains it.
    'status a-report: CURRENT as of 2020, b-report: FORMER as of 2023',
    'endDate! a-report: 2022, b-report: 2021',
  ]);
});

it.each([
  [
    'what held before it was over',
    { attestedOn: ['2020', '2022-05'] },
    { formerOn: ['2023-01-02'] },
    false,
    '2022-05',
    '2023-01-02',
  ],
  [
    'what held in a year in which it was over',
    { attestedOn: ['2023'] },
    { formerOn: ['2023-06-01'] },
    false,
    '2023',
    '2023-06-01',
  ],
  [
    'what held after it was over',
    { attestedOn: ['2024-01-01'] },
    { formerOn: ['2023-06'] },
    true,
    '2024-01-01',
    '2023-06',
  ],
  [
    'what held on the day on which it was over',
    { attestedOn: ['2023-06-01'] },
    { formerOn: ['2023-06-01'] },
    true,
    '2023-06-01',
    '2023-06-01',
  ],
  ['what ended before it is said to hold', { attestedOn: ['2022'] }, { endDate: '2021-03' }, true, '2022', '2021-03'],
  ['what no source dates', {}, {}, true, null, null],
])('takes %s for a contradiction or not', (_what, held, over, contradictory, heldOn, overOn) => {
  const found = compareMemberships([
    { status: 'CURRENT', ...held },
    { status: 'FORMER', ...over },
  ]).find(({ field }) => field === 'status');
  expect(found).toMatchObject({ contradictory, claims: [{ asOf: heldOn }, { asOf: overOn }] });
});

it.each([
  ['Ủy viên', 'Uỷ viên', false],
  ['Thứ trưởng thường trực', 'Thứ trưởng Thường trực', false],
  ['Chủ tịch', 'Chú tịch', true],
  ['Phó Bí thư', 'Bí thư', true],
])('takes “%s” and “%s” for a contradiction or not', (one, other, contradictory) => {
  const found = compareMemberships([{ title: one }, { title: other }]);
  expect(found).toMatchObject([{ field: 'title', contradictory }]);
});

/** On what claims of one membership differ. */
function compareMemberships(claims: readonly Record<string, string | string[]>[]): Difference<StoredClaim>[] {
  const kind = model.kinds.get('Membership');
  if (!kind) throw new Error('There are no memberships.');
  return findDisagreements<StoredClaim>(
    kind,
    claims.map((properties) => ({ properties, relations: {} })),
  );
}

it('puts a timeline in the order of the dates, and what has none at the end', async () => {
  const { person } = await answer(`{ person(id: "hung") {
    timeline { nodes { placement startDate endDate earliest latest fact { id } } }
    last: timeline(last: 1, includeUndated: false) { totalCount nodes { fact { id } } pageInfo { hasPreviousPage } } } }`);
  expect(person?.timeline.nodes.map(({ fact, ...place }) => [fact.id, ...Object.values(place)])).toEqual([
    ['hung~thu-truong~bo-a', 'ATTESTED', null, '2022', '2020-01-01', '2022-12-31'],
    ['hoi-nghi~chair~hung', 'HAPPENED', '2023-12-22', null, '2023-12-22', '2023-12-22'],
    ['hung~dai-tuong', 'UNDATED', null, null, null, null],
  ]);
  expect(person).toMatchObject({
    last: { totalCount: 2, nodes: [{ fact: { id: 'hoi-nghi~chair~hung' } }], pageInfo: { hasPreviousPage: true } },
  });
});

it('puts quotes whose offset is unknown at their place in the text', async () => {
  const { source } = await answer(`{ source(id: "b-report") {
    facts { edges { citation { id start } node { id } } } } }`);
  const rows = source?.facts.edges.map(({ citation, node }) => [citation.id, citation.start, node.id].join(' '));
  expect(rows).toEqual([
    'b-report.hung 0 bo-a',
    'b-report.hung 0 hung',
    'b-report.hung 0 hung~thu-truong~bo-a',
    'b-report.hung 0 bo-b',
    'b-report.hung 0 bo-c',
    'b-report.hoi-nghi  hoi-nghi',
    'b-report.hoi-nghi  hoi-nghi~chair~hung',
    'b-report.khang  doan',
    'b-report.khang  khang',
    'b-report.khang  khang~uy-vien~bo-a',
  ]);
});
