import { type ComponentType, lazy, Suspense } from 'react';
import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { type PageName, pageNames } from '#shared/contract/pages.ts';
import { AgendaPage } from './features/agenda/AgendaPage.tsx';
import { CrashPage, NotFoundPage } from './features/shell/CrashPage.tsx';
import { Shell } from './features/shell/Shell.tsx';
import { caseAddress, gapsAddress, newCaseAddress, pages } from './places/pages.ts';

const CasesPage = lazy(async () => ({ default: (await import('./features/cases/CasesPage.tsx')).CasesPage }));
const CasePage = lazy(async () => ({ default: (await import('./features/cases/CasePage.tsx')).CasePage }));
const NewCasePage = lazy(async () => ({
  default: (await import('./features/newCase/NewCasePage.tsx')).NewCasePage,
}));
const ImportsPage = lazy(async () => ({
  default: (await import('./features/imports/ImportsPage.tsx')).ImportsPage,
}));
const GapsPage = lazy(async () => ({ default: (await import('./features/gaps/GapsPage.tsx')).GapsPage }));
const LawPage = lazy(async () => ({ default: (await import('./features/law/LawPage.tsx')).LawPage }));
const DashboardPage = lazy(async () => ({
  default: (await import('./features/dashboard/DashboardPage.tsx')).DashboardPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./features/settings/SettingsPage.tsx')).SettingsPage,
}));

const RAIL: Readonly<Record<PageName, ComponentType>> = {
  agenda: AgendaPage,
  cases: CasesPage,
  imports: ImportsPage,
  compute: LawPage,
  dashboard: DashboardPage,
  settings: SettingsPage,
};

const route = (path: string, Page: ComponentType): RouteObject => ({
  path,
  element: (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  ),
  errorElement: <CrashPage />,
});

/** Every address of the app. `/ho-so/:id?ghi=<event type>` opens the case with the record form of that event. */
export const createRouter = () =>
  createHashRouter([
    {
      element: <Shell />,
      errorElement: <CrashPage />,
      children: [
        { index: true, element: <Navigate to={pages.agenda.address} replace /> },
        ...pageNames.map((name) => route(pages[name].address, RAIL[name])),
        route(newCaseAddress, NewCasePage),
        route(gapsAddress, GapsPage),
        route(caseAddress(':id'), CasePage),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
