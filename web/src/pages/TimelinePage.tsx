import { makeQuestion } from '../api/makeQuestion.js';
import { Section } from '../facts/Section.js';
import { Timeline } from '../facts/Timeline.js';
import { TimelinePageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';
import { useTitle } from '../shell/useTitle.js';

/** All that is dated of a person or a body, in the order of time. */
export function TimelinePage() {
  const { words } = useLanguage();
  const id = useRecordId();
  useTitle(words.timeline);
  return (
    <Answered question={makeQuestion(TimelinePageDocument, { id })}>
      {({ node }) => {
        if (!node || !('timeline' in node)) return <NotFound id={id} />;
        const { timeline } = node;
        return (
          <article>
            <header className="entity-header">
              <p className="kind">{words.timeline}</p>
              <h1>
                <EntityLink to={node} />
              </h1>
              <p>{words.timelineHint}</p>
            </header>
            <Section title={words.timeline} shown={timeline.nodes.length} total={timeline.totalCount}>
              <Timeline items={timeline.nodes} of={node.__typename === 'Person' ? 'member' : 'organization'} />
            </Section>
          </article>
        );
      }}
    </Answered>
  );
}
