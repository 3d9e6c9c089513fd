import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { makeQuestion } from '../api/makeQuestion.js';
import { ProofOfDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { CitationList } from './CitationList.js';
import { Disagreements } from './Disagreements.js';

interface Props {
  /** The id of the fact. */
  readonly id: string;
  /** What it proves, in words. */
  readonly of: string;
  /** The rest of it, where that may be cut off. */
  readonly details?: readonly string[];
}

/** Opens, over the page, where it says so: asked for only then, since there may be thousands of them, or no place for it. */
export function ProofOf({ id, of, details = [] }: Props) {
  const { words } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const heading = useId();
  const { data, error, failureReason } = useQuery({ ...makeQuestion(ProofOfDocument, { id }), enabled: open });
  const node = data?.node;
  return (
    <>
      <button
        type="button"
        className="proof"
        aria-haspopup="dialog"
        aria-label={words.showProofOf(of)}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.proof}
      </button>
      <dialog
        ref={dialog}
        className="proof-dialog"
        aria-labelledby={heading}
        onClose={() => {
          setOpen(false);
        }}
      >
        {open && (
          <>
            <h2 id={heading}>{of}</h2>
            {details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
            {!data && <p role="status">{error ? error.message : failureReason ? words.waiting : words.loading}</p>}
            {node && 'citations' in node && (
              <>
                <Disagreements disagreements={node.disagreements} />
                <CitationList of={id} citations={node.citations} />
              </>
            )}
            {node === null && <p>{words.notFoundHere(id)}</p>}
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </>
        )}
      </dialog>
    </>
  );
}
