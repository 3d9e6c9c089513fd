/** Whether the SDL's Language takes it: wikis have codes of their own (`zh_min_nan`), and a name without language is better than none. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value);
}
