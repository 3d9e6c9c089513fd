import { applySchema } from '../../src/database/applySchema.js';
import { importDataset } from '../../src/facts/import/importDataset.js';
import { spoolStatements } from '../../src/facts/import/spoolStatements.js';
import type { JoinReport } from '../../src/facts/identity/joinByIdentifier.js';
import { mergeEntities } from '../../src/facts/identity/mergeEntities.js';
import { tellApart } from '../../src/facts/identity/tellApart.js';
import { unmergeEntity } from '../../src/facts/identity/unmergeEntity.js';
import { withdrawDistinct } from '../../src/facts/identity/withdrawDistinct.js';
import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import { model } from '../setup/askGraph.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();

beforeAll(() => applySchema(neo4j.database, model));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

/** Hùng and the ministry as one source calls them. */
const A = `
source: { id: a, title: A, language: vi }
quotes:
  all: { words: tất cả }
people:
  hung: { name: Lê Quốc Hùng, birthDate: 1966, identifiers: [{ scheme: slug, value: hung }], cite: all }
  khang: { name: Nguyễn Đình Khang, cite: all }
organizations:
  bo: { name: Bộ Công an, cite: all }
  cuc: { name: Cục, parent: bo, cite: all }
events:
  hoi-nghi: { name: Hội nghị, startDate: 2024-02, cite: all }
awards:
  bang-khen: { name: Bằng khen, cite: all }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo, status: CURRENT, cite: all }
participations:
  - { event: hoi-nghi, participant: hung, role: CO_CHAIR, onBehalfOf: [bo], cite: all }
conferrals:
  - { award: bang-khen, event: hoi-nghi, conferrer: bo, presenter: khang, recipients: [hung, khang], cite: all }
`;

/** The same people and bodies as another calls them, which knows of the same event. */
const B = `
source: { id: b, title: B, language: vi }
quotes:
  all: { words: tất cả }
people:
  hung-b: { name: Le Quoc Hung, birthDate: 1966-03-20, gender: nam, cite: all }
organizations:
  bo-b: { name: Bộ CA, cite: all }
  vu-b: { name: Vụ, parent: bo-b, cite: all }
events:
  hoi-nghi: { name: Hội nghị, cite: all }
memberships:
  - { member: hung-b, title: Thứ trưởng, organization: bo-b, status: FORMER, cite: all }
  - { member: hung-b, title: Đại tướng, status: CURRENT, cite: all }
participations:
  - { event: hoi-nghi, participant: hung-b, role: CO_CHAIR, capacities: [Đại tướng], cite: all }
`;

/** A third, for chains. */
const C = `
source: { id: c, title: C, language: vi }
quotes:
  all: { words: tất cả }
people:
  hung-c: { name: Hùng, cite: all }
events:
  hoi-nghi: { name: Hội nghị, cite: all }
participations:
  - { event: hoi-nghi, participant: hung-c, role: SPEAKER, cite: all }
`;

