import { writeText } from '../writeText.js';

/** An entity of a stream: each property has a list of values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  readonly referents: readonly string[];
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  /** What our own exports add. */
  readonly cochair: unknown;
}

/** Null for what is no entity: without id or schema. */
export function readFtmEntity(value: unknown): FtmEntity | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, schema, caption, referents, properties, cochair } = value as Record<string, unknown>;
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || typeof schema !== 'string') return null;
  const given = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  return {
    id: String(id),
    schema,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption : null,
    referents: Array.isArray(referents) ? referents.map(writeText) : [],
    properties: Object.fromEntries(
      given.map(([name, one]) => [name, (Array.isArray(one) ? one : [one]).filter(isSaid)]),
    ),
    cochair,
  };
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
