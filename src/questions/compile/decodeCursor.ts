/** The keys of a cursor that was made for the same kind of list in the same order; null for anything else. */
export function decodeCursor(order: string, cursor: string): (string | number)[] | null {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null; // Not JSON: no cursor of ours.
  }
  if (!Array.isArray(decoded) || decoded[0] !== order) return null;
  const keys: unknown[] = decoded.slice(1);
  const valid =
    keys.length === order.split(',').length - 1 &&
    keys.every((key) => typeof key === 'string' || typeof key === 'number');
  return valid ? keys : null;
}
