/** A cursor: the place of a row in an order, not its number, so that rows that come and go move nothing. */
export function encodeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys]), 'utf8').toString('base64url');
}
