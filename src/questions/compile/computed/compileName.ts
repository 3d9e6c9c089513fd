import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';

/**
 * The preferred name, or the first in the language asked for: `en` also takes `en-GB`, and `en-GB` what is only `en`. Tags
 * are compared by their parts: `fi` is Finnish, and `fil` another language.
 */
export function compileName(compilation: Compilation, variable: string, { given }: SelectedField): Compiled {
  const language = given.get('language');
  if (!language) return { cypher: `${variable}.name`, complete: (value) => value ?? null };
  const name = compilation.variable('name');
  const wanted = compilation.parameter(language, (value) => String(value).toLowerCase());
  const cypher = `coalesce(HEAD(COLLECT { MATCH (${variable})-[:NAMED]->(${name}:Name)
WHERE toLower(${name}.language) + '-' STARTS WITH ${wanted} + '-' OR ${wanted} STARTS WITH toLower(${name}.language) + '-'
WITH ${name} ORDER BY toLower(${name}.language) <> ${wanted}, ${name}.position LIMIT 1 RETURN ${name}.value }), ${variable}.name)`;
  return { cypher, complete: (value) => value ?? null };
}
