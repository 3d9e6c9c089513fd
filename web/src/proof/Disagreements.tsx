import { Link } from 'react-router';
import type { DoubtsFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { pathOf } from '../shell/pathOf.js';

/** What sources say differently, side by side. */
export function Disagreements({ disagreements }: Pick<DoubtsFragment, 'disagreements'>) {
  const { words } = useLanguage();
  if (disagreements.length === 0) return null;
  return (
    <section className="disagreements">
      <h2>{words.disagree}</h2>
      <table>
        <tbody>
          {disagreements.map(({ field, contradictory, claims }) => (
            <tr key={field}>
              <th scope="row">
                {field} {contradictory && <em>{words.contradictory}</em>}
              </th>
              {claims.map(({ value, source }) => (
                <td key={`${source.id} ${value}`}>
                  {value}
                  <Link to={pathOf('Source', source.id)}>{source.title}</Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
