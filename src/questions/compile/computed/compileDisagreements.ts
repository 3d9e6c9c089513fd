import { completeList } from '../../shape/completeList.js';
import type { Row } from '../../shape/completeObject.js';
import { type Difference, findDisagreements } from '../../shape/findDisagreements.js';
import type { StoredClaim } from '../../shape/StoredClaim.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { type CompiledField, compileObject, type SelectedField } from '../compileObject.js';
import { compileRecord } from '../compileRecord.js';
import { writeMap } from '../writeMap.js';

/** Where a claim's value is put beside what is selected of its source; no response key begins like this. */
const VALUE = '__value';
/** Likewise for the date that it is said of. */
const AS_OF = '__asOf';

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
  const merged = listMerged(compilation, record);
  const entries = [`kind: ${stated}.kind`, `claim: ${stated}.claim`, `merged: ${merged}`];
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
          : { read: (row) => row[one.definition.name === 'asOf' ? AS_OF : VALUE], complete: (value) => value },
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
  const staysAs = new Map(first.merged as [string, string][] | undefined);
  const claims = rows.map((row) => ({ ...resolve(JSON.parse(String(row.claim)) as StoredClaim, staysAs), row }));
  return findDisagreements(compilation.kind(String(first.kind)), claims);
}

/** Two datasets that have two ids for one entity don't differ on it. */
function resolve(claim: StoredClaim, staysAs: ReadonlyMap<string, string>): StoredClaim {
  if (staysAs.size === 0) return claim;
  const relations = Object.entries(claim.relations).map(([name, ids]): [string, string[]] => [
    name,
    ids.map((id) => staysAs.get(id) ?? id),
  ]);
  return { ...claim, relations: Object.fromEntries(relations) };
}

/** The ids that lead to what a record refers to, each with the one that stays. Of whatever kind it is: kinds may share this. */
function listMerged(compilation: Compilation, record: string): string {
  const types = { OUT: new Set<string>(), IN: new Set<string>() };
  for (const kind of compilation.model.kinds.values()) {
    for (const field of kind.fields.values()) {
      if (field.form !== 'hop' || !field.owned || field.arity !== 'one') continue;
      const leads = field.targets.some((target) => compilation.kind(target).labels.includes('Entity'));
      if (leads) for (const type of field.relationships) types[field.direction].add(type);
    }
  }
  const lists = Object.entries(types).flatMap(([direction, some]) => {
    if (some.size === 0) return [];
    const [to, merge] = [compilation.variable('to'), compilation.variable('merge')];
    const arrow = `-[:${[...some].join('|')}]-`;
    const path = direction === 'OUT' ? `${arrow}>` : `<${arrow}`;
    return [
      `COLLECT { MATCH (${record})${path}(${to}:Entity) MATCH (${merge}:Merged {staysAs: ${to}.id}) RETURN [${merge}.id, ${to}.id] }`,
    ];
  });
  return lists.join(' + ');
}

function readClaims(difference: Row, key: string): Row[] {
  const { claims } = difference as unknown as Difference<ClaimRow>;
  return claims.map(({ value, asOf, claim }) => ({ ...(claim.row[key] as Row), [VALUE]: value, [AS_OF]: asOf }));
}
