import type { GraphRecord } from '../../src/facts/GraphRecord.js';

type Values = Readonly<Record<string, unknown>>;

/** Nodes and edges as somebody else's reader gives them; lists as lists. */
export interface Network {
  readonly nodes: ReadonlyMap<string, Values>;
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly values: Values;
  }[];
}

/** What records say and a network doesn't. */
export function findMissing(records: readonly GraphRecord[], { nodes, edges }: Network): string[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const quotesOf = ({ relations }: GraphRecord): unknown[] =>
    (relations.citations ?? []).flatMap((id) => byId.get(id)?.properties.quote ?? []);
  return records.flatMap((record) => {
    const { kind, id, properties, relations } = record;
    const node = nodes.get(id);
    const stated = edges.filter(({ values }) => values.statedBy === id);
    if (!kind.labels.includes('Entity') && !kind.labels.includes('Fact')) return [];
    if (kind.labels.includes('Entity') && node?.label !== properties.name) return [`${id}: label`];
    if (node && node.kind !== kind.name) return [`${id}: kind`];
    const places = node ? [node] : stated.map(({ values }) => values);
    if (places.length === 0) return [id];
    const said = Object.entries(properties).filter(([name]) => !['name', 'position'].includes(name));
    const joined = Object.entries(relations).flatMap(([name, ids]) => (name === 'citations' ? [] : ids));
    const ends = stated.flatMap(({ source, target, values }) => [source, target, ...Object.values(values).flat()]);
    return [
      ...places.flatMap((values) => [
        ...said.flatMap(([name, value]) => (same(values[name], value) ? [] : [`${id}.${name}`])),
        ...quotesOf(record).flatMap((quote) => (isAmong(quote, values.quotes) ? [] : [`${id}: ${String(quote)}`])),
      ]),
      ...joined.flatMap((other) => (ends.includes(other) ? [] : [`${id} → ${other}`])),
    ];
  });
}

/** The ids that stand twice, and the edges that lead to no node. */
export function findBroken({ nodes, edges }: Network): string[] {
  const ids = edges.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ...edges.flatMap(({ id, source, target }) => (nodes.has(source) && nodes.has(target) ? [] : [id])),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAmong(one: unknown, list: unknown): boolean {
  return Array.isArray(list) && list.includes(one);
}
