import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../src/database/applySchema.js';
import { GraphChangedError } from '../../src/facts/extract/GraphChangedError.js';
import { mergeEntities } from '../../src/facts/identity/mergeEntities.js';
import { model } from '../setup/askGraph.js';
import { exportText } from '../setup/exportText.js';
import { importDocument } from '../setup/importDocument.js';
import { ODD_GRAPH } from '../setup/ODD_GRAPH.js';
import { runCochair } from '../setup/runCochair.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
beforeAll(() => applySchema(neo4j.database, model));
beforeEach(async () => {
  await neo4j.database.run('MATCH (n) DETACH DELETE n', {});
  await importDocument(neo4j, 'odd', ODD_GRAPH);
}, 120_000);

type Document = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const read = async (...[extent]: [Parameters<typeof exportText>[2]?]): Promise<Document> =>
  JSON.parse(await exportText(neo4j, 'popolo', extent)) as Document;
const idsOf = (document: Document): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(document).map(([list, records]) => [list, records.map(({ id }) => id)]));

describe('an entity', () => {
  it('comes with its facts, whom they name, what these belong to, and what proves it all', async () => {
    expect(idsOf(await read({ of: 'entity', id: 'nhin' }))).toEqual({
      persons: ['nhin'],
      memberships: ['nhin~title'],
      citations: ['s.one'],
      sources: ['s'],
    });
    const inner = idsOf(await read({ of: 'entity', id: 'inner' }));
    // `outer` is the event around it, `pro` a programme of that; none of the other facts of `bo` comes along.
    expect(inner.events).toEqual(['inner', 'outer']);
    expect(inner.programmes).toEqual(['pro']);
    expect(inner.organizations).toEqual(['bo', 'nuoc_1']);
    expect(inner.participations).toEqual(expect.arrayContaining(['inner~x~bo', 'inner~x~group']));
    expect(inner.participations).not.toContain('outer~chair~lan');
    expect(inner.memberships).toBeUndefined();
  });

  it('can be imported by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cochair-entity-'));
    try {
      for (const format of ['popolo', 'ftm']) {
        const text = await exportText(neo4j, format, { of: 'entity', id: 'inner' });
        await writeFile(join(folder, 'entity'), text);
        await neo4j.database.run('MATCH (n) DETACH DELETE n', {});
        const { code, said } = await runCochair(neo4j.settings, 'import', join(folder, 'entity'));
        expect({ code, said }).toEqual({ code: 0, said: expect.not.stringContaining('refused') as unknown });
        expect(await exportText(neo4j, format)).toBe(text);
        await importDocument(neo4j, 'odd', ODD_GRAPH);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);

  it('is found by an id that was merged into its own', async () => {
    await importDocument(neo4j, 'other', { persons: [{ id: 'before', name: 'Nhìn' }] });
    await mergeEntities(neo4j.database, model, 'nhin', 'other.before', 'the same person');
    const byBefore = await read({ of: 'entity', id: 'other.before' });
    expect(byBefore).toEqual(await read({ of: 'entity', id: 'nhin' }));
    expect(byBefore.persons).toMatchObject([{ id: 'nhin' }]);
  });

  it.each([
    ['nhim', 'There is no entity "nhim". Did you mean "nhin"?'],
    ['nhin~title', '"nhin~title" is a Membership. Only an entity has surroundings'],
  ])('that is none is refused: %s', async (id, message) => {
    await expect(read({ of: 'entity', id })).rejects.toThrow(message);
  });
});

describe('a dataset', () => {
  const other = {
    persons: [
      { id: 'nhin', name: 'Another name', gender: 'male', cochair: { id: 'nhin' } },
      { id: 'own', name: 'Own' },
    ],
  };

  it('is what it states, and not what others state of the same records', async () => {
    const alone = await read();
    await importDocument(neo4j, 'other', other);
    expect(await read({ of: 'dataset', name: 'odd' })).toEqual(alone);
    const { persons, citations, sources } = await read({ of: 'dataset', name: 'other' });
    expect(persons).toMatchObject([
      { id: 'nhin', name: 'Another name', gender: 'male' },
      { id: 'other.own', name: 'Own' },
    ]);
    expect(persons?.[0]).not.toHaveProperty('death_date');
    expect(citations).toMatchObject([{ record: 'persons/nhin' }, { record: 'persons/own' }]);
    expect(sources).toMatchObject([{ id: 'other' }]);
    // The whole graph says both.
    expect((await read()).persons?.find(({ id }) => id === 'nhin')).toMatchObject({
      gender: 'male',
      death_date: '0987-02',
    });
  });

  it('is under the ids that its records have since they were merged', async () => {
    await importDocument(neo4j, 'other', other);
    await mergeEntities(neo4j.database, model, 'nhin', 'other.own', 'the same person');
    const { persons } = await read({ of: 'dataset', name: 'other' });
    expect(persons?.map(({ id }) => id)).toEqual(['nhin']);
  });

  it('that is none is refused', async () => {
    await expect(read({ of: 'dataset', name: 'od' })).rejects.toThrow('There is no dataset "od". Did you mean "odd"?');
  });
});

it('is no whole where an import comes in between', async () => {
  const change = exportText(neo4j, 'csv', { of: 'graph' }, () =>
    importDocument(neo4j, 'late', { persons: [{ id: 'x', name: 'X' }] }),
  );
  await expect(change).rejects.toThrow(GraphChangedError);
}, 60_000);

it('has what nothing cites left out, and the rest in the order of ids', async () => {
  const { sources, citations, persons } = idsOf(await read());
  expect(sources).toEqual(['other_source', 's']);
  expect(citations).toEqual(['s.one', 's.three', 's~two_3']);
  expect(persons).toEqual([...(persons ?? [])].sort());
});
