import type { Kind, Model } from '../model/Model.js';
import { nameEmbedded } from '../model/nameEmbedded.js';
import type { Database } from './Database.js';

/** Constraints and indexes, by the model; those that are there already are left alone. Waits until all can be used. */
export async function applySchema(database: Database, model: Model): Promise<void> {
  await nameTokens(database, model);
  // Graphs of before there were other datasets than seed files knew theirs by `id` alone.
  await database.run(
    `MATCH (d:Dataset) WHERE d.name IS NULL
     SET d:Node, d.name = d.id, d.id = 'dataset~' + d.id, d.seed = true, d.complete = true, d.importedAt = toString(datetime())`,
    {},
  );
  const there = await database.read('SHOW INDEXES YIELD name', {});
  const names = new Set(there.map(({ name }) => name));
  // Of before names knew whose they are.
  if (names.has('name_search')) await database.define(['DROP INDEX name_search IF EXISTS']);
  const missing = listIndexes(model).filter(({ name }) => !names.has(name));
  if (missing.length === 0) return;
  await database.define([...missing.map(({ statement }) => statement), 'CALL db.awaitIndexes(300)']);
}

interface Index {
  readonly name: string;
  readonly statement: string;
}

function listIndexes(model: Model): Index[] {
  return [
    unique('node_id', 'Node'),
    unique('dataset_name', 'Dataset', 'name'),
    unique('import_lock', 'ImportLock'),
    unique('merged_id', 'Merged'),
    index('merged_stays_as', 'Merged', ['staysAs']),
    unique('distinct_id', 'Distinct'),
    index('identifier', 'Identifier', ['scheme', 'value']),
    index('name_value', 'Name', ['value']),
    {
      name: 'entity_names',
      // The words are ours already (folded, divided): Lucene only has to part them at the spaces.
      statement: `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Name)
ON EACH [n.words, n.folded, n.begins, n.initials, n.initialsFolded, n.owner] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    },
    ...[...model.kinds.values()].flatMap((kind) => listKindIndexes(kind)),
  ];
}

/** Lists are ordered by these properties, then by id: with both in the index, a page is read off it. */
function listKindIndexes({ name, derivations }: Kind): Index[] {
  const ordered = derivations.filter((derivation) => derivation.ordered);
  const stem = name.toLowerCase();
  return [
    index(`${stem}_id`, name, ['id']),
    ...ordered.map(({ property }) => index(`${stem}_${property.toLowerCase()}`, name, [property, 'id'])),
  ];
}

function unique(name: string, label: string, property = 'id'): Index {
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return { name, statement };
}

function index(name: string, label: string, properties: readonly string[]): Index {
  const keys = properties.map((property) => `n.${property}`).join(', ');
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys})` };
}

/** Makes every name of the model known, so that a question about what no source has said yet draws no warning. */
async function nameTokens(database: Database, model: Model): Promise<void> {
  const labels = new Set(['Dataset', 'Merged', 'MergedEntity', 'Distinct', 'Part']);
  const types = new Set([...model.shortcutTypes, 'STATED_IN']);
  const properties = new Set([
    'words',
    'folded',
    'begins',
    'owner',
    'initials',
    'initialsFolded',
    'position',
    'role',
    'title',
    'status',
    'as',
    'kind',
    'digest',
    'claim',
    'token',
    'into',
    'staysAs',
    'because',
    'by',
    'at',
    'datasets',
    'one',
    'other',
  ]);
  for (const kind of model.kinds.values()) {
    for (const label of kind.labels) labels.add(label);
    for (const { property } of kind.derivations) properties.add(property);
    for (const field of kind.fields.values()) {
      if (field.form === 'property') properties.add(field.name);
      if (field.form === 'hop') for (const type of field.relationships) types.add(type);
      if (field.form === 'parts') {
        types.add(field.relationship);
        labels.add(field.type.name);
        for (const property of field.type.properties) properties.add(property.name);
      }
      if (field.form === 'embedded')
        for (const property of field.type.properties) properties.add(nameEmbedded(field.name, property.name));
    }
  }
  const tokens = { createLabel: labels, createRelationshipType: types, createProperty: properties };
  for (const [procedure, names] of Object.entries(tokens)) {
    await database.run(`UNWIND $names AS name CALL db.${procedure}(name)`, { names: [...names] });
  }
}
