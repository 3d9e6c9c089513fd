import { useState } from 'react';
import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { PeriodFields } from '../dates/PeriodFields.js';
import { ROLES } from '../facts/ROLES.js';
import { type EntityKind, FindDocument, type FindQuery, type LinkedFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Answered } from '../shell/Answered.js';
import { Choice } from '../shell/Choice.js';
import { EntityLink } from '../shell/EntityLink.js';
import { EntityPicker } from '../shell/EntityPicker.js';
import { MoreButton } from '../shell/MoreButton.js';
import { useAddress } from '../shell/useAddress.js';
import { useTitle } from '../shell/useTitle.js';
import { type FindView, readFindView } from './readFindView.js';
import { SEARCHED_KINDS } from './SEARCHED_KINDS.js';
import { StartPage } from './StartPage.js';

const KINDS = Object.keys(SEARCHED_KINDS) as EntityKind[];

/** What the search finds, and by what; without a search, where to begin. The search stands in the address. */
export function FindPage() {
  const { words } = useLanguage();
  const { parameters, set } = useAddress();
  const view = readFindView(parameters);
  useTitle(view.query);
  if (view.query === '') return <StartPage />;
  const change = (name: string, value: string) => {
    set(name, value, { replace: name === 'from' || name === 'to' });
  };
  return (
    <Answered question={makeQuestion(FindDocument, view.variables)} steady>
      {({ search, organization }, outdated) => (
        <section className="section">
          <h1>
            “{view.query}” <small role="status">{outdated ? words.loading : words.results(search.totalCount)}</small>
          </h1>
          <div className="choices" role="group" aria-label={words.search}>
            {[undefined, ...KINDS].map((one) => (
              <button
                key={one ?? ''}
                type="button"
                aria-pressed={one === view.kind}
                onClick={() => {
                  change('kind', one ?? '');
                }}
              >
                {one === undefined ? words.every : words.kinds[SEARCHED_KINDS[one]]}
              </button>
            ))}
          </div>
          <Narrow view={view} organization={organization ?? null} onChange={change} />
          {search.totalCount === 0 && !outdated && (
            <p>{view.variables.where || view.kind ? words.nothingNarrowed : words.nothingFound}</p>
          )}
          <Found view={view} search={search} outdated={outdated} />
        </section>
      )}
    </Answered>
  );
}

interface NarrowProps {
  readonly view: FindView;
  readonly organization: LinkedFragment | null;
  readonly onChange: (name: string, value: string) => void;
}

/** Only what took part in some role, around some organization, in some time. */
function Narrow({ view, organization, onChange }: NarrowProps) {
  const { words } = useLanguage();
  const { role, organization: of, from, to } = view;
  const [open, setOpen] = useState([role ?? '', of, from, to].some((one) => one !== ''));
  return (
    <details
      className="narrow"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.narrow}</summary>
      <div className="filters">
        <Choice
          label={words.role}
          value={role ?? ''}
          none={words.every}
          options={ROLES.map((one) => [one, words.roles[one]])}
          onChange={(chosen) => {
            onChange('role', chosen);
          }}
        />
        <PeriodFields from={from} to={to} onChange={onChange} />
        <EntityPicker
          label={words.anyOrganization}
          kinds={['ORGANIZATION']}
          picked={organization}
          onPick={(id) => {
            onChange('organization', id);
          }}
        />
        {of !== '' && (
          <button
            type="button"
            onClick={() => {
              onChange('organization', '');
            }}
          >
            {words.leaveOut(organization?.name ?? of)}
          </button>
        )}
      </div>
    </details>
  );
}

interface FoundProps {
  readonly view: FindView;
  readonly search: FindQuery['search'];
  readonly outdated: boolean;
}

/** The hits, best first, each with why it is one. */
function Found({ view, search, outdated }: FoundProps) {
  const { words } = useLanguage();
  const asPage = ({ edges, pageInfo }: FindQuery['search']) => ({ nodes: edges, pageInfo });
  const { rows, more } = useMore(
    asPage(search),
    (after) => makeQuestion(FindDocument, { ...view.variables, after }),
    (found) => asPage(found.search),
  );
  return (
    <>
      <ul className="facts">
        {rows.map(({ node, match, matchedName }) => (
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
      <MoreButton more={outdated ? null : more} />
    </>
  );
}
