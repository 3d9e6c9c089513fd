import { useId, useState } from 'react';
import type { CitationsFragment, DoubtFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { useMedia } from '../shell/useMedia.js';
import { CitationList } from './CitationList.js';
import { Disagreements } from './Disagreements.js';

interface Props {
  readonly record: {
    readonly id: string;
    readonly citations: CitationsFragment;
    readonly disagreements: readonly DoubtFragment[];
  };
  /** What it proves, for who doesn't see where the button stands. */
  readonly of: string;
}

/** Opens, in place, where it says so; where sources differ, it says that first. */
export function Proof({ record: { id, citations, disagreements }, of }: Props) {
  const { words } = useLanguage();
  const [opened, setOpen] = useState(false);
  // On paper nothing can be opened.
  const open = useMedia('print') || opened;
  const place = useId();
  if (citations.totalCount === 0) return null;
  const doubtful = disagreements.some(({ contradictory }) => contradictory);
  return (
    <>
      <button
        type="button"
        className={doubtful ? 'proof proof-doubtful' : 'proof'}
        aria-expanded={open}
        aria-controls={place}
        aria-label={`${words.showProof(of, citations.totalCount)}${doubtful ? `; ${words.disagree}` : ''}`}
        onClick={() => {
          setOpen(!opened);
        }}
      >
        {doubtful && <span aria-hidden="true">≠ </span>}
        {words.citations(citations.totalCount)}
      </button>
      <div id={place} hidden={!open} className="proof-place">
        {open && (
          <>
            <Disagreements disagreements={disagreements} />
            <CitationList of={id} citations={citations} />
          </>
        )}
      </div>
    </>
  );
}
