import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { Period } from '../dates/Period.js';
import { Capacities } from '../facts/Capacities.js';
import { Role } from '../facts/Role.js';
import {
  type ComparePageQuery,
  type ComparePageQueryVariables,
  ComparePageDocument,
  type SeatFragment,
} from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { ProofOf } from '../proof/ProofOf.js';
import { Answered } from '../shell/Answered.js';
import { asEntity } from '../shell/asEntity.js';
import { EntityLink } from '../shell/EntityLink.js';
import { EntityPicker } from '../shell/EntityPicker.js';
import { MoreButton } from '../shell/MoreButton.js';
import { useAddress } from '../shell/useAddress.js';
import { useTitle } from '../shell/useTitle.js';

/** As many as stand beside each other on a page. */
const MOST = 5;

/** Two to five people or bodies: the events that they have in common, when, and in what roles. All stand in the address. */
export function ComparePage() {
  const { words } = useLanguage();
  const { parameters, edit } = useAddress();
  const wanted = [...new Set(parameters.getAll('id'))];
  const ids = wanted.slice(0, MOST);
  useTitle(words.compare);
  const together = { and: ids.map((id) => ({ participations: takesPart({ eq: id }) })) };
  const variables = { ids, several: ids.length > 1, together, of: takesPart({ in: ids }) };
  return (
    <Answered question={makeQuestion(ComparePageDocument, variables)} steady>
      {({ nodes, events }, outdated) => {
        const compared = nodes.map(asEntity).filter((one) => one !== null);
        const unknown = outdated ? [] : ids.filter((_, at) => nodes[at] === null);
        return (
          <article>
            <header className="entity-header">
              <h1>{words.compare}</h1>
              <p>{words.compareHint}</p>
              <ul className="compared">
                {compared.map((one) => (
                  <li key={one.id}>
                    <EntityLink to={one} />
                    <button
                      type="button"
                      className="quiet"
                      aria-label={words.leaveOut(one.name)}
                      onClick={() => {
                        edit((changed) => {
                          changed.delete('id', one.id);
                        });
                      }}
                    >
                      ×
                    </button>
                  </li>
                ))}
              </ul>
              {compared.length < MOST && (
                <EntityPicker
                  kinds={['PERSON', 'ORGANIZATION']}
                  label={words.addToCompare}
                  picked={null}
                  onPick={(id) => {
                    edit((changed) => {
                      if (!changed.getAll('id').includes(id)) changed.append('id', id);
                    });
                  }}
                />
              )}
            </header>
            {wanted.length > MOST && <p className="warning">{words.moreThanFive(wanted.slice(MOST).join(', '))}</p>}
            {unknown.length > 0 && <p className="notice">{words.notFoundHere(unknown.join(', '))}</p>}
            {events && compared.length > 1 && (
              <Table compared={compared} events={events} variables={variables} outdated={outdated} />
            )}
          </article>
        );
      }}
    </Answered>
  );
}

/** It was there itself, or somebody spoke for it: as `isOf` tells of an answer. */
function takesPart(id: { readonly eq: string } | { readonly in: readonly string[] }) {
  return { or: [{ person: { id } }, { organization: { id } }, { onBehalfOf: { id } }] };
}

interface TableProps {
  readonly compared: readonly NonNullable<ReturnType<typeof asEntity>>[];
  readonly events: NonNullable<ComparePageQuery['events']>;
  /** What it came of. */
  readonly variables: ComparePageQueryVariables;
  readonly outdated: boolean;
}

function Table({ compared, events, variables, outdated }: TableProps) {
  const { words } = useLanguage();
  const { rows, more } = useMore(
    events,
    (after) => makeQuestion(ComparePageDocument, { ...variables, after }),
    (found) => found.events,
  );
  if (events.nodes.length === 0) return <p className="notice">{words.nothingInCommon}</p>;
  return (
    <div className="table-place">
      {/* Its roles are told, since on a phone it is laid out as blocks. */}
      <table className="comparison" role="table">
        <caption>{words.sharedEvents(events.totalCount)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.date}
            </th>
            <th scope="col" role="columnheader">
              {words.kinds.Event}
            </th>
            {compared.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((event) => (
            <tr key={event.id} role="row">
              <td role="cell">
                <Period start={event.startDate} end={event.endDate ?? event.startDate} />
              </td>
              <th scope="row" role="rowheader">
                <EntityLink to={event} />
                {event.participations.nodes.length < event.participations.totalCount && (
                  <small>{words.shown(event.participations.nodes.length, event.participations.totalCount)}</small>
                )}
              </th>
              {compared.map((one) => (
                <td key={one.id} role="cell" data-of={one.name}>
                  {event.participations.nodes
                    .filter((presence) => isOf(presence, one.id))
                    .map((presence) => (
                      <div key={presence.id} className="fact-notes">
                        {presence.participant.id !== one.id && <EntityLink to={presence.participant} />}
                        <Role role={presence.role} />
                        <Capacities of={presence} />
                        <ProofOf id={presence.id} of={`${one.name}, ${event.name}`} />
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={outdated ? null : more} />
    </div>
  );
}

/** Whether it was there itself, or somebody spoke for it. */
function isOf({ participant, represented }: SeatFragment, id: string): boolean {
  return participant.id === id || represented.some((one) => one.id === id);
}
