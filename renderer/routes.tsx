import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { AgendaPage } from './features/agenda/AgendaPage.tsx';
import { CrashPage, NotFoundPage } from './features/shell/CrashPage.tsx';
import { Shell } from './features/shell/Shell.tsx';

const page = (Page: ComponentType): ReactNode => (
  <Suspense fallback={null}>
    <Page />
  </Suspense>
);

const CasesPage = lazy(async () => ({ default: (await import('./features/cases/CasesPage.tsx')).CasesPage }));
const CasePage = lazy(async () => ({ default: (await import('./features/cases/CasePage.tsx')).CasePage }));
const NewCasePage = lazy(async () => ({
  default: (await import('./features/newCase/NewCasePage.tsx')).NewCasePage,
}));
const ImportsPage = lazy(async () => ({
  default: (await import('./features/imports/ImportsPage.tsx')).ImportsPage,
}));
const LawPage = lazy(async () => ({ default: (await import('./features/law/LawPage.tsx')).LawPage }));
const DashboardPage = lazy(async () => ({
  default: (await import('./features/dashboard/DashboardPage.tsx')).DashboardPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./features/settings/SettingsPage.tsx')).SettingsPage,
}));

/** Every address of the app. `/ho-so/:id?ghi=<event type>` opens the case with the record form of that event. */
export const createRouter = () =>
  createHashRouter([
    {
      element: <Shell />,
      errorElement: <CrashPage />,
      children: [
        { index: true, element: <Navigate to="/viec-hom-nay" replace /> },
        { path: 'viec-hom-nay', element: <AgendaPage />, errorElement: <CrashPage /> },
        { path: 'ho-so', element: page(CasesPage), errorElement: <CrashPage /> },
        { path: 'ho-so/moi', element: page(NewCasePage), errorElement: <CrashPage /> },
        { path: 'ho-so/:id', element: page(CasePage), errorElement: <CrashPage /> },
        { path: 'nhap-excel', element: page(ImportsPage), errorElement: <CrashPage /> },
        { path: 'tinh-thoi-han', element: page(LawPage), errorElement: <CrashPage /> },
        { path: 'tong-quan', element: page(DashboardPage), errorElement: <CrashPage /> },
        { path: 'cai-dat', element: page(SettingsPage), errorElement: <CrashPage /> },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
