import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { ConferralSection } from '../facts/ConferralSection.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { MetList } from '../facts/MetList.js';
import { PresenceSection } from '../facts/PresenceSection.js';
import { Section } from '../facts/Section.js';
import { TenureSection } from '../facts/TenureSection.js';
import { PersonPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';

/** A person: names, posts over time, every event, whom they met most, awards; each with its proof. */
export function PersonPage() {
  const { words } = useLanguage();
  const id = useRecordId();
  return (
    <Answered key={id} question={makeQuestion(PersonPageDocument, { id })}>
      {({ person }) => {
        if (!person) return <NotFound id={id} />;
        const { gender, birthDate, deathDate, memberships, participations, coChairs, coParticipants, conferrals } =
          person;
        return (
          <article>
            <EntityHeader
              entity={person}
              details={[
                [words.born, birthDate && <PartialDate date={birthDate} />],
                [words.died, deathDate && <PartialDate date={deathDate} />],
                [words.gender, gender],
              ]}
            />
            <TenureSection title={words.postsAndMemberships} of={person.id} side="member" page={memberships} />
            <PresenceSection title={words.events} of={person.id} page={participations} />
            <Section title={words.coChaired} shown={coChairs.edges.length} total={coChairs.totalCount}>
              <MetList edges={coChairs.edges} />
            </Section>
            <Section title={words.metMost} shown={coParticipants.edges.length} total={coParticipants.totalCount}>
              <MetList edges={coParticipants.edges} />
            </Section>
            <ConferralSection title={words.awards} of={person.id} page={conferrals} />
          </article>
        );
      }}
    </Answered>
  );
}
