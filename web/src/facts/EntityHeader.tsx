import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { EXPLORER_VIEWS } from '../../../src/server/EXPLORER_VIEWS.js';
import { Period } from '../dates/Period.js';
import type { HeadingFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Disagreements } from '../proof/Disagreements.js';
import { Proof } from '../proof/Proof.js';
import { useTitle } from '../shell/useTitle.js';
import { ExportLinks } from './ExportLinks.js';

interface Props {
  readonly entity: HeadingFragment;
  /** More of what is said in few words: term and value. */
  readonly details: readonly (readonly [term: string, value: ReactNode])[];
}

/** Name, other names, and what else is said of a record in few words; with the proof. */
export function EntityHeader({ entity, details }: Props) {
  const { words } = useLanguage();
  const { __typename: kind, id, name, names, identifiers, links, merges, disagreements } = entity;
  useTitle(name);
  const others = names.filter(({ value }) => value !== name);
  const language = names.find(({ value }) => value === name)?.language;
  const said: Props['details'] = [
    ...details,
    [
      words.otherNames,
      others.length > 0 &&
        others.map(({ value, language, kind, startDate, endDate }, at) => (
          <Fragment key={at}>
            {at > 0 && '; '}
            <span lang={language ?? undefined}>{value}</span> ({words.nameKinds[kind]}
            {(startDate !== null || endDate !== null) && ', '}
            <Period start={startDate} end={endDate} />)
          </Fragment>
        )),
    ],
    [words.identifiers, identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; ')],
    [
      words.links,
      links.length > 0 &&
        links.map(({ url, note }, at) => (
          <Fragment key={url}>
            {at > 0 && ', '}
            <a href={url} rel="noreferrer">
              {note ?? url}
            </a>
          </Fragment>
        )),
    ],
    [words.merged, merges.map(({ id, because }) => words.mergedBecause(id, because)).join('; ')],
  ];
  const rows = said.filter(([, value]) => value !== '' && value !== null && value !== false);
  return (
    <header className="entity-header">
      <p className="kind">{words.kinds[kind]}</p>
      <h1 lang={language ?? undefined}>{name}</h1>
      {/* Where sources differ on it is shown below, without being asked for. */}
      <Proof record={{ ...entity, disagreements: [] }} of={name} />
      <div className="source-line">
        <Link to={`${EXPLORER_VIEWS.path}?from=${encodeURIComponent(id)}`}>{words.pathFromHere}</Link>
        <Link to={`${EXPLORER_VIEWS.network}?of=${encodeURIComponent(id)}`}>{words.networkFromHere}</Link>
        {(kind === 'Person' || kind === 'Organization') && (
          <Link to={`${EXPLORER_VIEWS.timeline}/${encodeURIComponent(id)}`}>{words.timeline}</Link>
        )}
        {(kind === 'Person' || kind === 'Organization') && (
          <Link to={`${EXPLORER_VIEWS.compare}?id=${encodeURIComponent(id)}`}>{words.compareFromHere}</Link>
        )}
        <details className="take-away">
          <summary>{words.saveAs} …</summary>
          <ExportLinks entity={id} />
        </details>
      </div>
      {rows.length > 0 && (
        <dl>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Disagreements disagreements={disagreements} />
    </header>
  );
}
