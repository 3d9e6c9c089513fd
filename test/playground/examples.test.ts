import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, Kind, buildSchema, parse, validate } from 'graphql';
import { readExample } from '../../playground/src/readExample.js';

const schema = readSchema('schema');

function readSchema(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

const folder = join('playground', 'examples');
const names = readdirSync(folder).sort();

describe.each(names)('%s', (name) => {
  const file = readFileSync(join(folder, name), 'utf8');

  test('is valid against the schema', () => {
    expect(validate(schema, parse(file))).toEqual([]);
  });

  test('has one operation, whose name becomes the title of its tab', () => {
    const operations = parse(file).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((node) => node.name?.value)).toEqual([expect.stringMatching(/^[A-Z]\w+$/)]);
  });

  test('runs as it is: each variable has a default', () => {
    const variables = parse(file).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
    );
    expect(variables.filter((node) => !node.defaultValue)).toEqual([]);
  });

  test('begins with its number, a question and a summary, as the list of examples shows them', () => {
    const { title, summary } = readExample(file);
    expect(title).toMatch(new RegExp(`^${name.split('-')[0]}\\. .+\\?$`));
    expect(summary).toMatch(/^[A-Z].+\.$/);
  });
});
