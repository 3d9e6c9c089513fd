import { useEffect, useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { EXPLORER_VIEWS } from '../../../src/server/EXPLORER_VIEWS.js';
import { useLanguage } from '../language/useLanguage.js';
import { SearchBox } from './SearchBox.js';

/** What stands around every page: where one is, the search, the language. */
export function Shell() {
  const { language, words, choose } = useLanguage();
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    // On another page one begins to read it; of the first, the browser takes care.
    if (shown.current !== pathname) content.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="shell">
        <Link to="/" className="logo">
          {words.title}
        </Link>
        <SearchBox />
        <nav>
          <Link to={EXPLORER_VIEWS.attendance}>{words.attendance}</Link>
          <Link to={EXPLORER_VIEWS.compare}>{words.compare}</Link>
          <Link to={EXPLORER_VIEWS.network}>{words.network}</Link>
          <Link to={EXPLORER_VIEWS.path}>{words.pathShort}</Link>
          <a href="/graphql">{words.playground}</a>
          <button
            type="button"
            lang={language === 'vi' ? 'en' : 'vi'}
            onClick={() => {
              choose(language === 'vi' ? 'en' : 'vi');
            }}
          >
            {words.otherLanguage}
          </button>
        </nav>
      </header>
      <main ref={content} id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
