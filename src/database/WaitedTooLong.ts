/** A question's time was over before the database got to it. */
export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong';
}