describe('a merge', () => {
  it('makes one record of two, and one fact of two that say the same', async () => {
    await load(A, B);
    await merge('hung', 'hung-b');
    await merge('bo', 'bo-b');
    expect(
      await rows(`MATCH (n:Person) WHERE n.id STARTS WITH 'hung' RETURN n.id AS id, n.gender AS gender,
      n.birthDate AS born, COLLECT { MATCH (n)-[:NAMED]->(x) RETURN x.value ORDER BY x.position } AS names`),
    ).toEqual([{ id: 'hung', gender: 'nam', born: '1966-03-20', names: ['Lê Quốc Hùng', 'Le Quoc Hung'] }]);
    expect(
      await rows(`MATCH (n:Fact) RETURN n.id AS id,
      COLLECT { MATCH (n)-[s:STATED_IN]->(d) RETURN d.name ORDER BY d.name } AS statedIn ORDER BY id`),
    ).toEqual([
      { id: 'bang-khen~hoi-nghi~bo~khang~hung.khang', statedIn: ['a'] },
      { id: 'hoi-nghi~co-chair~hung', statedIn: ['a', 'b'] },
      { id: 'hung~dai-tuong', statedIn: ['b'] },
      { id: 'hung~thu-truong~bo', statedIn: ['a', 'b'] },
    ]);
    expect(await rows(`MATCH (n:Organization {id: 'bo'})<-[:PART_OF]-(part) RETURN part.id AS id ORDER BY id`)).toEqual(
      [{ id: 'cuc' }, { id: 'vu-b' }],
    );
    // What leads to the one that stays, the facts' earlier ids included.
    expect(await rows('MATCH (m:Merged) RETURN m.id AS id, m.staysAs AS staysAs ORDER BY id')).toEqual([
      { id: 'bo-b', staysAs: 'bo' },
      { id: 'hoi-nghi~co-chair~hung-b', staysAs: 'hoi-nghi~co-chair~hung' },
      { id: 'hung-b', staysAs: 'hung' },
      { id: 'hung-b~dai-tuong', staysAs: 'hung~dai-tuong' },
      { id: 'hung-b~thu-truong~bo-b', staysAs: 'hung~thu-truong~bo' },
      { id: 'hung~thu-truong~bo-b', staysAs: 'hung~thu-truong~bo' },
    ]);
  });

  it('is undone without a trace, in whatever order', async () => {
    await load(A, B, C);
    const before = await dump();
    await merge('hung', 'hung-b');
    await merge('bo', 'bo-b');
    await merge('hung-c', 'hung');
    expect(await rows(`MATCH (m:MergedEntity) RETURN m.id AS id, m.staysAs AS staysAs ORDER BY id`)).toEqual([
      { id: 'bo-b', staysAs: 'bo' },
      { id: 'hung', staysAs: 'hung-c' },
      { id: 'hung-b', staysAs: 'hung-c' },
    ]);
    await unmerge('bo-b');
    await unmerge('hung-b');
    await unmerge('hung');
    expect(await dump()).toEqual(before);
  });

  it('survives imports of the same again, changed or not, and of what comes later', async () => {
    await load(A, B);
    await merge('hung', 'hung-b');
    await merge('bo', 'bo-b');
    const merged = await dump();
    await load(A, B);
    expect(await dump()).toEqual(merged);
    await load(B.replace('gender: nam', 'gender: male'));
    expect(await dump()).not.toEqual(merged);
    await load(B);
    expect(await dump()).toEqual(merged);
    await load(C);
    await drop(C);
    expect(await dump()).toEqual(merged);
  });

  it.each([
    ['merged away', B],
    ['that stays', A],
  ])('holds while the dataset of the one %s is gone', async (_, gone) => {
    await load(A, B);
    await merge('hung', 'hung-b');
    const merged = await dump();
    await drop(gone);
    // Whoever is left has the id that stays.
    expect(await rows(`MATCH (n:Person) WHERE n.id STARTS WITH 'hung' RETURN n.id AS id`)).toEqual([{ id: 'hung' }]);
    await load(gone);
    expect(await dump()).toEqual(merged);
  });

  it('keeps facts findable by every id that they ever had', async () => {
    await load(A, B, C);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const { id } of await rows('MATCH (n:Fact) RETURN n.id AS id')) seen.add(String(id));
    };
    await look();
    for (const [stays, merged] of [
      ['hung', 'hung-b'],
      ['bo', 'bo-b'],
      ['hung-c', 'hung'],
      ['khang', 'hung-c'],
    ] as const) {
      await merge(stays, merged);
      await look();
    }
    expect(seen.size).toBeGreaterThan(10);
    const found = await rows(`MATCH (n:Fact) RETURN n.id AS id UNION MATCH (m:Merged)
      WHERE EXISTS { (:Node {id: m.staysAs}) } RETURN m.id AS id`);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([...seen]));
  });

  it.each([
    ['of different kinds', 'hung', 'bo', /the first is a Person, the second an Organization/],
    ['of what is not there', 'hung', 'hugn', /There is no entity "hugn". Did you mean "hung"\?/],
    ['of a fact', 'hung', 'hung~thu-truong~bo', /is a Membership. Only entities are merged/],
    ['with itself', 'hung', 'hung', /can't be merged with itself/],
    ['of what is part of the other', 'bo', 'cuc', /"cuc" is part of "bo", and would be part of itself/],
  ])('%s is refused, and changes nothing', async (_, stays, merged, message) => {
    await load(A);
    const before = await dump();
    await expect(merge(stays, merged)).rejects.toThrow(message);
    expect(await dump()).toEqual(before);
  });

  it('warns of what speaks against it', async () => {
    await load(A, B.replace('1966-03-20', '1972'));
    const { warnings } = await merge('hung', 'hung-b');
    expect(warnings).toEqual([expect.stringContaining('birthDate differs: 1966 and 1972')]);
  });

  it('of what is one already changes nothing', async () => {
    await load(A, B);
    await merge('hung', 'hung-b');
    const before = await dump();
    expect(await merge('hung-b', 'hung')).toMatchObject({ changed: false });
    expect(await dump()).toEqual(before);
  });

  it('within one dataset keeps both of its statements', async () => {
    const twice = A.replace('  khang:', '  hung-2: { name: Lê Quốc Hùng, gender: nam, cite: all }\n  khang:');
    await load(twice);
    const before = await dump();
    await merge('hung', 'hung-2');
    const merged = await dump();
    await load(twice);
    expect(await dump()).toEqual(merged);
    await unmerge('hung-2');
    expect(await dump()).toEqual(before);
  });

  it('within one dataset holds when that goes and comes again, also of what is part of something', async () => {
    const twice = A.replace('  cuc:', '  cuc-2: { name: Cục, cite: all }\n  cuc:');
    await load(twice);
    await merge('cuc', 'cuc-2');
    const merged = await dump();
    await drop(twice);
    await load(twice);
    expect(await dump()).toEqual(merged);
  });
});

