import type { Problem } from '../Problem.js';
import type { SeedDataset } from '../SeedDataset.js';
import type { Statement } from '../Statement.js';
import { withArticle } from '../withArticle.js';

/** One id is one record, in whatever files it stands: of one kind, and each source in one file. */
export function checkAcrossFiles(datasets: readonly SeedDataset[]): Problem[] {
  const first = new Map<string, Statement>();
  return datasets.flatMap(({ dataset, statements }) =>
    statements.flatMap((statement) => {
      const { id, kind, place } = statement;
      const earlier = first.get(id);
      if (!earlier) first.set(id, statement);
      if (!earlier || earlier.place.file === dataset.file) return [];
      const where = `${earlier.place.file}:${earlier.place.line}`;
      if (earlier.kind !== kind) {
        const what = `"${id}" is ${withArticle(kind.name)} here and ${withArticle(earlier.kind.name)} in ${where}.`;
        return [{ place, what, remedy: 'Give one of them another id.' }];
      }
      if (kind.section !== 'sources') return [];
      return [{ place, what: `the source "${id}" has a file already: ${where}.`, remedy: 'Keep one file a source.' }];
    }),
  );
}
