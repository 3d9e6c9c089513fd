import { Link } from 'react-router';
import { EXPLORER_VIEWS } from '../../../src/server/EXPLORER_VIEWS.js';
import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { Period } from '../dates/Period.js';
import { Capacities } from '../facts/Capacities.js';
import { ConferralSection } from '../facts/ConferralSection.js';
import { EntityHeader } from '../facts/EntityHeader.js';
import { EventSection } from '../facts/EventSection.js';
import { countParticipants } from '../facts/countParticipants.js';
import { GroupSize } from '../facts/GroupSize.js';
import { GuestList } from '../facts/GuestList.js';
import { HeadTable } from '../facts/HeadTable.js';
import { MoreLinks } from '../facts/MoreLinks.js';
import { Role } from '../facts/Role.js';
import { Section } from '../facts/Section.js';
import { SourceSection } from '../facts/SourceSection.js';
import { EventPageDocument, MoreGuestsDocument, type GuestsFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { languageOf } from '../proof/languageOf.js';
import { Proof } from '../proof/Proof.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { MoreButton } from '../shell/MoreButton.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';

/** An event: when, where, by whom; who sat in front, who else was there and for whom, unnamed groups, awards. */
export function EventPage() {
  const { words } = useLanguage();
  const id = useRecordId();
  return (
    <Answered key={id} question={makeQuestion(EventPageDocument, { id })}>
      {({ event }) => {
        if (!event) return <NotFound id={id} />;
        const { classification, startDate, endDate, timeOfDay, location, partOf, subEvents, programmes } = event;
        return (
          <article>
            <EntityHeader
              entity={event}
              details={[
                [
                  words.date,
                  startDate && (
                    <>
                      <Period start={startDate} end={endDate ?? startDate} />{' '}
                      <span lang={languageOf(event)}>{timeOfDay}</span>
                    </>
                  ),
                ],
                [words.place, location && <span lang={languageOf(event)}>{location}</span>],
                [words.classification, classification && <span lang={languageOf(event)}>{classification}</span>],
                [words.partOf, partOf && <EntityLink to={partOf} />],
                [words.programmes, programmes.nodes.length > 0 && <MoreLinks of={event.id} page={programmes} />],
              ]}
            />
            <Present of={event.id} page={event.participations} />
            <EventSection title={words.subEvents} of={event.id} page={subEvents} />
            <ConferralSection title={words.awards} of={event.id} page={event.conferrals} withEvent={false} />
            <SourceSection of={[event, ...event.participations.nodes, ...event.conferrals.nodes]} />
          </article>
        );
      }}
    </Answered>
  );
}

/** Who was there: organizers, who sat in front, guests, unnamed groups. */
function Present({ of: id, page }: { readonly of: string; readonly page: GuestsFragment }) {
  const { words } = useLanguage();
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreGuestsDocument, { id, after }),
    ({ event }) => event?.participations,
  );
  const organizers = rows.filter(({ role }) => role === 'ORGANIZER');
  const others = rows.filter((one) => !organizers.includes(one));
  const groups = others.filter(({ participant }) => participant.__typename === 'Group');
  const named = others.filter((one) => !groups.includes(one));
  const guests = named.filter(({ role }) => role === 'ATTENDEE' || role === 'HONOREE');
  const head = named.filter((one) => !guests.includes(one));
  return (
    <>
      {page.totalCount > 0 && (
        <p className="source-line">
          <span>{words.participations(page.totalCount)}</span>
          <Link
            to={`${EXPLORER_VIEWS.attendance}?${String(new URLSearchParams({ event: id, group: 'organization' }))}`}
          >
            {words.asTable}
          </Link>
        </p>
      )}
      <Section title={words.organizers} shown={countParticipants(organizers)} uncounted={more !== null}>
        <HeadTable presences={organizers} />
      </Section>
      <Section title={words.headTable} shown={countParticipants(head)} uncounted={more !== null}>
        <HeadTable presences={head} />
      </Section>
      <Section title={words.guests} shown={countParticipants(guests)} uncounted={more !== null}>
        <GuestList presences={guests} />
      </Section>
      <Section title={words.groups} shown={countParticipants(groups)} uncounted={more !== null}>
        <ul className="facts head-table">
          {groups.map((presence) => (
            <li key={presence.id}>
              <Role role={presence.role} />
              <span className="fact-text">
                <EntityLink to={presence.participant} />
              </span>
              <span className="fact-notes">
                <GroupSize of={presence.participant} />
                <Capacities of={presence} />
              </span>
              <Proof of={presence.participant.name} record={presence} />
            </li>
          ))}
        </ul>
      </Section>
      {more && <p className="source-line">{words.shown(rows.length, page.totalCount)}</p>}
      <MoreButton more={more} />
    </>
  );
}