describe('the same identifier in two datasets', () => {
  const [QA, QB, QC] = [A, B, C]
    .map((yaml) => yaml.replace(/(hung[-bc]*: \{ name: [^,]*)/, '$1, identifiers: [{ scheme: wikidata, value: Q1 }]'))
    .map((yaml) => yaml.replace(', identifiers: [{ scheme: slug, value: hung }]', '')) as [string, string, string];

  it('joins what they state, and says so', async () => {
    await load(QA);
    const { joined } = await load(QB);
    expect(joined).toEqual([
      expect.objectContaining({ id: 'hung-b', into: 'hung', because: 'wikidata Q1', by: 'IDENTIFIER' }),
    ]);
    expect(await people()).toEqual(['hung']);
    expect((await load(QB)).joined).toEqual([]);
  });

  it('makes one graph in whatever order they come', async () => {
    const dumps = new Set<string>();
    for (const order of [
      [QA, QB, QC],
      [QA, QC, QB],
      [QB, QA, QC],
      [QB, QC, QA],
      [QC, QA, QB],
      [QC, QB, QA],
    ]) {
      await load(...order);
      expect(await people()).toEqual(['hung']);
      dumps.add((await dump()).join('\n'));
      await load(...order);
      dumps.add((await dump()).join('\n'));
      await clear();
    }
    expect(dumps.size).toBe(1);
  });

  it.each([
    ['the first', QA],
    ['the second', QB],
    ['the third', QC],
  ])('joins no longer when %s dataset is gone', async (_, gone) => {
    const left = [QA, QB, QC].filter((one) => one !== gone);
    await load(...left);
    const expected = await dump();
    await clear();
    await load(QA, QB, QC);
    await drop(gone);
    expect(await dump()).toEqual(expected);
    await load(gone);
    expect(await people()).toEqual(['hung']);
  });

  it('joins no longer when one drops it', async () => {
    await load(A, QC);
    const expected = await dump();
    await clear();
    await load(QA, QC);
    const { parted } = await load(A);
    expect(parted).toEqual([expect.objectContaining({ id: 'hung-c' })]);
    expect(await dump()).toEqual(expected);
  });

  it('joins nothing where a dataset gives it to two, and says so', async () => {
    const twice = QB.replace(
      'organizations:',
      '  khac-b: { name: Khác, identifiers: [{ scheme: wikidata, value: Q1 }], cite: all }\norganizations:',
    );
    const { joined, unjoined } = await load(QA, twice);
    expect(joined).toEqual([]);
    expect(unjoined).toEqual([
      {
        identifier: 'wikidata Q1',
        ids: ['hung', 'hung-b', 'khac-b'],
        because: 'the dataset "b" gives it to 2 entities',
      },
    ]);
    expect(await people()).toEqual(['hung', 'hung-b', 'khac-b']);
    await load(QB);
    expect(await people()).toEqual(['hung']);
  });

  it.each(['everypolitician_legacy', 'b', 'something'])('of the scheme %s joins nothing', async (scheme) => {
    await load(
      QA.replace('scheme: wikidata', `scheme: ${scheme}`),
      QB.replace('scheme: wikidata', `scheme: ${scheme}`),
    );
    expect(await people()).toEqual(['hung', 'hung-b']);
  });

  it('never joins two of one dataset by way of a third', async () => {
    const through = `
source: { id: c, title: C, language: vi }
quotes: { all: { words: tất cả } }
people:
  hung-c: { name: Hùng, identifiers: [{ scheme: viaf, value: '1' }, { scheme: wikidata, value: Q1 }], cite: all }
`;
    const two = QA.replace(
      '  khang: { name: Nguyễn Đình Khang,',
      "  khang: { name: Khang, identifiers: [{ scheme: viaf, value: '1' }],",
    );
    await load(two);
    const { joined, unjoined } = await load(through);
    expect(joined).toEqual([expect.objectContaining({ id: 'hung-c', into: 'khang' })]);
    expect(unjoined).toEqual([expect.objectContaining({ because: 'the dataset "a" has both' })]);
    expect(await people()).toEqual(['hung', 'khang']);
  });

  it('joins no more what a person has parted', async () => {
    await load(QA, QB, QC);
    const { distinctFrom } = await unmerge('hung-b');
    expect(distinctFrom).toEqual(['hung', 'hung-c']);
    expect(await people()).toEqual(['hung', 'hung-b']);
    await load(QB.replace('gender: nam', 'gender: male'));
    await drop(QA);
    await load(QA, QB);
    expect(await people()).toEqual(['hung', 'hung-b']);
    await expect(merge('hung', 'hung-b')).rejects.toThrow(
      /were said to be different .* cochair distinct hung hung-b --withdraw/,
    );
    await withdrawDistinct(neo4j.database, model, 'hung', 'hung-b');
    expect(await people()).toEqual(['hung']);
    expect(await rows('MATCH (d:Distinct) RETURN d')).toEqual([]);
  });

  it('parts what a person tells apart', async () => {
    await load(QA, QB);
    await unmerge('hung-b');
    await expect(tellApart(neo4j.database, model, 'hung', 'khang', 'two people')).resolves.toMatchObject({
      because: 'two people',
    });
    expect(await people()).toEqual(['hung', 'hung-b']);
  });

  it('joins with what a person merged, and leaves that when it goes', async () => {
    await load(A, QB);
    await merge('hung-b', 'hung');
    const merged = await dump();
    await load(QC);
    expect(await people()).toEqual(['hung-b']);
    await drop(QC);
    expect(await dump()).toEqual(merged);
  });

  it('joins at the end of a large import, too', async () => {
    const count = 20_001;
    const many = Array.from({ length: count }, (_, at) => `  p${at}: { name: Người ${at}, cite: all }`).join('\n');
    await load(QA, QB.replace('people:\n', `people:\n${many}\n`));
    expect(await people()).toEqual(['hung']);
    const [found] = await rows(
      `MATCH (n:Person {id: 'hung'})-[:STATED_IN]->(d) RETURN collect(d.complete) AS complete`,
    );
    expect(found).toEqual({ complete: [true, true] });
  });
});

async function load(...yamls: string[]): Promise<JoinReport> {
  let report: JoinReport = { joined: [], parted: [], unjoined: [] };
  for (const yaml of yamls) {
    report = { joined: [], parted: [], unjoined: [] };
    await run(await read(yaml), (joins) => (report = joins));
  }
  return report;
}

async function drop(yaml: string): Promise<void> {
  await run({ ...(await read(yaml)), statements: [] });
}

async function run(
  { dataset, statements }: SeedDataset,
  onJoined: (report: JoinReport) => void = () => undefined,
): Promise<void> {
  const spool = await spoolStatements(model, statements);
  try {
    await importDataset(neo4j.database, model, dataset, spool, () => undefined, { onJoined });
  } finally {
    await spool.close();
  }
}

async function read(yaml: string): Promise<SeedDataset> {
  const [dataset] = await readSeedTexts({ 'x.yaml': yaml.trimStart() });
  if (!dataset) throw new Error('It is missing.');
  return { ...dataset, dataset: { ...dataset.dataset, file: `${dataset.dataset.name}.yaml` } };
}

function merge(stays: string, merged: string): ReturnType<typeof mergeEntities> {
  return mergeEntities(neo4j.database, model, stays, merged, 'a test says so');
}

function unmerge(id: string): ReturnType<typeof unmergeEntity> {
  return unmergeEntity(neo4j.database, model, id);
}

async function people(): Promise<unknown[]> {
  const found = await rows(
    `MATCH (n:Person) WHERE NOT n.id STARTS WITH 'p' AND n.id <> 'khang' OR n.id = 'khang' AND n.name = 'Khang' RETURN n.id AS id ORDER BY id`,
  );
  return found.map(({ id }) => id);
}

function dump(): Promise<string[]> {
  return dumpGraph(neo4j.database);
}

async function clear(): Promise<void> {
  await neo4j.database.run('MATCH (n) DETACH DELETE n', {});
}

function rows(statement: string): Promise<Record<string, unknown>[]> {
  return neo4j.database.read(statement, {});
}
