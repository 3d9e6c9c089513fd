import type { Kind, Property } from '../../model/Model.js';

/** What a name's own text is in the SDL, for a kind whose records have names. */
export function findNameValue({ name, fields }: Kind): Property {
  const names = fields.get('names');
  const value = names?.form === 'parts' ? names.type.properties.find((one) => one.name === 'value') : undefined;
  if (!value) throw new Error(`The SDL gives names of ${name} no value.`);
  return value;
}
