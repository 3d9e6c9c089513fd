import { PartialDate } from '../dates/PartialDate.js';
import type { CitationsFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { SourceLink } from '../shell/SourceLink.js';
import { Section } from './Section.js';

type Source = CitationsFragment['nodes'][number]['source'];

interface Props {
  /** What stands on the page, each with its proof. */
  readonly of: readonly { readonly citations: CitationsFragment }[];
}

/** The sources of what a page shows, those first that say most of it. */
export function SourceSection({ of }: Props) {
  const { words } = useLanguage();
  const sources = new Map<string, { source: Source; says: number }>();
  for (const { citations } of of) {
    const own = new Map(citations.nodes.map(({ source }) => [source.id, source]));
    for (const [id, source] of own) sources.set(id, { source, says: (sources.get(id)?.says ?? 0) + 1 });
  }
  const most = [...sources.values()].sort((one, other) => other.says - one.says);
  return (
    <Section title={words.sourcesHere} shown={most.length}>
      <ul className="facts">
        {most.map(({ source, says }) => (
          <li key={source.id}>
            <span className="fact-date">
              {source.publishedOn === null ? words.unknownDate : <PartialDate date={source.publishedOn} />}
            </span>
            <span className="fact-text">
              <SourceLink to={source} />
            </span>
            <span className="fact-notes">
              {source.publisher !== null && <span>{source.publisher}</span>}
              <span>{words.factsFrom(says)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
