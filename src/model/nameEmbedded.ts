/** Under which name a value object's property is stored on its owner: `size` and `value` give `sizeValue`. */
export function nameEmbedded(field: string, property: string): string {
  return `${field}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}
