import { PartialDate } from '../dates/PartialDate.js';
import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { type CitationsFragment, MoreCitationsDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { MoreButton } from '../shell/MoreButton.js';
import { SourceLink } from '../shell/SourceLink.js';
import { CiteThis } from './CiteThis.js';

interface Props {
  /** The id of what they prove. */
  readonly of: string;
  readonly citations: CitationsFragment;
}

/** The words that prove a fact, each with its source. */
export function CitationList({ of: id, citations }: Props) {
  const { words } = useLanguage();
  const { rows, more } = useMore(
    citations,
    (after) => makeQuestion(MoreCitationsDocument, { id, after }),
    ({ node }) => (node && 'citations' in node ? node.citations : null),
  );
  return (
    <>
      <ul className="citation-list">
        {rows.map(({ id, quote, record, url, source }) => (
          <li key={id}>
            {quote === null ? (
              <p>
                {words.noQuote} {record !== null && <code>{record}</code>}
              </p>
            ) : (
              <blockquote lang={source.language ?? undefined}>{quote}</blockquote>
            )}
            <p className="source-line">
              <SourceLink to={source} />
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
      {more && <p className="source-line">{words.shown(rows.length, citations.totalCount)}</p>}
      <MoreButton more={more} />
    </>
  );
}
