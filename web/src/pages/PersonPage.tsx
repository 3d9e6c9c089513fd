import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { ConferralSection } from '../facts/ConferralSection.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { MetSection } from '../facts/MetSection.js';
import { PresenceSection } from '../facts/PresenceSection.js';
import { SourceSection } from '../facts/SourceSection.js';
import { TenureSection } from '../facts/TenureSection.js';
import { MoreMetDocument, PersonPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';

/** In one of these roles, two of them chaired together. */
const CHAIRS = ['CHAIR', 'CO_CHAIR'] as const;

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
            <MetSection
              title={words.coChaired}
              of={person.id}
              page={coChairs}
              askAfter={(after) => makeQuestion(MoreMetDocument, { id, after, roles: [...CHAIRS] })}
              read={(answer) => answer.person?.coParticipants}
            />
            <MetSection
              title={words.metMost}
              of={person.id}
              page={coParticipants}
              askAfter={(after) => makeQuestion(MoreMetDocument, { id, after })}
              read={(answer) => answer.person?.coParticipants}
            />
            <ConferralSection title={words.awards} of={person.id} page={conferrals} />
            <SourceSection of={[person, ...memberships.nodes, ...participations.nodes, ...conferrals.nodes]} />
          </article>
        );
      }}
    </Answered>
  );
}
