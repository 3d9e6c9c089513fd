import { useId, useState } from 'react';
import type { ProofFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { CitationList } from './CitationList.js';

interface Props extends Pick<ProofFragment, 'citations'> {
  /** What it proves, for who doesn't see where the button stands. */
  readonly of: string;
}

/** Opens, in place, where it says so. */
export function Proof({ citations, of }: Props) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const place = useId();
  if (citations.totalCount === 0) return null;
  return (
    <>
      <button
        type="button"
        className="proof"
        aria-expanded={open}
        aria-controls={place}
        aria-label={words.showProof(of, citations.totalCount)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.sources(citations.totalCount)}
      </button>
      <div id={place} hidden={!open} className="proof-place">
        {open && <CitationList citations={citations} />}
      </div>
    </>
  );
}
