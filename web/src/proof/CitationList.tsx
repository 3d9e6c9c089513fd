import { Link } from 'react-router';
import { PartialDate } from '../dates/PartialDate.js';
import type { ProofFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { pathOf } from '../shell/pathOf.js';
import { CiteThis } from './CiteThis.js';

/** The words that prove a fact, each with its source. */
export function CitationList({ citations }: Pick<ProofFragment, 'citations'>) {
  const { words } = useLanguage();
  return (
    <ul className="citation-list">
      {citations.nodes.map(({ id, quote, record, url, source }) => (
        <li key={id}>
          {quote === null ? (
            <p>
              {words.noQuote} {record !== null && <code>{record}</code>}
            </p>
          ) : (
            <blockquote lang={source.language ?? undefined}>{quote}</blockquote>
          )}
          <p className="source-line">
            <Link to={pathOf('Source', source.id)}>{source.title}</Link>
            {source.publisher !== null && <span>{source.publisher}</span>}
            {source.publishedOn !== null && <PartialDate date={source.publishedOn} />}
            {(url ?? source.url) !== null && (
              <a href={url ?? source.url ?? ''} rel="noreferrer">
                {words.original}
              </a>
            )}
            <CiteThis id={id} />
          </p>
        </li>
      ))}
    </ul>
  );
}
