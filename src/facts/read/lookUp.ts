/** What a table has for a word of a file. The word may be any: `constructor` is in every object, and in no table. */
export function lookUp<T>(table: Readonly<Partial<Record<string, T>>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
