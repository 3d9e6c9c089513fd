import { EventEmitter, once } from 'node:events';
import { applySchema } from '../../src/database/applySchema.js';
import { Database, type Transaction } from '../../src/database/Database.js';
import { Aliases } from '../../src/facts/import/Aliases.js';
import { importDataset, type ImportCounts } from '../../src/facts/import/importDataset.js';
import { spoolStatements } from '../../src/facts/import/spoolStatements.js';
import { removeClaims } from '../../src/facts/import/removeClaims.js';
import { ProblemsError } from '../../src/facts/ProblemsError.js';
import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { importStatements } from '../setup/importStatements.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { startOwnNeo4j } from '../setup/startOwnNeo4j.js';

const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));
const neo4j = startOwnNeo4j();

/** What the tests take something out of, or change. */
const A = `
source: { id: a, title: A, language: vi }
quotes:
  hung: { words: Lê Hùng, at: 1 }
  khang: { words: Khang, at: 9 }
people:
  hung: { name: Lê Hùng, links: [{ url: 'https://a.example' }], cite: hung }
  khang: { name: Nguyễn Đình Khang, cite: khang }
organizations:
  bo: { name: Bộ Công an, names: [{ value: Bộ CA, kind: ABBREVIATION }], cite: hung }
events:
  hoi-nghi: { name: Hội nghị, startDate: 2024-02, cite: hung }
groups:
  doan: { name: Đoàn, size: { value: 3, qualifier: EXACT }, cite: khang }
awards:
  bang-khen: { name: Bằng khen, cite: khang }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo, status: CURRENT, attestedOn: [2024-02], cite: hung }
  - { member: khang, title: Ủy viên, status: FORMER, cite: khang }
participations:
  - { event: hoi-nghi, participant: hung, role: CO_CHAIR, capacities: [Thứ trưởng], cite: hung }
  - { event: hoi-nghi, participant: khang, role: ATTENDEE, cite: khang }
conferrals:
  - { award: bang-khen, event: hoi-nghi, conferrer: bo, presenter: khang, recipients: [hung, doan], cite: khang }
`;

/** Speaks of some of the same, in part otherwise. */
const B = `
source: { id: b, title: B, language: vi }
quotes:
  hung: { words: Lê Quốc Hùng }
people:
  hung: { name: Lê Quốc Hùng, gender: nam, links: [{ url: 'https://b.example' }, { url: 'https://a.example' }], cite: hung }
organizations:
  bo: { name: Bộ Công an, classification: bộ, cite: hung }
posts:
  thu-truong: { name: Thứ trưởng Bộ Công an, organization: bo, cite: hung }
groups:
  doan: { name: Đoàn, size: { value: 2, qualifier: AT_LEAST, text: hơn 2 }, cite: hung }
memberships:
  - { member: hung, title: Thứ trưởng, organization: bo, post: thu-truong, status: FORMER, attestedOn: [2022], cite: hung }
  - { member: hung, title: Đại tướng, status: CURRENT, cite: hung }
`;

beforeAll(() => applySchema(neo4j.database, model));
beforeEach(clear);

