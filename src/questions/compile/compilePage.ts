import { type FieldNode, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { completePage, EDGE_CURSOR } from '../shape/completePage.js';
import { badArgument } from './badArgument.js';
import { collectRows } from './collectRows.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { collectFields } from './collectFields.js';
import { type CompiledField, compileObject, type SelectedField } from './compileObject.js';
import type { OrderKey } from './compileOrder.js';
import { decodeCursor } from './decodeCursor.js';
import { DEFAULT_SIZE } from './DEFAULT_SIZE.js';
import type { Given } from './Given.js';
import { indent } from './indent.js';
import { writeMap } from './writeMap.js';
import { ARGUMENT_LIMITS } from '../limit/ARGUMENT_LIMITS.js';

const MOST = ARGUMENT_LIMITS.pageSize;

/** What a page is cut from. */
export interface PageSource {
  /** The pattern that finds the rows, e.g. `MATCH (person)-[:TOOK_PART]->(participation:Participation)`. */
  readonly match: string;
  /** The same for a count, where `match` stops at a full page. */
  readonly matchAll?: () => string;
  readonly conditions: readonly string[];
  /** A clause that makes one row of several, e.g. `WITH other, count(DISTINCT event) AS shared`. */
  readonly gather: string | null;
  /** Whether that clause aggregates. */
  readonly aggregates?: boolean;
  /** The variables that a row is made of. */
  readonly carried: readonly string[];
  readonly keys: readonly OrderKey[];
  readonly compileNode: (nodes: readonly FieldNode[]) => Compiled;
  /** What an edge has beside its node and cursor. */
  readonly compileEdgeField?: (field: SelectedField) => Compiled;
}

/**
 * A connection: one page of rows in an order, cut by a condition on the order's keys and not by skipping, so that the
 * five hundredth page costs what the first does. What isn't selected (the count, whether anything precedes) isn't asked.
 */
export function compilePage(compilation: Compilation, selected: SelectedField, source: PageSource): Compiled {
  const type = getNamedType(selected.definition.type) as GraphQLObjectType;
  const { given } = selected;
  // A cursor of people is none of events, though both may be in the order of their names.
  const order = [type.name.replace(/Connection$/, ''), ...source.keys.map((key) => key.name)].join(',');
  const cut = readCut(compilation, given, order, asksForMore(compilation, type, selected.nodes));
  const rows = new Map<string, string>();
  const beforeRow: string[] = [];
  const extras = new Map<string, string>();
  const before: string[] = [];
  const row = (compiled: Compiled): string => {
    const key = `v${String(rows.size)}`;
    rows.set(key, compiled.cypher);
    if (compiled.before !== undefined) beforeRow.push(compiled.before);
    return key;
  };
  const extra = (key: string, compiled: Pick<Compiled, 'cypher' | 'before'>): void => {
    extras.set(key, compiled.cypher);
    if (compiled.before !== undefined) before.push(compiled.before);
  };
  const page = completePage({
    order,
    limit: cut.limit.slice(1),
    more: cut.more,
    backwards: cut.backwards,
    cutAfter: cut.after !== null,
    cutBefore: cut.before !== null,
  });

  const needsKeys = (): void => {
    rows.set('keys', `[${source.keys.map((key) => key.cypher).join(', ')}]`);
  };
  const object = compileObject(compilation, type, selected.nodes, (field): CompiledField => {
    switch (field.definition.name) {
      case 'nodes': {
        const node = source.compileNode(field.nodes);
        return { read: page.readNodes(row(node)), complete: page.completeItems(node.complete) };
      }
      case 'edges': {
        const edge = compileEdge(compilation, field, source, needsKeys);
        return { read: page.readEdges(row(edge)), complete: page.completeItems(edge.complete) };
      }
      case 'totalCount':
        if (!extras.has('total')) extra('total', countRows(compilation, source));
        return { read: ({ total }) => total, complete: (value) => value };
      case 'pageInfo':
        return compilePageInfo(field);
      default:
        throw new Error(`${type.name} has a field ${field.definition.name} that no page has.`);
    }
  });

  function compilePageInfo(field: SelectedField): CompiledField {
    const infoType = getNamedType(field.definition.type) as GraphQLObjectType;
    const info = compileObject(compilation, infoType, field.nodes, ({ definition }): CompiledField => {
      if (definition.name.endsWith('Cursor')) needsKeys();
      else if (rows.size === 0) rows.set('row', 'true');
      const cutSide = (definition.name === 'hasPreviousPage') === !cut.backwards ? 'behind' : 'ahead';
      const bound = cutSide === 'behind' ? (cut.backwards ? cut.before : cut.after) : null;
      if (bound !== null && definition.name.endsWith('Page') && !extras.has('behind')) {
        extra('behind', existsBehind(compilation, source, cut, bound));
      }
      return { read: page.readInfo(definition.name), complete: (value) => value ?? null };
    });
    return { read: (value) => value, complete: info.complete };
  }

  if (rows.size > 0) extra('rows', listRows(compilation, source, cut, rows, beforeRow));
  // Mostly the nodes are all that is asked for: then the list of them is all that the page is.
  const [only] = extras.size === 1 ? extras : [];
  return {
    cypher: only?.[0] === 'rows' ? only[1] : writeMap([...extras].map(([key, value]) => `${key}: ${value}`)),
    ...(before.length > 0 ? { before: before.join('\n') } : {}),
    complete: (value, path, completion) =>
      object.complete(page.prepare(value, rows.size === 1, completion), path, completion),
  };
}

/** Whether it is asked if there is another page: only then one row more than the page has is looked for. */
function asksForMore(compilation: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const select = (within: GraphQLObjectType, parents: readonly FieldNode[]): [string, FieldNode[]][] =>
    [
      ...collectFields(
        compilation,
        within,
        parents.map((node) => node.selectionSet),
      ).values(),
    ].map((same) => [same[0]?.name.value ?? '', same]);
  return select(type, nodes).some(([name, same]) => {
    const infoType = getNamedType(type.getFields()[name]?.type);
    if (name !== 'pageInfo' || !isObjectType(infoType)) return false;
    return select(infoType, same).some(([field]) => field.endsWith('Page'));
  });
}

interface Cut {
  readonly backwards: boolean;
  /** The parameter that holds the page's size, and one more where `more`: that row tells whether there is another page. */
  readonly limit: string;
  readonly more: boolean;
  /** Parameters that hold a cursor's keys. */
  readonly after: string | null;
  readonly before: string | null;
}

function readCut(compilation: Compilation, given: Given, order: string, more: boolean): Cut {
  const [first, last, after, before] = [given.get('first'), given.get('last'), given.get('after'), given.get('before')];
  if (first && last) throw badArgument(given, 'first and last exclude each other. Ask for one end of the list.');
  const readCursor = (cursor: Given): string =>
    compilation.parameter(cursor, (value) => {
      const decoded = decodeCursor(order, String(value));
      if (decoded) return decoded;
      throw badArgument(cursor, 'This is no cursor of this list in this order. Take cursors from the page before.');
    });
  const size = first ?? last;
  return {
    backwards: last !== null,
    more,
    limit: compilation.limit(
      size,
      DEFAULT_SIZE + Number(more),
      (value) => readSize(size ?? given, value) + Number(more),
    ),
    after: after ? readCursor(after) : null,
    before: before ? readCursor(before) : null,
  };
}

function readSize(given: Given, value: unknown): number {
  const size = Number(value);
  if (size >= 0 && size <= MOST) return size;
  const message = `${String(given.path.at(-1))} is ${String(size)}. A page has 0 to ${String(MOST)} rows.`;
  throw badArgument(given, message, size > MOST ? { code: 'PAGE_SIZE_LIMIT', limit: MOST, cost: size } : undefined);
}

function compileEdge(
  compilation: Compilation,
  field: SelectedField,
  source: PageSource,
  needsKeys: () => void,
): Compiled {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  return compileObject(compilation, type, field.nodes, (edgeField): CompiledField => {
    if (edgeField.definition.name === 'node') return source.compileNode(edgeField.nodes);
    if (edgeField.definition.name === 'cursor') {
      needsKeys();
      return { read: (edge) => edge[EDGE_CURSOR], complete: (value) => value };
    }
    if (source.compileEdgeField) return source.compileEdgeField(edgeField);
    throw new Error(`${type.name} has a field ${edgeField.definition.name} that no edge has.`);
  });
}

type Expression = Pick<Compiled, 'cypher' | 'before'>;

function listRows(
  compilation: Compilation,
  source: PageSource,
  cut: Cut,
  rows: ReadonlyMap<string, string>,
  before: readonly string[],
): Expression {
  const order = source.keys.map((key) => `${key.cypher}${key.descending === cut.backwards ? '' : ' DESC'}`).join(', ');
  const [only] = rows.size === 1 ? rows.values() : [];
  const cypher = only ?? writeMap([...rows].map(([key, value]) => `${key}: ${value}`));
  const clauses = `${findRows(source, listBounds(source, cut))}
WITH ${source.carried.join(', ')} ORDER BY ${order} LIMIT ${cut.limit}`;
  const row = before.length > 0 ? { cypher, before: before.join('\n') } : { cypher };
  return collectRows(compilation, clauses, row, source.aggregates);
}

function countRows(compilation: Compilation, source: PageSource): Expression {
  const clauses = findRows({ ...source, match: source.matchAll?.() ?? source.match }, []);
  if (!source.aggregates) return { cypher: `COUNT {${indent(`${clauses}\nRETURN ${source.carried.join(', ')}`)}}` };
  const total = compilation.variable('total');
  return { cypher: total, before: `CALL (*) {${indent(`${clauses}\nRETURN count(*) AS ${total}`)}}` };
}

/** Whether anything lies on the other side of the cursor that the page begins at. */
function existsBehind(compilation: Compilation, source: PageSource, cut: Cut, bound: string): Expression {
  const clauses = findRows(source, [compareKeys(source.keys, bound, cut.backwards, true)]);
  if (!source.aggregates) return { cypher: `EXISTS {${indent(`${clauses}\nRETURN ${source.carried.join(', ')}`)}}` };
  const behind = compilation.variable('behind');
  return { cypher: behind, before: `CALL (*) {${indent(`${clauses}\nRETURN count(*) > 0 AS ${behind}`)}}` };
}

function listBounds(source: PageSource, cut: Cut): string[] {
  return [
    ...(cut.after ? [compareKeys(source.keys, cut.after, true, false)] : []),
    ...(cut.before ? [compareKeys(source.keys, cut.before, false, false)] : []),
  ];
}

/** Bounds hold for rows as they are after gathering; before it, where nothing is gathered. */
function findRows(source: PageSource, bounds: readonly string[]): string {
  const { match, conditions, gather } = source;
  if (gather === null) return `${match}${writeWhere([...conditions, ...bounds])}`;
  return `${match}${writeWhere(conditions)}\n${gather}${writeWhere(bounds)}`;
}

function writeWhere(conditions: readonly string[]): string {
  const real = conditions.filter((condition) => condition !== 'true');
  return real.length > 0 ? `\nWHERE ${real.join(' AND ')}` : '';
}

/**
 * Whether a row's keys come after (or before) those in `bound`, key by key. Each step is written with <> and not as a
 * choice between > and =: of such a choice Neo4j may make two seeks, whose union has lost the index's order.
 */
function compareKeys(keys: readonly OrderKey[], bound: string, after: boolean, orEqual: boolean): string {
  return keys.reduceRight((rest, { cypher, descending }, index) => {
    const operator = after === !descending ? '>' : '<';
    const value = `${bound}[${String(index)}]`;
    if (rest === '') return `${cypher} ${operator}${orEqual ? '=' : ''} ${value}`;
    return `${cypher} ${operator}= ${value} AND (${cypher} <> ${value} OR ${rest.includes(' AND ') ? `(${rest})` : rest})`;
  }, '');
}
