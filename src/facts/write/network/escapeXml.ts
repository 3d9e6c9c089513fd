import { replaceUnwritable } from './replaceUnwritable.js';

/**
 * Text as it stands between tags or quotation marks. White space other than spaces is written by its number: readers make
 * spaces of it in an attribute.
 */
export function escapeXml(text: string): string {
  return replaceUnwritable(text).replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