describe('one file', () => {
  it('comes in whole, and a second time changes nothing', async () => {
    const counts = await load(A);
    expect(counts).toMatchObject({ changed: 0, removed: 0, unchanged: 0 });
    const before = await dump();
    expect(await load(A)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: counts.added });
    expect(await dump()).toEqual(before);
  });

  it('that loses a fact leaves the graph as if it had never been there', async () => {
    const without = A.replace(/ {2}- \{ award.*\n/, '');
    await load(A);
    const shortcuts = 'MATCH ()-[r:RECEIVED|CONFERRED_ON|PRESENTED_TO]->() RETURN count(r) AS shortcuts';
    expect(await rows(shortcuts)).toEqual([{ shortcuts: 6 }]);
    expect(await load(without)).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect(await rows(shortcuts)).toEqual([{ shortcuts: 0 }]);
    await expectSameAs(without);
  });

  it.each([
    ['a name', 'Nguyễn Đình Khang', 'Nguyễn Khang'],
    ['a part', ", links: [{ url: 'https://a.example' }]", ''],
    ['a date', 'startDate: 2024-02', 'startDate: 2024-02-03, endDate: 2024-02-04'],
    ['a property taken out', ', startDate: 2024-02', ''],
    ['a count', 'value: 3', 'value: 4'],
    ['a title, and with it the fact’s id', 'Ủy viên', 'Chủ tịch'],
    ['what a shortcut carries', 'status: FORMER', 'status: UNKNOWN'],
    ['who a fact is about', 'participant: khang', 'participant: bo'],
    ['one of several recipients', '[hung, doan]', '[doan]'],
    ['a quote', 'words: Khang', 'words: Nguyễn Khang'],
    [
      'what is cited',
      'bo: { name: Bộ Công an, names: [{ value: Bộ CA, kind: ABBREVIATION }], cite: hung }',
      'bo: { name: Bộ Công an, cite: [khang, hung] }',
    ],
    ['the source', 'title: A,', 'title: Another, publisher: P,'],
  ])('that changes %s gives the graph of the changed file', async (_, from, to) => {
    await load(A);
    await load(A.replace(from, to));
    await expectSameAs(A.replace(from, to));
  });

  it('that gives an id to another kind leaves nothing of the first', async () => {
    const other = A.replace('  khang: { name: Nguyễn Đình Khang, cite: khang }\n', '')
      .replace('organizations:\n', 'organizations:\n  khang: { name: Nguyễn Đình Khang, cite: khang }\n')
      .replace('presenter: khang, ', '');
    await load(A);
    await load(other);
    expect(
      await rows('MATCH (n:Node {id: "khang"}) RETURN n:Person AS person, n:Organization AS organization'),
    ).toEqual([{ person: false, organization: true }]);
    await expectSameAs(other);
  });
});

describe('two files', () => {
  it('are one graph, in whatever order they come', async () => {
    await load(A, B);
    const forwards = await takeDump();
    await load(B, A);
    expect(await dump()).toEqual(forwards);
  });

  it('are merged: of single values the first source’s, of lists all', async () => {
    await load(B, A);
    const [hung] = await rows(`MATCH (n:Person {id: 'hung'}) RETURN n.name AS name, n.gender AS gender,
      COLLECT { MATCH (n)-[:NAMED]->(x) RETURN [x.value, x.kind] ORDER BY x.position } AS names,
      COLLECT { MATCH (n)-[:LINKED_TO]->(x) RETURN x.url ORDER BY x.position } AS links,
      COLLECT { MATCH (n)-[:CITES]->(c) RETURN c.id ORDER BY c.id } AS citations`);
    expect(hung).toEqual({
      name: 'Lê Hùng',
      gender: 'nam',
      names: [
        ['Lê Hùng', 'PREFERRED'],
        ['Lê Quốc Hùng', 'ALTERNATE'],
      ],
      links: ['https://a.example', 'https://b.example'],
      citations: ['a.hung', 'b.hung'],
    });
    const [fact] = await rows(`MATCH (n:Membership {id: 'hung~thu-truong~bo'}) RETURN n.status AS status,
      n.attestedOn AS attestedOn, COLLECT { MATCH (n)-[:MEMBERSHIP_AS]->(p) RETURN p.id } AS post`);
    expect(fact).toEqual({ status: 'CURRENT', attestedOn: ['2022', '2024-02'], post: ['thu-truong'] });
    // The words of a count go with its number.
    expect(await rows(`MATCH (n:Group) RETURN n.sizeValue AS value, n.sizeText AS text`)).toEqual([
      { value: 3, text: null },
    ]);
  });

  it.each([
    ['the first', B, A],
    ['the second', A, B],
  ])('of which %s goes leave the graph of the other', async (_, kept, gone) => {
    await load(kept, gone);
    await drop(gone);
    await expectSameAs(kept);
  });

  it('keep what one of them drops, until the other does too', async () => {
    const [withoutInA, withoutInB] = [A, B].map((yaml) =>
      yaml.replace(/ {2}doan: .*\n/, '').replace('[hung, doan]', '[hung]'),
    );
    await load(A, B);
    await load(withoutInA ?? '');
    expect(await rows('MATCH (n:Group) RETURN n.sizeText AS text')).toEqual([{ text: 'hơn 2' }]);
    await load(withoutInB ?? '');
    expect(await rows('MATCH (n:Group) RETURN n.id AS id')).toEqual([]);
  });

  it('both gone leave nothing', async () => {
    await load(A, B);
    await drop(B);
    await drop(A);
    expect(await rows('MATCH (n) WHERE NOT n:ImportLock RETURN n.id AS id')).toEqual([]);
  });
});

