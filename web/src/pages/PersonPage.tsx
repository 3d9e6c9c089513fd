import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { ConferralList } from '../facts/ConferralList.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { MetList } from '../facts/MetList.js';
import { PresenceList } from '../facts/PresenceList.js';
import { Section } from '../facts/Section.js';
import { TenureList } from '../facts/TenureList.js';
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
    <Answered question={makeQuestion(PersonPageDocument, { id })}>
      {({ person }) => {
        if (!person) return <NotFound id={id} />;
        const { gender, birthDate, deathDate, memberships, participations, coParticipants, conferrals } = person;
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
            <Section title={words.postsAndMemberships} shown={memberships.nodes.length} total={memberships.totalCount}>
              <TenureList tenures={memberships.nodes} of="member" />
            </Section>
            <Section title={words.events} shown={participations.nodes.length} total={participations.totalCount}>
              <PresenceList presences={participations.nodes} />
            </Section>
            <Section title={words.metMost} shown={coParticipants.edges.length} total={coParticipants.totalCount}>
              <MetList edges={coParticipants.edges} />
            </Section>
            <Section title={words.awards} shown={conferrals.nodes.length}>
              <ConferralList conferrals={conferrals.nodes} />
            </Section>
          </article>
        );
      }}
    </Answered>
  );
}
