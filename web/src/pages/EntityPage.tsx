import { Navigate } from 'react-router';
import { makeQuestion } from '../api/makeQuestion.js';
import { Period } from '../dates/Period.js';
import { Amount } from '../facts/Amount.js';
import { ConferralList } from '../facts/ConferralList.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { Links } from '../facts/Links.js';
import { PresenceList } from '../facts/PresenceList.js';
import { Section } from '../facts/Section.js';
import { TenureList } from '../facts/TenureList.js';
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
    <Answered question={makeQuestion(EntityPageDocument, { id })}>
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
                <Section
                  title={words.holders}
                  shown={node.memberships.nodes.length}
                  total={node.memberships.totalCount}
                >
                  <TenureList tenures={node.memberships.nodes} of="post" />
                </Section>
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
                    [words.partOf, node.organizations.nodes.length > 0 && <Links to={node.organizations.nodes} />],
                  ]}
                />
                <Section title={words.events} shown={node.participations.nodes.length}>
                  <PresenceList presences={node.participations.nodes} />
                </Section>
                <Section title={words.awards} shown={node.conferrals.nodes.length}>
                  <ConferralList conferrals={node.conferrals.nodes} />
                </Section>
              </article>
            );
          case 'Award':
            return (
              <article>
                <EntityHeader entity={node} details={[]} />
                <Section title={words.given} shown={node.conferrals.nodes.length}>
                  <ConferralList conferrals={node.conferrals.nodes} />
                </Section>
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
                    [words.organizers, node.organizations.nodes.length > 0 && <Links to={node.organizations.nodes} />],
                  ]}
                />
                <Section title={words.subEvents} shown={node.events.nodes.length}>
                  <ul className="facts">
                    {node.events.nodes.map((event) => (
                      <li key={event.id}>
                        <EntityLink to={event} />
                      </li>
                    ))}
                  </ul>
                </Section>
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
            ) : null;
        }
      }}
    </Answered>
  );
}
