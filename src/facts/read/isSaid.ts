/** Whether a value of a parsed file says anything: null, an empty text and an empty list are as good as absent. */
export function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
