import { Navigate } from 'react-router';
import { makeQuestion } from '../api/makeQuestion.js';
import { Period } from '../dates/Period.js';
import { Amount } from '../facts/Amount.js';
import { ConferralSection } from '../facts/ConferralSection.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { EventSection } from '../facts/EventSection.js';
import { MoreLinks } from '../facts/MoreLinks.js';
import { PresenceSection } from '../facts/PresenceSection.js';
import { TenureSection } from '../facts/TenureSection.js';
import { EntityPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';
import { pathOf } from '../shell/pathOf.js';
import { useRecordId } from '../shell/useRecordId.js';

/** What is no person, organization or event: posts with their holders, groups, awards, programmes, areas. */
export function EntityPage() {
  const { words } = useLanguage();
  const id = useRecordId();
  return (
    <Answered key={id} question={makeQuestion(EntityPageDocument, { id })}>
      {({ node }) => {
        if (!node || !('names' in node)) return <NotFound id={id} />;
        switch (node.__typename) {
          case 'Post':
            return (
              <article>
                <EntityHeader
                  entity={node}
                  details={[[words.partOf, node.organization && <EntityLink to={node.organization} />]]}
                />
                <TenureSection title={words.holders} of={node.id} side="post" page={node.memberships} />
              </article>
            );
          case 'Group':
            return (
              <article>
                <EntityHeader
                  entity={node}
                  details={[
                    [words.persons, node.size && <Amount of={node.size} />],
                    [words.individuals, node.individuals && <Amount of={node.individuals} />],
                    [words.collectives, node.collectives && <Amount of={node.collectives} />],
                    [
                      words.partOf,
                      node.organizations.nodes.length > 0 && <MoreLinks of={node.id} page={node.organizations} />,
                    ],
                  ]}
                />
                <PresenceSection title={words.events} of={node.id} page={node.participations} />
                <ConferralSection title={words.awards} of={node.id} page={node.conferrals} />
              </article>
            );
          case 'Award':
            return (
              <article>
                <EntityHeader entity={node} details={[]} />
                <ConferralSection title={words.given} of={node.id} page={node.conferrals} />
              </article>
            );
          case 'Programme':
            return (
              <article>
                <EntityHeader
                  entity={node}
                  details={[
                    [words.classification, node.classification],
                    [words.date, node.startDate && <Period start={node.startDate} end={node.endDate} />],
                    [
                      words.organizers,
                      node.organizations.nodes.length > 0 && <MoreLinks of={node.id} page={node.organizations} />,
                    ],
                  ]}
                />
                <EventSection title={words.eventsOfProgramme} of={node.id} page={node.events} />
              </article>
            );
          case 'Area':
            return (
              <article>
                <EntityHeader
                  entity={node}
                  details={[
                    [words.classification, node.classification],
                    [words.partOf, node.parent && <EntityLink to={node.parent} />],
                  ]}
                />
              </article>
            );
          default:
            return node.__typename in EXPLORER_PATHS ? (
              <Navigate replace to={pathOf(node.__typename, node.id)} />
            ) : (
              <NotFound id={id} />
            );
        }
      }}
    </Answered>
  );
}
