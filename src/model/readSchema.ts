import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLSchema, isScalarType, Source, valueFromASTUntyped } from 'graphql';
import { parsePartialDate } from '../text/PartialDate.js';

/**
 * The SDL files of a folder as one schema whose own scalars check what they are given. Throws graphql-js' own error
 * where the SDL is wrong, which names the place.
 */
export function readSchema(folder: URL): GraphQLSchema {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const schema = buildSchema(new Source(text, 'schema/*.graphql'));
  checkScalar(schema, 'PartialDate', (value) => parsePartialDate(value) !== null, '2023, 2023-12 or 2023-12-22');
  checkScalar(schema, 'Language', (value) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value), 'vi or en');
  return schema;
}

/** SDL can't say what a scalar accepts: a schema built from it takes anything. */
function checkScalar(schema: GraphQLSchema, name: string, accepts: (value: string) => boolean, examples: string): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`The SDL has no scalar ${name}.`);
  type.parseValue = (value) => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} can't be ${JSON.stringify(value)}: write it like ${examples}.`);
  };
  type.parseLiteral = (node, variables) => type.parseValue(valueFromASTUntyped(node, variables));
}
