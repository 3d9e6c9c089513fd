import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { makeQuestion } from '../api/makeQuestion.js';
import { CiteDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { CopyButton } from '../shell/CopyButton.js';

/** A citation in the forms that people and reference managers take. */
export function CiteThis({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const place = useId();
  const { data, error, failureReason } = useQuery({ ...makeQuestion(CiteDocument, { id }), enabled: open });
  const node = data?.node;
  const forms =
    node && 'text' in node
      ? [
          ['Text', node.text],
          ['BibTeX', node.bibtex],
          ['CSL-JSON', node.csl],
        ]
      : [];
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls={place}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.cite}
      </button>
      <span id={place} hidden={!open} className="cite-this">
        {open && !data && (
          <span role="status">{error ? error.message : failureReason ? words.waiting : words.loading}</span>
        )}
        {forms.map(([name = '', text = '']) => (
          <span key={name} className="cite-form">
            <b>{name}</b> <CopyButton what={name} text={text} />
            <code>{text}</code>
          </span>
        ))}
      </span>
    </>
  );
}
