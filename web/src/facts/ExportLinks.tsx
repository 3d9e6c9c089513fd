import { Fragment } from 'react';
import type { ParticipationWhere } from '../generated/documents.js';

/** Formats by their names in an export's address. */
const FORMATS = { popolo: 'Popolo', ftm: 'FollowTheMoney', jsonld: 'JSON-LD', gexf: 'GEXF', graphml: 'GraphML' };

type Props = { readonly entity: string } | { readonly participations: ParticipationWhere };

/** Files of a record and what surrounds it, or of all participations that meet a filter: with the proof of each fact. */
export function ExportLinks(props: Props) {
  const of =
    'entity' in props
      ? { entity: props.entity }
      : { participations: JSON.stringify(props.participations satisfies ParticipationWhere) };
  return Object.entries(FORMATS).map(([format, name]) => (
    <Fragment key={format}>
      <a href={`/export?${String(new URLSearchParams({ format, ...of }))}`} download>
        {name}
      </a>{' '}
    </Fragment>
  ));
}
