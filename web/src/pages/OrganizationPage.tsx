import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { ChildrenSection } from '../facts/ChildrenSection.js';
import { ConferralSection } from '../facts/ConferralSection.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { MemberOfSection } from '../facts/MemberOfSection.js';
import { MetSection } from '../facts/MetSection.js';
import { MoreLinks } from '../facts/MoreLinks.js';
import { PresenceSection } from '../facts/PresenceSection.js';
import { RepresentationSection } from '../facts/RepresentationSection.js';
import { SourceSection } from '../facts/SourceSection.js';
import { TenureSection } from '../facts/TenureSection.js';
import { MoreOrganizationsMetDocument, OrganizationPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';

/** An organization: people by post, what stands below it, events held or attended, whom it met there. */
export function OrganizationPage() {
  const { words } = useLanguage();
  const id = useRecordId();
  return (
    <Answered key={id} question={makeQuestion(OrganizationPageDocument, { id })}>
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
                [words.programmes, programmes.nodes.length > 0 && <MoreLinks of={it.id} page={programmes} />],
              ]}
            />
            <TenureSection title={words.people} of={it.id} side="organization" page={it.memberships} />
            <ChildrenSection title={words.children} of={it.id} page={it.children} />
            <MemberOfSection title={words.memberOf} of={it.id} page={it.memberOf} />
            <PresenceSection title={words.eventsHere} of={it.id} page={it.participations} />
            <RepresentationSection title={words.represented} of={it.id} page={it.representations} />
            <MetSection
              title={words.organizationsMet}
              of={it.id}
              page={it.metThroughEvents}
              askAfter={(after) => makeQuestion(MoreOrganizationsMetDocument, { id: it.id, after })}
              read={({ organization }) => organization?.metThroughEvents}
            />
            <ConferralSection title={words.awards} of={it.id} page={it.conferrals} />
            <SourceSection
              of={[
                it,
                ...it.memberships.nodes,
                ...it.participations.nodes,
                ...it.representations.nodes,
                ...it.conferrals.nodes,
              ]}
            />
          </article>
        );
      }}
    </Answered>
  );
}
