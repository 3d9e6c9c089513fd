/** The code of a system's or driver's error; not by `instanceof`, which fails between the realms of a test runner. */
export function errorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
