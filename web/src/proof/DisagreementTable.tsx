import { Fragment } from 'react';
import { writeDate } from '../dates/writeDate.js';
import type { DoubtFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { SourceLink } from '../shell/SourceLink.js';

type Claim = DoubtFragment['claims'][number];

/** For each field the values that are said of it, one below the other, each with who says so and of which day. */
export function DisagreementTable({ disagreements }: { readonly disagreements: readonly DoubtFragment[] }) {
  const { language, words } = useLanguage();
  const writeValue = (value: string): string => {
    if (value in words.status) return words.status[value as keyof typeof words.status];
    return /^\d{4}(-\d{2}){0,2}$/.test(value) ? writeDate(value, language) : value;
  };
  return disagreements.map(({ field, claims }) => (
    <Fragment key={field}>
      <h3>{field in words.fields ? words.fields[field as keyof typeof words.fields] : field}</h3>
      <dl className="values">
        {[...groupByValue(claims)].map(([value, says]) => (
          <div key={value}>
            <dt>{writeValue(value)}</dt>
            <dd>
              <ul>
                {says.map(({ asOf, source }) => (
                  <li key={source.id}>
                    <SourceLink to={source} />{' '}
                    {asOf !== null && <small>{words.saidOf(writeDate(asOf, language))}</small>}
                    {asOf === null && source.publishedOn !== null && (
                      <small>{words.publishedOnDate(writeDate(source.publishedOn, language))}</small>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Fragment>
  ));
}

function groupByValue(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.value, [...(groups.get(claim.value) ?? []), claim]);
  return groups;
}
