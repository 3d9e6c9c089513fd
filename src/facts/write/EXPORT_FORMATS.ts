import type { ExportFormat } from './ExportFormat.js';
import { FTM_EXPORT } from './ftm/FTM_EXPORT.js';
import { GEXF } from './gexf/GEXF.js';
import { GRAPHML } from './graphml/GRAPHML.js';
import { JSON_LD } from './jsonld/JSON_LD.js';
import { POPOLO_EXPORT } from './popolo/POPOLO_EXPORT.js';
import { CSV_EXPORT } from './table/CSV_EXPORT.js';

/** All formats that facts can be exported in; the first is what an export is in where nobody names one. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [POPOLO_EXPORT, FTM_EXPORT, JSON_LD, CSV_EXPORT, GRAPHML, GEXF];
