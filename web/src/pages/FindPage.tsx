import { useSearchParams } from 'react-router';
import { makeQuestion } from '../api/makeQuestion.js';
import { FindDocument, type EntityKind } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { EntityLink } from '../shell/EntityLink.js';
import { useTitle } from '../shell/useTitle.js';
import { SEARCHED_KINDS } from './SEARCHED_KINDS.js';
import { StartPage } from './StartPage.js';

const KINDS = Object.keys(SEARCHED_KINDS) as EntityKind[];

/** What the search finds, and by what; without a search, where to begin. The search stands in the address. */
export function FindPage() {
  const { words } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  const kind = KINDS.find((one) => one === parameters.get('kind'));
  useTitle(query);
  if (query === '') return <StartPage />;
  const choose = (chosen: EntityKind | undefined) => {
    setParameters({ q: query, ...(chosen && { kind: chosen }) });
  };
  return (
    <Answered question={makeQuestion(FindDocument, { query, kinds: kind ? [kind] : null })}>
      {({ search }) => (
        <section className="section">
          <h1>
            “{query}” <small>{words.results(search.totalCount)}</small>
          </h1>
          <div className="choices" role="group" aria-label={words.search}>
            {[undefined, ...KINDS].map((one) => (
              <button
                key={one ?? ''}
                type="button"
                aria-pressed={one === kind}
                onClick={() => {
                  choose(one);
                }}
              >
                {one === undefined ? words.every : words.kinds[SEARCHED_KINDS[one]]}
              </button>
            ))}
          </div>
          {search.totalCount === 0 && <p>{words.nothingFound}</p>}
          <ul className="facts">
            {search.edges.map(({ node, match, matchedName }) => (
              <li key={node.id}>
                <span className="kind">{words.kinds[node.__typename]}</span>
                <span className="fact-text">
                  <EntityLink to={node} />
                </span>
                <span className="fact-notes">
                  <span className={`match match-${match}`}>{words.match[match]}</span>
                  {matchedName !== node.name && <span>{words.foundAs(matchedName)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answered>
  );
}
