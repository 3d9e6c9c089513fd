/** Another import of the same dataset began while this one was under way: that one goes on. */
export class TakenOverError extends Error {
  override readonly name = 'TakenOverError';

  constructor(dataset: string) {
    super(
      `Another import of "${dataset}" began meanwhile, and goes on instead of this one. Import again when it has ended.`,
    );
  }
}
