import { completeList } from '../../shape/completeList.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';
import { compileRecord } from '../compileRecord.js';

/** What each dataset states of a record, as it is kept beside it. */
export function compileStatements(compilation: Compilation, record: string, { nodes }: SelectedField): Compiled {
  const [stated, dataset] = [compilation.variable('stated'), compilation.variable('dataset')];
  const id = `coalesce(${stated}.as, ${record}.id)`;
  const type = compilation.objectType('DatasetStatement');
  const object = compileObject(compilation, type, nodes, (field): Compiled => {
    if (field.definition.name === 'dataset') {
      return compileRecord(compilation, compilation.kind('Dataset'), dataset, field.nodes);
    }
    const cypher = field.definition.name === 'id' ? id : `${stated}.claim`;
    return { cypher, complete: (value) => value };
  });
  const clauses = `MATCH (${record})-[${stated}:STATED_IN]->(${dataset}:Dataset)
WITH ${stated}, ${dataset} ORDER BY ${dataset}.name, ${id}`;
  return { ...collectRows(compilation, clauses, object), complete: completeList(object.complete, true) };
}
