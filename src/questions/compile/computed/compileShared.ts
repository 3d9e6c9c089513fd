import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileFilter } from '../compileFilter.js';
import type { SelectedField } from '../compileObject.js';
import { compileOrder } from '../compileOrder.js';
import { compilePage } from '../compilePage.js';
import { compileRecord } from '../compileRecord.js';
import { compileRowOrder } from '../compileRowOrder.js';

/** What two records of a kind can share: that the same relationship joins both to it. */
export interface Sharing {
  /** A shortcut, and which way it leads from those who share. */
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  /** The shortcut's property that both must have one of the values of, where the argument gives some. */
  readonly carried: { readonly property: string; readonly argument: string };
  /** The kind of those who share, and what a row of them is called: `<row>OrderField` says how they can be ordered. */
  readonly kind: string;
  readonly row: string;
  /** The kind of what they share, the property that orders it, and the edge's field that counts it. */
  readonly shared: { readonly kind: string; readonly orderedBy: string; readonly count: string };
}

/** Those who share something with a record, most of it first unless asked otherwise; each edge has the number and the list of what is shared. */
export function compileShared(
  compilation: Compilation,
  record: string,
  selected: SelectedField,
  sharing: Sharing,
): Compiled {
  const { kind, carried, shared } = sharing;
  const stem = shared.kind.toLowerCase();
  const other = compilation.variable('other');
  const count = compilation.variable('shared');
  const values = selected.given.get(carried.argument);
  const where = selected.given.get('where');
  const parameter = values ? compilation.parameter(values) : null;
  const [tail, head] = sharing.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  const [backTail, backHead] = sharing.direction === 'OUT' ? ['<-', '-'] : ['-', '->'];

  const draw = (what: string): { match: string; conditions: string[] } => {
    const [own, theirs] = [compilation.variable('own'), compilation.variable('theirs')];
    return {
      match: `MATCH (${record})${tail}[${own}:${sharing.relationship}]${head}(${what}:${shared.kind})${backTail}[${theirs}:${sharing.relationship}]${backHead}(${other}:${kind})`,
      conditions: [
        `${other} <> ${record}`,
        ...(parameter ? [own, theirs].map((link) => `${link}.${carried.property} IN ${parameter}`) : []),
        ...(where ? [compileFilter(compilation, compilation.kind(shared.kind), what, where)] : []),
      ],
    };
  };

  const what = compilation.variable(stem);
  return compilePage(compilation, selected, {
    ...draw(what),
    gather: `WITH ${other}, count(DISTINCT ${what}) AS ${count}`,
    aggregates: true,
    carried: [other, count],
    keys: compileRowOrder(
      compilation,
      sharing.row,
      selected.given.get('orderBy'),
      { [shared.count]: count, nameKey: `${other}.nameKey`, givenNameKey: `${other}.givenNameKey` },
      [
        { cypher: count, name: `-${shared.count}`, descending: true },
        { cypher: `${other}.id`, name: 'id', descending: false },
      ],
    ),
    compileNode: (nodes) => compileRecord(compilation, compilation.kind(kind), other, nodes),
    compileEdgeField: (field) =>
      field.definition.name === shared.count ? { cypher: count, complete: (value) => value } : compileList(field),
  });

  function compileList(field: SelectedField): Compiled {
    const one = compilation.variable(stem);
    const of = compilation.kind(shared.kind);
    return compilePage(compilation, field, {
      ...draw(one),
      gather: `WITH DISTINCT ${one}`,
      carried: [one],
      keys: compileOrder(compilation, of, one, field.given.get('orderBy'), [shared.orderedBy]).keys,
      compileNode: (nodes) => compileRecord(compilation, of, one, nodes),
    });
  }
}
