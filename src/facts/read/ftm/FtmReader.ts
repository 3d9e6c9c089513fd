import type { Place } from '../../Statement.js';
import type { ReadContext, Reading } from '../Format.js';
import { lookUp } from '../lookUp.js';
import { FtmScope } from './FtmScope.js';
import type { FtmEntity } from './readFtmEntity.js';
import { readFtmDocumentation } from './readFtmDocumentation.js';
import { readFtmEdge } from './readFtmEdge.js';
import { readFtmEntityRecord } from './readFtmEntityRecord.js';
import { readFtmLink } from './readFtmLink.js';
import { EDGE_SCHEMATA, ENTITY_SCHEMATA } from './SCHEMATA.js';

/** Reads one entity of a stream, with those that are nested in it. */
export class FtmReader {
  readonly readings: Reading[] = [];

  constructor(
    readonly context: ReadContext,
    readonly place: Place,
  ) {}

  /** Its id in the graph, whether it has a place there or not. */
  read(entity: FtmEntity): string {
    const scope = new FtmScope(this.context, this.place, entity, this.readings, (nested) => this.read(nested));
    const schema = lookUp(ENTITY_SCHEMATA, entity.schema);
    const edge = lookUp(EDGE_SCHEMATA, entity.schema);
    const { kind } = scope.own.fields;
    // What FollowTheMoney has no schema for, in the SDL's terms.
    if (typeof kind === 'string') scope.draftSelf(kind, scope.own.id, { citations: scope.own.citations });
    else if (schema) readFtmEntityRecord(scope, schema);
    else if (edge) readFtmEdge(scope, edge);
    else if (entity.schema === 'Documentation') readFtmDocumentation(scope);
    else if (entity.schema !== 'UnknownLink' || !readFtmLink(scope)) this.readings.push({ passed: entity.schema });
    return scope.id;
  }
}
