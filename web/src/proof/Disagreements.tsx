import { writeDate } from '../dates/writeDate.js';
import type { DoubtFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { SourceLink } from '../shell/SourceLink.js';

/** What sources say differently, side by side, each with the date that it is said of, or else of the source. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DoubtFragment[] }) {
  const { language, words } = useLanguage();
  const writeValue = (value: string): string => {
    if (value in words.status) return words.status[value as keyof typeof words.status];
    return /^\d{4}(-\d{2}){0,2}$/.test(value) ? writeDate(value, language) : value;
  };
  if (disagreements.length === 0) return null;
  // What only says more, or of another time, is no disagreement.
  const doubtful = disagreements.some(({ contradictory }) => contradictory);
  return (
    <section className={doubtful ? 'disagreements' : 'disagreements disagreements-explained'}>
      <h2>{doubtful ? words.disagree : words.eachSays}</h2>
      <table>
        <tbody>
          {disagreements.map(({ field, contradictory, claims }) => (
            <tr key={field}>
              <th scope="row">
                {field in words.fields ? words.fields[field as keyof typeof words.fields] : field}{' '}
                {contradictory && <em>{words.contradictory}</em>}
              </th>
              {claims.map(({ value, asOf, source }) => (
                <td key={`${source.id} ${value}`}>
                  {writeValue(value)}
                  {asOf !== null && <small>{words.saidOf(writeDate(asOf, language))}</small>}
                  {asOf === null && source.publishedOn !== null && (
                    <small>{words.publishedOnDate(writeDate(source.publishedOn, language))}</small>
                  )}
                  <SourceLink to={source} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
