import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useState } from 'react';
import { isPassing } from '../api/isPassing.js';
import { makeQuestion } from '../api/makeQuestion.js';
import { type EntityKind, type SuggestQuery, SuggestDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { LONGEST_QUERY } from './LONGEST_QUERY.js';

/** The API answers from two letters on. */
const LETTERS = 2;

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (node: SuggestQuery['suggest'][number]['node']) => void;
  /** Told of what was typed, when it is sent without one of the suggestions being chosen. */
  readonly onSubmit?: (text: string) => void;
  /** Only records of these kinds are suggested. */
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly input?: RefObject<HTMLInputElement | null>;
}

/** A box that suggests records while one types: a combobox as WAI-ARIA has it. */
export function EntityCombobox({ label, text, onText, onChoose, onSubmit, kinds, input }: Props) {
  const { words } = useLanguage();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const query = text.normalize('NFC').trim();
  const { data, failureReason } = useQuery({
    ...makeQuestion(SuggestDocument, { query, kinds: kinds ? [...kinds] : null }),
    enabled: open && query.length >= LETTERS,
    placeholderData: keepPreviousData,
  });
  const suggestions = open && query.length >= LETTERS ? (data?.suggest ?? []) : [];

  const active = suggestions.findIndex(({ node }) => node.id === chosen);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setOpen(false);
    const found = suggestions.find(({ node }) => node.id === chosen);
    if (found) onChoose(found.node);
    else if (query !== '') onSubmit?.(query);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && suggestions.length > 0) {
      // Closes the list, and leaves what was typed: the browser would clear it.
      event.preventDefault();
      setOpen(false);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // One place more than there are suggestions: what was typed.
    const places = [null, ...suggestions.map(({ node }) => node.id)];
    // One that was chosen may not be among those of the next letter.
    const at = Math.max(0, places.indexOf(chosen));
    setChosen(places[(at + step + places.length) % places.length] ?? null);
  };

  return (
    <form role="search" aria-label={label} className="search-box" onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        placeholder={label}
        title={words.searchHint}
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setChosen(null);
          setOpen(true);
        }}
        onKeyDown={move}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <ul id={list} role="listbox" aria-label={words.suggestions} hidden={suggestions.length === 0}>
        {suggestions.map(({ node, matchedName }, at) => (
          <li
            key={node.id}
            id={`${list}-${at}`}
            role="option"
            aria-selected={at === active}
            // The box keeps the focus, or the list would close before the click.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              setOpen(false);
              onChoose(node);
            }}
          >
            <span>{node.name}</span>
            {matchedName !== node.name && <small>{words.foundAs(matchedName)}</small>}
            <small className="kind">{words.kinds[node.__typename]}</small>
          </li>
        ))}
      </ul>
      {open && query.length >= LETTERS && (
        <span role="status" className={failureReason ? undefined : 'unseen'}>
          {failureReason
            ? isPassing(failureReason)
              ? words.waiting
              : failureReason.message
            : data && words.suggested(suggestions.length)}
        </span>
      )}
    </form>
  );
}
