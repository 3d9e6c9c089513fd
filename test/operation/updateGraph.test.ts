import { updateGraph } from '../../src/operation/updateGraph.js';
import { model } from '../setup/askGraph.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const own = useScratchNeo4j();

const file = (id: string, person: string): string => `
source: { id: ${id}, title: A report }
quotes: { words: { words: "${person} was there" } }
people: { ${person}: { name: ${person}, cite: words } }
`;

it('takes out what a file stated when the file is gone, and leaves what others state', async () => {
  const countPeople = async (): Promise<unknown> =>
    own.database.read('MATCH (p:Person) RETURN p.id AS id ORDER BY id', {});
  const both = { 'a.yaml': file('report-a', 'an'), 'b.yaml': file('report-b', 'binh') };
  await updateGraph(own.database, model, await readSeedTexts(both));
  expect(await countPeople()).toEqual([{ id: 'an' }, { id: 'binh' }]);
  await updateGraph(own.database, model, await readSeedTexts({ 'a.yaml': both['a.yaml'] }));
  expect(await countPeople()).toEqual([{ id: 'an' }]);
  expect(await own.database.read('MATCH (d:Dataset) RETURN d.name AS name', {})).toEqual([{ name: 'report-a' }]);
});

it('takes out nothing where no seed file is left at all: that is rather a mistake', async () => {
  await updateGraph(own.database, model, await readSeedTexts({ 'a.yaml': file('report-a', 'an') }));
  await expect(updateGraph(own.database, model, [])).rejects.toThrow(
    'There is no seed file, but the graph has facts of 1: a.yaml (gone).\nNothing was removed.',
  );
  expect(await own.database.read('MATCH (p:Person) RETURN p.id AS id', {})).toEqual([{ id: 'an' }]);
});
