import { completeList } from '../../shape/completeList.js';
import type { Row } from '../../shape/completeObject.js';
import { type Difference, findDisagreements, type StoredClaim } from '../../shape/findDisagreements.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { type CompiledField, compileObject, type SelectedField } from '../compileObject.js';
import { compileRecord } from '../compileRecord.js';
import { writeMap } from '../writeMap.js';

/** Where a claim's value is put beside what is selected of its source; no response key begins like this. */
const VALUE = '__value';

interface ClaimRow extends StoredClaim {
  readonly row: Row;
}

/**
 * What a record's sources differ on. The database gives what each dataset states, kept as JSON beside the record, where
 * there is more than one; they are compared when the rows have come, since Cypher reads no JSON.
 */
export function compileDisagreements(compilation: Compilation, record: string, { nodes }: SelectedField): Compiled {
  const [stated, dataset, source] = [
    compilation.variable('stated'),
    compilation.variable('dataset'),
    compilation.variable('source'),
  ];
  const entries = [`kind: ${stated}.kind`, `claim: ${stated}.claim`];
  const before: string[] = [];
  const type = compilation.objectType('Disagreement');
  const object = compileObject(compilation, type, nodes, (field): CompiledField => {
    const { name } = field.definition;
    if (name !== 'claims') return { read: (difference) => difference[name], complete: (value) => value };
    const claim = compileObject(
      compilation,
      compilation.objectType('SourceClaim'),
      field.nodes,
      (one): CompiledField =>
        one.definition.name === 'source'
          ? compileRecord(compilation, compilation.kind('Source'), source, one.nodes)
          : { read: (row) => row[VALUE], complete: (value) => value },
    );
    const key = `v${String(entries.length)}`;
    entries.push(`${key}: ${claim.cypher}`);
    if (claim.before !== undefined) before.push(claim.before);
    return { read: (difference) => readClaims(difference, key), complete: completeList(claim.complete, true) };
  });
  const clauses = `MATCH (${record})-[${stated}:STATED_IN]->(${dataset}:Dataset)
WHERE COUNT { (${record})-[:STATED_IN]->() } > 1
MATCH (${source}:Source {id: ${dataset}.name})
WITH ${stated}, ${source} ORDER BY ${source}.id`;
  const row = { cypher: writeMap(entries), ...(before.length > 0 ? { before: before.join('\n') } : {}) };
  const completeAll = completeList(object.complete, true);
  return {
    ...collectRows(compilation, clauses, row),
    complete: (value, path, completion) => completeAll(compare(compilation, value as Row[]), path, completion),
  };
}

function compare(compilation: Compilation, rows: readonly Row[]): Difference<ClaimRow>[] {
  const [first] = rows;
  if (!first) return [];
  const claims = rows.map((row) => ({ ...(JSON.parse(String(row.claim)) as StoredClaim), row }));
  return findDisagreements(compilation.kind(String(first.kind)), claims);
}

function readClaims(difference: Row, key: string): Row[] {
  const { claims } = difference as unknown as Difference<ClaimRow>;
  return claims.map(({ value, claim }) => ({ ...(claim.row[key] as Row), [VALUE]: value }));
}
