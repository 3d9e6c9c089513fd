import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useState } from 'react';
import { makeQuestion } from '../api/makeQuestion.js';
import { type EntityKind, type SuggestQuery, SuggestDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';

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
  const [chosen, setChosen] = useState(-1);
  const query = text.normalize('NFC').trim();
  const { data } = useQuery({
    ...makeQuestion(SuggestDocument, { query, kinds: kinds ? [...kinds] : null }),
    enabled: open && query.length >= LETTERS,
    placeholderData: keepPreviousData,
  });
  const suggestions = open && query.length >= LETTERS ? (data?.suggest ?? []) : [];

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setOpen(false);
    const node = suggestions[chosen]?.node;
    if (node) onChoose(node);
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
    const places = suggestions.length + 1;
    setChosen((at) => ((at + 1 + step + places) % places) - 1);
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
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder={label}
        title={words.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setChosen(-1);
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
            aria-selected={at === chosen}
            // Before the box loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
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
    </form>
  );
}
