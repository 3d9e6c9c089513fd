import type { ExportFormat } from '../ExportFormat.js';
import { writeJsonLd } from './writeJsonLd.js';

export const JSON_LD: ExportFormat = {
  name: 'JSON-LD',
  key: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  write: writeJsonLd,
};
