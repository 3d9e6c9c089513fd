/** `a Person`, `an Event`; several joined by `or`. */
export function withArticle(...names: readonly string[]): string {
  return names.map((name) => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`).join(' or ');
}
