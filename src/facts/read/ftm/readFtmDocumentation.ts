import { draftRecordCitation } from '../draftRecordCitation.js';
import type { FtmScope } from './FtmScope.js';

/** That a document is about an entity: the entity cites it. */
export function readFtmDocumentation(scope: FtmScope): void {
  const { place, readings, context, entity } = scope;
  const missing = ['document', 'entity'].find((name) => scope.values(name).length === 0);
  if (missing !== undefined) {
    const what = `Documentation: "${missing}" is missing.`;
    readings.push({ problem: { place, what, remedy: 'Name both ends, or take the edge out.' } });
    return;
  }
  for (const name of Object.keys(entity.properties)) {
    if (name !== 'document' && name !== 'entity' && scope.values(name).length > 0) scope.pass(name);
  }
  const citations = scope.refer('document').map((source, at) => {
    const key = at === 0 ? entity.id : `${entity.id}-${at}`;
    const citation = draftRecordCitation(context.dataset, key, { record: entity.id, url: null, place });
    readings.push({ draft: { ...citation, fields: { ...citation.fields, source } } });
    return String(citation.id);
  });
  for (const id of scope.refer('entity')) readings.push({ supplement: { id, citations, place } });
}