describe('a dataset that is too large for one transaction', () => {
  class Counting extends Database {
    writes = 0;
    override write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
      this.writes += 1;
      return super.write(work);
    }
  }

  it('comes in by many, and goes by many, and leaves nothing', async () => {
    const database = new Counting(neo4j.address);
    try {
      const [many] = await read(writeMany(20));
      await importStatements(database, model, need(many), () => undefined, { whole: 10 });
      expect(database.writes).toBeGreaterThan(3);
      database.writes = 0;
      await importStatements(database, model, { ...need(many), statements: [] }, () => undefined, { whole: 10 });
      expect(database.writes).toBeGreaterThan(3);
      expect(await rows('MATCH (n) WHERE NOT n:ImportLock RETURN n.id AS id')).toEqual([]);
      database.writes = 0;
      await importStatements(database, model, need(many));
      expect(database.writes).toBe(1);
    } finally {
      await database.close();
    }
  });
});

describe('what is part of another', () => {
  const NESTED = `
source: { id: nested, title: Nested, language: vi }
quotes:
  all: { words: tất cả }
organizations:
  bo: { name: Bộ, cite: all }
  cuc: { name: Cục, parent: bo, cite: all }
`;
  const findOrganizations = (): Promise<unknown> => rows('MATCH (n:Organization) RETURN n.id AS id ORDER BY id');

  it('is part of it again when a removal was broken off between the two', async () => {
    const [nested] = await read(NESTED);
    await load(NESTED);
    const before = await dump();
    const kind = need(model.kinds.get('Organization'));
    const context = { model, aliases: Aliases.of([]), dataset: 'nested', token: 'token', seen: null };
    await neo4j.database.write((transaction) => removeClaims(transaction, context, kind, [{ id: 'bo', as: 'bo' }]));
    expect(await findOrganizations()).toEqual([{ id: 'cuc' }]);
    await importStatements(neo4j.database, model, need(nested));
    expect(await dump()).toEqual(before);
  });

  it('goes with its dataset, too, when the import was broken off between the two passes', async () => {
    const [nested] = await read(NESTED);
    const broken = importStatements(
      neo4j.database,
      model,
      need(nested),
      (done, total) => {
        if (done === total) throw new Error('enough');
      },
      { whole: 1 },
    );
    await expect(broken).rejects.toThrow('enough');
    expect(await findOrganizations()).toEqual([{ id: 'bo' }, { id: 'cuc' }]);
    await drop(NESTED);
    expect(await rows('MATCH (n) WHERE NOT n:ImportLock RETURN n.id AS id')).toEqual([]);
  });

  it('stays by the other dataset that states it when both go from the first', async () => {
    const [nested] = await read(NESTED);
    const { dataset, statements } = need(nested);
    await load(NESTED);
    const other = { dataset: { ...dataset, name: 'other' }, statements: statements.filter(({ id }) => id !== 'bo') };
    await importStatements(neo4j.database, model, other);
    await drop(NESTED);
    expect(await findOrganizations()).toEqual([{ id: 'cuc' }]);
    expect(await rows('MATCH ()-[r:PART_OF]->() RETURN r')).toEqual([]);
    // And is part of it again when both are imported.
    await load(NESTED);
    await importStatements(neo4j.database, model, other);
    expect(await rows('MATCH (n)-[:PART_OF]->(m) RETURN n.id AS id, m.id AS of')).toEqual([{ id: 'cuc', of: 'bo' }]);
  });
});

