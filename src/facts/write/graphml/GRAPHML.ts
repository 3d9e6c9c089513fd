import type { ExportFormat } from '../ExportFormat.js';
import { writeGraphMl } from './writeGraphMl.js';

export const GRAPHML: ExportFormat = {
  name: 'GraphML',
  key: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  write: writeGraphMl,
};
