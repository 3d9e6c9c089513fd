/** An import changed the graph while it was read: what was written is partly of before, partly of after. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError';

  constructor() {
    super('An import changed the graph while it was being exported. Export again once the import is done.');
  }
}
