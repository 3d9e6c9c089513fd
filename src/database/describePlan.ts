import type { Plan } from 'neo4j-driver';

/** A plan as people read it: an operator a line, what feeds it below and further in, each with the rows that are expected. */
export function describePlan({ operatorType, arguments: details, children }: Plan, depth = 0): string {
  const { EstimatedRows: rows, Details: what } = details as { EstimatedRows?: number; Details?: string };
  const name = operatorType.replace(/@.*$/, '');
  const line = `${'  '.repeat(depth)}${name}${what === undefined ? '' : ` ${what}`} (${Math.round(rows ?? 0)} rows)`;
  return [line, ...children.map((child) => describePlan(child, depth + 1))].join('\n');
}
