import { useEffect } from 'react';
import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { PartialDate } from '../dates/PartialDate.js';
import { FactLine } from '../facts/FactLine.js';
import { Section } from '../facts/Section.js';
import { SourceText } from '../proof/SourceText.js';
import { MoreFactsDocument, type SourcePageQuery, SourcePageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { CiteThis } from '../proof/CiteThis.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { NotFound } from '../shell/NotFound.js';
import { useRecordId } from '../shell/useRecordId.js';
import { useTitle } from '../shell/useTitle.js';

type Source = NonNullable<SourcePageQuery['source']>;
type Edge = Source['facts']['edges'][number];

/** A source: what it says, in the order of its text, each with the words that say it. */
export function SourcePage() {
  const id = useRecordId();
  return (
    <Answered key={id} question={makeQuestion(SourcePageDocument, { id })}>
      {({ source }) => (source ? <Facts source={source} /> : <NotFound id={id} />)}
    </Answered>
  );
}

function Facts({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  const { id, title, publisher, publishedOn, url, language, text, citations, facts } = source;
  useTitle(title);
  useEffect(() => {
    // The quote that the address names is there only now.
    const named = [...document.querySelectorAll('.source-facts > li')].find((one) => location.hash === hashOf(one.id));
    named?.scrollIntoView();
  }, []);
  const { rows, more } = useMore(
    asPage(facts),
    (after) => makeQuestion(MoreFactsDocument, { id, after }),
    (found) => found.source && asPage(found.source.facts),
  );
  const said = groupByCitation(rows);
  return (
    <article>
      <header className="entity-header">
        <p className="kind">{words.kinds.Source}</p>
        <h1 lang={language ?? undefined}>{title}</h1>
        <p className="source-line">
          {publisher !== null && <span>{publisher}</span>}
          {publishedOn !== null && (
            <span>
              {words.publishedOn} <PartialDate date={publishedOn} />
            </span>
          )}
          {url !== null && (
            <a href={url} rel="noreferrer">
              {words.original}
            </a>
          )}
        </p>
      </header>
      {text !== null && (
        <section className="section" aria-labelledby="text">
          <h2 id="text">
            {words.text}{' '}
            {citations.nodes.length < citations.totalCount && (
              <small>{words.shown(citations.nodes.length, citations.totalCount)}</small>
            )}
          </h2>
          <SourceText text={text} language={language} citations={citations.nodes} />
        </section>
      )}
      <Section title={words.factsInOrder} shown={rows.length} total={facts.totalCount} more={more}>
        <ol className="source-facts">
          {said.map(({ citation: { id, quote, record }, nodes }) => (
            <li key={id} id={id}>
              {quote === null ? (
                <p>
                  {words.record} <code>{record}</code>
                </p>
              ) : (
                <blockquote lang={language ?? undefined}>{quote}</blockquote>
              )}
              <CiteThis id={id} />
              {nodes.map((fact) => (
                <Fact key={fact.id} fact={fact} />
              ))}
            </li>
          ))}
        </ol>
      </Section>
    </article>
  );
}

function asPage({ edges, pageInfo }: Source['facts']) {
  return { nodes: edges, pageInfo };
}

/** Facts that the same words prove stand below them together. */
function groupByCitation(edges: readonly Edge[]): { citation: Edge['citation']; nodes: Edge['node'][] }[] {
  const groups = new Map<string, { citation: Edge['citation']; nodes: Edge['node'][] }>();
  for (const { citation, node } of edges) {
    const group = groups.get(citation.id);
    if (group) group.nodes.push(node);
    else groups.set(citation.id, { citation, nodes: [node] });
  }
  return [...groups.values()];
}

function Fact({ fact }: { readonly fact: Edge['node'] }) {
  const { words } = useLanguage();
  if (!('name' in fact)) return <FactLine fact={fact} />;
  return (
    <ul className="facts">
      <li>
        <span className="fact-text">
          <EntityLink to={fact} />
        </span>
        <span className="fact-notes">{words.kinds[fact.__typename]}</span>
      </li>
    </ul>
  );
}

/** As an address has it. */
function hashOf(id: string): string {
  return new URL(`#${id}`, location.href).hash;
}
