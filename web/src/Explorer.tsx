import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
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
import { TimelinePage } from './pages/TimelinePage.js';
import { Broken } from './shell/Broken.js';
import { Loading } from './shell/Loading.js';
import { NotFound } from './shell/NotFound.js';
import { EXPLORER_PATHS } from '../../src/server/EXPLORER_PATHS.js';
import { EXPLORER_VIEWS } from '../../src/server/EXPLORER_VIEWS.js';
import { Shell } from './shell/Shell.js';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/source-serif-4/400.css';
import './style/explorer.css';

/** Drawing a network needs more code than all the rest: it is loaded when somebody looks at one. */
const NetworkPage = lazy(async () => ({ default: (await import('./pages/NetworkPage.js')).NetworkPage }));

const { Person, Organization, Event, Source, ...others } = EXPLORER_PATHS;

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <Broken />,
    children: [
      { path: '/', element: <FindPage /> },
      { path: EXPLORER_VIEWS.attendance, element: <AttendancePage /> },
      { path: `${EXPLORER_VIEWS.timeline}/:id`, element: <TimelinePage /> },
      { path: EXPLORER_VIEWS.compare, element: <ComparePage /> },
      {
        path: EXPLORER_VIEWS.network,
        element: (
          <Suspense fallback={<Loading />}>
            <NetworkPage />
          </Suspense>
        ),
      },
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
