import type { ExportFormat } from '../ExportFormat.js';
import { writeGexf } from './writeGexf.js';

export const GEXF: ExportFormat = {
  name: 'GEXF',
  key: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  write: writeGexf,
};
