import type { Kind } from '../../model/Model.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';

/** What a record may hold, and in what order. */
interface Layout {
  readonly properties: readonly string[];
  /** With the properties of each part. */
  readonly parts: readonly (readonly [name: string, properties: readonly string[]])[];
  readonly relations: readonly string[];
}

/** What a kind's nodes keep of what was stated. */
export function describeLayout(kind: Kind): Layout {
  const fields = [...kind.fields.values()];
  const properties = fields.flatMap((field) => {
    if (field.form === 'property') return field.name === 'id' ? [] : [field.name];
    if (field.form === 'embedded') return field.type.properties.map(({ name }) => nameEmbedded(field.name, name));
    return [];
  });
  return {
    properties: [...(kind.fields.has('names') ? ['name'] : []), ...properties, 'position'],
    parts: fields.flatMap((field) =>
      field.form === 'parts' ? [[field.name, field.type.properties.map(({ name }) => name)] as const] : [],
    ),
    relations: fields.flatMap((field) => (field.form === 'hop' && field.owned ? [field.name] : [])),
  };
}
