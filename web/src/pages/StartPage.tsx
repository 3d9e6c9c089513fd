import { makeQuestion } from '../api/makeQuestion.js';
import { PartialDate } from '../dates/PartialDate.js';
import { Period } from '../dates/Period.js';
import { StartDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { SourceLink } from '../shell/SourceLink.js';

const COUNTED = ['people', 'organizations', 'events', 'participations', 'memberships', 'sources', 'citations'] as const;

/** Where one begins: what there is, and the latest of it. */
export function StartPage() {
  const { language, words } = useLanguage();
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <Answered question={makeQuestion(StartDocument, {})}>
      {({ statistics, events, sources }) => (
        <>
          <header className="start">
            <h1>{words.subtitle}</h1>
            <ul className="counts">
              {COUNTED.map((what) => (
                <li key={what}>
                  <b>{numbers.format(statistics[what])}</b> {words.counts[what]}
                </li>
              ))}
            </ul>
          </header>
          <div className="columns">
            <section className="section">
              <h2>{words.latestEvents}</h2>
              <ul className="facts">
                {events.nodes.map((event) => (
                  <li key={event.id}>
                    <span className="fact-date">
                      <Period start={event.startDate} end={event.endDate ?? event.startDate} />
                    </span>
                    <span className="fact-text">
                      <EntityLink to={event} />
                      {event.location !== null && <small>{event.location}</small>}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            <section className="section">
              <h2>{words.latestSources}</h2>
              <ul className="facts">
                {sources.nodes.map(({ publisher, publishedOn, ...source }) => (
                  <li key={source.id}>
                    <span className="fact-text">
                      <SourceLink to={source} />
                      {publisher !== null && <small>{publisher}</small>}
                    </span>
                    <span className="fact-date">{publishedOn !== null && <PartialDate date={publishedOn} />}</span>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </Answered>
  );
}
