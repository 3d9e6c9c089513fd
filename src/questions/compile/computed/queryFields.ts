import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileNeighbourhood } from './compileNeighbourhood.js';
import { compileNodes } from './compileNodes.js';
import { compileSearch } from './compileSearch.js';
import { compileShortestPaths } from './compileShortestPaths.js';
import { compileStatistics } from './compileStatistics.js';
import { compileSuggest } from './compileSuggest.js';

/** The @computed fields of Query, by name. */
export const QUERY_FIELDS: Readonly<Record<string, (compilation: Compilation, selected: SelectedField) => Compiled>> = {
  nodes: compileNodes,
  search: compileSearch,
  suggest: compileSuggest,
  shortestPaths: compileShortestPaths,
  neighbourhood: compileNeighbourhood,
  statistics: compileStatistics,
};