describe('an import that fails', () => {
  it('because another dataset has an id as another kind names the place, and changes nothing', async () => {
    await load(A);
    const before = await dump();
    const other = B.replace(/groups:\n {2}doan: .*\n/, '').replace(
      'posts:\n',
      'posts:\n  doan: { name: Đoàn, cite: hung }\n',
    );
    const failed = load(other);
    await expect(failed).rejects.toThrow(ProblemsError);
    await expect(failed).rejects.toThrow(
      'b.yaml:9:3: "doan" is a Post here, and a Group in the dataset "a". Give one of them another id.',
    );
    expect(await dump()).toEqual(before);
  });

  it('half-way changes nothing', async () => {
    await load(A);
    const before = await dump();
    const [dataset] = await read(B);
    const failed = importStatements(neo4j.database, model, need(dataset), (written, total) => {
      if (written > total / 2) throw new Error('enough');
    });
    await expect(failed).rejects.toThrow('enough');
    expect(await dump()).toEqual(before);
  });

  it('because Neo4j is killed changes nothing, and can be repeated', async () => {
    const [many] = await read(writeMany(2_000));
    await load(A);
    const before = await dump();
    const failed = importStatements(neo4j.database, model, need(many), (written, total) => {
      if (written > total / 2) process.kill(neo4j.pid, 'SIGKILL');
    });
    await expect(failed).rejects.toThrow();
    await neo4j.restart();
    expect(await dump()).toEqual(before);

    const repeated = await importStatements(neo4j.database, model, need(many));
    expect(repeated).toMatchObject({ added: many?.statements.length, changed: 0, removed: 0, unchanged: 0 });
    const after = await takeDump();
    await load(A);
    await importStatements(neo4j.database, model, need(many));
    expect(await dump()).toEqual(after);
  }, 180_000);
});

describe('imports at the same time', () => {
  it('of one file end in its graph', async () => {
    const counts = await Promise.all([load(A), load(A), load(A)]);
    expect(counts.filter(({ added }) => added > 0)).toHaveLength(1);
    await expectSameAs(A);
  });

  it('of one dataset: what the first wrote after the second had begun is taken out again', async () => {
    const fewer = A.replace(/groups:[^]*?awards:/, 'awards:').replace(', doan]', ']');
    const [all] = await read(A);
    const [some] = await read(fewer);
    const spool = await spoolStatements(model, need(some).statements);
    const steps = new EventEmitter();
    const [started, ended] = [once(steps, 'started'), once(steps, 'ended')];
    const readSpool = spool.read.bind(spool);
    spool.read = async function* (kind) {
      steps.emit('started');
      await ended;
      yield* readSpool(kind);
    };
    try {
      const second = importDataset(neo4j.database, model, need(some).dataset, spool, () => undefined, { whole: 0 });
      await started;
      await importStatements(neo4j.database, model, need(all), () => undefined, { whole: 0 });
      steps.emit('ended');
      await second;
    } finally {
      await spool.close();
    }
    await expectSameAs(fewer);
  });

  it('of two files that speak of the same end in the graph of both', async () => {
    await Promise.all([load(A), load(B)]);
    await expectSameAs(A, B);
  });
});

