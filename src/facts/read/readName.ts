import type { Properties } from '../Statement.js';
import { findNameValue } from './findNameValue.js';
import { readScalar } from './readScalar.js';
import type { StatementContext } from './readStatement.js';
import type { Entry } from './YamlReader.js';

/** The preferred name: a property for those who read nodes, and the first of the names, of which it is the only one. */
export function readName(
  { reader, kind, language }: StatementContext,
  entry: Entry | undefined,
  written: readonly Properties[],
  place: unknown,
): { properties: Properties; names: readonly Properties[] } {
  const preferred = written.filter((name) => name.kind === 'PREFERRED');
  const others = written.filter((name) => name.kind !== 'PREFERRED');
  if (preferred.length + (entry ? 1 : 0) > 1) {
    const remedy = 'Give it with name:, and the others another kind.';
    reader.report(place, `${kind.section}: an entry has one PREFERRED name.`, remedy);
  }
  if (!entry) {
    const [name] = preferred;
    if (name) return { properties: { name: name.value ?? '' }, names: [...preferred, ...others] };
    reader.report(place, `${kind.section}: "name" is missing.`, 'Add name: …, as the source words it.');
    return { properties: {}, names: others };
  }
  const value = readScalar(reader, findNameValue(kind), entry.value, `${kind.section}.name`);
  if (value === null) return { properties: {}, names: others };
  const name = { value, kind: 'PREFERRED', ...(language === null ? {} : { language }) };
  return { properties: { name: value }, names: [name, ...others] };
}
