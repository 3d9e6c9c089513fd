import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { ConferralList } from '../facts/ConferralList.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { MetList } from '../facts/MetList.js';
import { PresenceList } from '../facts/PresenceList.js';
import { Section } from '../facts/Section.js';
import { TenureList } from '../facts/TenureList.js';
import { OrganizationPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';
import { Links } from '../facts/Links.js';

/** An organization: people by post, what stands below it, events held or attended, whom it met there. */
export function OrganizationPage() {
  const { words } = useLanguage();
  const id = useRecordId();
  return (
    <Answered question={makeQuestion(OrganizationPageDocument, { id })}>
      {({ organization: it }) => {
        if (!it) return <NotFound id={id} />;
        const { classification, foundingDate, dissolutionDate, parent, programmes } = it;
        return (
          <article>
            <EntityHeader
              entity={it}
              details={[
                [words.classification, classification],
                [words.founded, foundingDate && <PartialDate date={foundingDate} />],
                [words.dissolved, dissolutionDate && <PartialDate date={dissolutionDate} />],
                [words.parent, parent && <EntityLink to={parent} />],
                [words.programmes, programmes.nodes.length > 0 && <Links to={programmes.nodes} />],
              ]}
            />
            <Section title={words.people} shown={it.memberships.nodes.length} total={it.memberships.totalCount}>
              <TenureList tenures={it.memberships.nodes} of="organization" />
            </Section>
            <Section title={words.children} shown={it.children.nodes.length} total={it.children.totalCount}>
              <ul className="facts">
                {it.children.nodes.map((child) => (
                  <li key={child.id}>
                    <EntityLink to={child} />
                  </li>
                ))}
              </ul>
            </Section>
            <Section title={words.memberOf} shown={it.memberOf.nodes.length}>
              <TenureList tenures={it.memberOf.nodes} of="member" />
            </Section>
            <Section
              title={words.eventsHere}
              shown={it.participations.nodes.length}
              total={it.participations.totalCount}
            >
              <PresenceList presences={it.participations.nodes} />
            </Section>
            <Section
              title={words.represented}
              shown={it.representations.nodes.length}
              total={it.representations.totalCount}
            >
              <PresenceList presences={it.representations.nodes} withParticipant />
            </Section>
            <Section
              title={words.organizationsMet}
              shown={it.metThroughEvents.edges.length}
              total={it.metThroughEvents.totalCount}
            >
              <MetList edges={it.metThroughEvents.edges} />
            </Section>
            <Section title={words.awards} shown={it.conferrals.nodes.length}>
              <ConferralList conferrals={it.conferrals.nodes} />
            </Section>
          </article>
        );
      }}
    </Answered>
  );
}
