import neo4j from 'neo4j-driver';

/** JavaScript's whole numbers travel as FLOAT unless they are told to be integers, and LIMIT refuses a FLOAT. */
export function bindNumbers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bind(value)]));
}

function bind(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(bind);
  return typeof value === 'object' && value !== null ? bindNumbers(value as Record<string, unknown>) : value;
}
