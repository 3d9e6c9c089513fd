/** Two records that can't be merged, parted or told apart as was asked: says why, and what to do. Nothing was changed. */
export class UnfitError extends Error {
  override readonly name = 'UnfitError';
}
