import type { Model } from '../model/Model.js';
import { nameEmbedded } from '../model/nameEmbedded.js';
import type { Database } from './Database.js';

/** Constraints and indexes, by the model; those that are there already are left alone. Waits until all can be used. */
export async function applySchema(database: Database, model: Model): Promise<void> {
  await database.define(listTokens(model));
  await database.define([
    'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE',
    'CREATE CONSTRAINT import_lock IF NOT EXISTS FOR (l:ImportLock) REQUIRE l.id IS UNIQUE',
    'CREATE INDEX identifier IF NOT EXISTS FOR (i:Identifier) ON (i.scheme, i.value)',
    'CREATE INDEX name_value IF NOT EXISTS FOR (n:Name) ON (n.value)',
    // The words are ours already (folded, divided): Lucene only has to part them at the spaces.
    `CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (n:Name) ON EACH [n.words, n.folded, n.initials, n.initialsFolded]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    ...listOrderIndexes(model),
    'CALL db.awaitIndexes(300)',
  ]);
}

/** Makes every name of the model known, so that a question about what no source has said yet draws no warning. */
function listTokens(model: Model): string[] {
  const labels = new Set(['Dataset', 'Part']);
  const types = new Set([...model.shortcutTypes, 'STATED_IN']);
  const properties = new Set(['words', 'folded', 'initials', 'initialsFolded', 'position', 'role', 'title', 'status']);
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
  return [
    ...Array.from(labels, (name) => `CALL db.createLabel('${name}')`),
    ...Array.from(types, (name) => `CALL db.createRelationshipType('${name}')`),
    ...Array.from(properties, (name) => `CALL db.createProperty('${name}')`),
  ];
}

/** Lists are ordered by these properties, then by id: with both in the index, a page is read off it. */
function listOrderIndexes(model: Model): string[] {
  return [...model.kinds.values()].flatMap((kind) => {
    const name = kind.name.toLowerCase();
    const byId = `CREATE INDEX ${name}_id IF NOT EXISTS FOR (n:${kind.name}) ON (n.id)`;
    const ordered = kind.derivations
      .filter((derivation) => derivation.ordered)
      .map(({ property }) => {
        const index = `${name}_${property.toLowerCase()}`;
        return `CREATE INDEX ${index} IF NOT EXISTS FOR (n:${kind.name}) ON (n.${property}, n.id)`;
      });
    return [byId, ...ordered];
  });
}
