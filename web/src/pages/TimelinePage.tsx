import { Navigate } from 'react-router';
import { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';
import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { Section } from '../facts/Section.js';
import { Timeline } from '../facts/Timeline.js';
import { TimelinePageDocument, type TimelinePageQuery } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { pathOf } from '../shell/pathOf.js';
import { useRecordId } from '../shell/useRecordId.js';
import { useTitle } from '../shell/useTitle.js';

/** All that is dated of a person or a body, in the order of time. */
export function TimelinePage() {
  const { words } = useLanguage();
  const id = useRecordId();
  useTitle(words.timeline);
  return (
    <Answered key={id} question={makeQuestion(TimelinePageDocument, { id })}>
      {({ node }) => {
        if (!node) return <NotFound id={id} />;
        if (!('timeline' in node)) {
          // Of most else there is a page, if no timeline.
          const kind = node.__typename;
          return kind in EXPLORER_PATHS ? (
            <Navigate replace to={pathOf(kind as keyof typeof EXPLORER_PATHS, node.id)} />
          ) : (
            <NotFound id={id} />
          );
        }
        return (
          <article>
            <header className="entity-header">
              <p className="kind">{words.timeline}</p>
              <h1>
                <EntityLink to={node} />
              </h1>
              <p>{words.timelineHint}</p>
            </header>
            <Placed node={node} />
          </article>
        );
      }}
    </Answered>
  );
}

type Dated = Extract<NonNullable<TimelinePageQuery['node']>, { timeline: unknown }>;

/** Its facts, each at its place in time. */
function Placed({ node: { __typename: kind, id, timeline } }: { readonly node: Dated }) {
  const { words } = useLanguage();
  const { rows, more } = useMore(
    timeline,
    (after) => makeQuestion(TimelinePageDocument, { id, after }),
    ({ node }) => (node && 'timeline' in node ? node.timeline : null),
  );
  return (
    <Section title={words.timeline} shown={rows.length} total={timeline.totalCount} more={more}>
      <Timeline items={rows} of={kind === 'Person' ? 'member' : 'organization'} />
    </Section>
  );
}
