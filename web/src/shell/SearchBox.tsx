import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../language/useLanguage.js';
import { EntityCombobox } from './EntityCombobox.js';
import { pathOf } from './pathOf.js';

/** The one search box: it leads to a record's page, or to all that is found; `/` leads to it from anywhere. */
export function SearchBox() {
  const { words } = useLanguage();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    setText(pathname === '/' ? (new URLSearchParams(search).get('q') ?? '') : '');
  }, [pathname, search]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || at.closest('input, textarea, select')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => {
      document.removeEventListener('keydown', focus);
    };
  }, []);

  const go = (path: string) => {
    void navigate(path);
  };
  return (
    <EntityCombobox
      label={words.search}
      text={text}
      onText={setText}
      onChoose={(node) => {
        go(pathOf(node.__typename, node.id));
      }}
      onSubmit={(query) => {
        go(`/?q=${encodeURIComponent(query)}`);
      }}
      input={input}
    />
  );
}
