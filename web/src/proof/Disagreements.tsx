import type { DoubtFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { DisagreementTable } from './DisagreementTable.js';

/** What sources say differently: where they contradict each other, at once; what only says more, or of another time, when asked. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DoubtFragment[] }) {
  const { words } = useLanguage();
  const contradictions = disagreements.filter(({ contradictory }) => contradictory);
  const others = disagreements.filter(({ contradictory }) => !contradictory);
  return (
    <>
      {contradictions.length > 0 && (
        <section className="disagreements">
          <h2>{words.disagree}</h2>
          <DisagreementTable disagreements={contradictions} />
        </section>
      )}
      {others.length > 0 && (
        <details className="disagreements disagreements-explained">
          <summary>{words.eachSays}</summary>
          <DisagreementTable disagreements={others} />
        </details>
      )}
    </>
  );
}
