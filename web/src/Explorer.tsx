import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { answers } from './api/answers.js';
import { LanguageProvider } from './language/LanguageProvider.js';
import { AttendancePage } from './pages/AttendancePage.js';
import { ComparePage } from './pages/ComparePage.js';
import { EntityPage } from './pages/EntityPage.js';
import { EventPage } from './pages/EventPage.js';
import { FindPage } from './pages/FindPage.js';
import { OrganizationPage } from './pages/OrganizationPage.js';
import { PathPage } from './pages/PathPage.js';
import { PersonPage } from './pages/PersonPage.js';
import { SourcePage } from './pages/SourcePage.js';
import { NotFound } from './shell/NotFound.js';
import { EXPLORER_PATHS } from '../../src/server/EXPLORER_PATHS.js';
import { EXPLORER_VIEWS } from '../../src/server/EXPLORER_VIEWS.js';
import { Shell } from './shell/Shell.js';
import './style/explorer.css';

const { Person, Organization, Event, Source, ...others } = EXPLORER_PATHS;

const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      { path: '/', element: <FindPage /> },
      { path: EXPLORER_VIEWS.attendance, element: <AttendancePage /> },
      { path: EXPLORER_VIEWS.compare, element: <ComparePage /> },
      { path: EXPLORER_VIEWS.path, element: <PathPage /> },
      { path: `${Person}/:id`, element: <PersonPage /> },
      { path: `${Organization}/:id`, element: <OrganizationPage /> },
      { path: `${Event}/:id`, element: <EventPage /> },
      { path: `${Source}/:id`, element: <SourcePage /> },
      ...Object.values(others).map((path) => ({ path: `${path}/:id`, element: <EntityPage /> })),
      { path: '*', element: <NotFound /> },
    ],
  },
]);

/** The web application. Each view is an address; each asks one question. */
export function Explorer() {
  return (
    <QueryClientProvider client={answers}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
