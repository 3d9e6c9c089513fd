import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compilePage } from '../compilePage.js';
import { compileRecord } from '../compileRecord.js';
import { compileRowOrder } from '../compileRowOrder.js';
import { listKinds } from './listKinds.js';

/**
 * What cites a source, in the order of its text: a quote's position is its place there, known even of quotes whose
 * offset isn't. Each row is a record and the first of the source's quotes that it cites, so that no record comes twice.
 */
export function compileFacts(compilation: Compilation, source: string, selected: SelectedField): Compiled {
  const [cited, citation, earlier] = [
    compilation.variable('cited'),
    compilation.variable('citation'),
    compilation.variable('earlier'),
  ];
  const ascending = (name: string, cypher: string) => ({ name, cypher, descending: false });
  return compilePage(compilation, selected, {
    match: `MATCH (${source})<-[:QUOTED_FROM]-(${citation}:Citation)<-[:CITES]-(${cited}:Cited)`,
    conditions: [
      // The source in an EXISTS of its own: in one pattern the planner goes out from it, over all of its quotes for each row.
      `NOT EXISTS { MATCH (${cited})-[:CITES]->(${earlier}:Citation) WHERE ${earlier}.position < ${citation}.position AND EXISTS { (${earlier})-[:QUOTED_FROM]->(${source}) } }`,
    ],
    gather: null,
    carried: [cited, citation],
    keys: compileRowOrder(
      compilation,
      'Cited',
      selected.given.get('orderBy'),
      { 'citation.position': `${citation}.position` },
      [
        ascending('citation.position', `${citation}.position`),
        ascending('position', `${cited}.position`),
        ascending('id', `${cited}.id`),
      ],
    ),
    compileNode: (nodes) => compileAbstract(compilation, listKinds(compilation, 'Cited'), cited, nodes),
    compileEdgeField: ({ nodes }) => compileRecord(compilation, compilation.kind('Citation'), citation, nodes),
  });
}