describe('the graph', () => {
  it('has an id once', async () => {
    await load(A);
    const second = neo4j.database.write((transaction) => transaction.run(`CREATE (:Node {id: 'hung'})`, {}));
    await expect(second).rejects.toThrow(/already exists/);
  });

  it('has what filters and orders need', async () => {
    await load(A);
    expect(
      await rows(`MATCH (n:Event) RETURN n.startDate AS startDate, n.startDateEarliest AS earliest,
        n.startDateLatest AS latest, n.startDateOrder AS ordered, n.endDateEarliest AS endEarliest`),
    ).toEqual([
      { startDate: '2024-02', earliest: '2024-02-01', latest: '2024-02-29', ordered: '2024-02-01', endEarliest: null },
    ]);
    expect(
      await rows('MATCH (n:Membership) RETURN n.titleFolded AS folded, n.startDateOrder AS ordered ORDER BY folded'),
    ).toEqual([
      { folded: 'thu truong', ordered: '9999-99-99' },
      { folded: 'uy vien', ordered: '9999-99-99' },
    ]);
    expect(await rows('MATCH (n:Person) RETURN n.id AS id ORDER BY n.nameKey')).toEqual([
      { id: 'hung' },
      { id: 'khang' },
    ]);
    expect(await rows('MATCH (n:Participation) RETURN n.role AS role, n.roleRank AS rank ORDER BY rank')).toEqual([
      { role: 'CO_CHAIR', rank: 2 },
      { role: 'ATTENDEE', rank: 8 },
    ]);
    expect(
      await rows(`MATCH (:Organization)-[:NAMED]->(n) RETURN n.words AS words, n.folded AS folded,
        n.initials AS initials, n.initialsFolded AS initialsFolded ORDER BY n.position`),
    ).toEqual([
      { words: 'bộ công an', folded: 'bo cong an', initials: 'bca', initialsFolded: 'bca' },
      { words: 'bộ ca', folded: 'bo ca', initials: 'bc', initialsFolded: 'bc' },
    ]);
  });

  it('has shortcuts with the fact’s id and what they carry', async () => {
    await load(A);
    const shortcuts = await rows(`MATCH (a)-[r:MEMBER_OF|PARTICIPATED_IN]->(b)
      RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS holds ORDER BY type, start`);
    expect(shortcuts).toEqual([
      {
        start: 'hung',
        type: 'MEMBER_OF',
        end: 'bo',
        holds: { id: 'hung~thu-truong~bo', title: 'Thứ trưởng', status: 'CURRENT' },
      },
      {
        start: 'hung',
        type: 'PARTICIPATED_IN',
        end: 'hoi-nghi',
        holds: { id: 'hoi-nghi~co-chair~hung', role: 'CO_CHAIR' },
      },
      {
        start: 'khang',
        type: 'PARTICIPATED_IN',
        end: 'hoi-nghi',
        holds: { id: 'hoi-nghi~attendee~khang', role: 'ATTENDEE' },
      },
    ]);
  });

  it('counts in integers', async () => {
    await load(A);
    const numbers = await rows(`MATCH (n) UNWIND [n.position, n.start, n.end, n.roleRank, n.sizeValue] AS number
      WITH number WHERE number IS NOT NULL RETURN valueType(number) AS type, count(*) > 0 AS some
      UNION MATCH ()-[r]->() WHERE r.position IS NOT NULL RETURN valueType(r.position) AS type, count(*) > 0 AS some`);
    expect(numbers).toEqual([{ type: 'INTEGER NOT NULL', some: true }]);
  });
});

/** The files by their source's id, `a.yaml`. */
async function read(...yamls: string[]): Promise<SeedDataset[]> {
  const files = yamls.map((yaml) => [`${/id: (\w+)/.exec(yaml)?.[1] ?? ''}.yaml`, yaml.trimStart()] as const);
  const datasets = await readSeedTexts(Object.fromEntries(files));
  return files.map(([file]) => need(datasets.find(({ dataset }) => `${dataset.name}.yaml` === file)));
}

/** Imports them one after the other; gives the counts of the last. */
async function load(...yamls: string[]): Promise<ImportCounts> {
  let counts: ImportCounts = { added: 0, changed: 0, removed: 0, unchanged: 0, kinds: {} };
  for (const yaml of yamls) {
    const [dataset] = await read(yaml);
    counts = await importStatements(neo4j.database, model, need(dataset));
  }
  return counts;
}

async function drop(yaml: string): Promise<ImportCounts> {
  const [dataset] = await read(yaml);
  return importStatements(neo4j.database, model, { ...need(dataset), statements: [] });
}

/** The graph is what these files make of an empty one. */
async function expectSameAs(...yamls: string[]): Promise<void> {
  const found = await takeDump();
  await load(...yamls);
  expect(found).toEqual(await dump());
}

function dump(): Promise<string[]> {
  return dumpGraph(neo4j.database);
}

/** And leaves an empty graph behind. */
async function takeDump(): Promise<string[]> {
  const lines = await dump();
  await clear();
  return lines;
}

async function clear(): Promise<void> {
  await neo4j.database.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n', {}));
}

function rows(statement: string): Promise<Record<string, unknown>[]> {
  return neo4j.database.read(statement, {});
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is missing.');
  return value;
}

/** A file of its own people at an event of its own. */
function writeMany(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return `
source: { id: many, title: Many, language: vi }
quotes:
  all: { words: tất cả }
events:
  dai-hoi: { name: Đại hội, cite: all }
people:
${numbers.map((one) => `  p${one}: { name: Người ${one}, cite: all }`).join('\n')}
participations:
${numbers.map((one) => `  - { event: dai-hoi, participant: p${one}, role: ATTENDEE, cite: all }`).join('\n')}
`;
}
