import { expect, it } from 'vitest';
import { refusal } from './layerTable.ts';

it.each([
  ['shared/domain/law/compute.ts', '../localDate.ts'],
  ['shared/contract/cases.ts', 'zod'],
  ['shared/domain/journal/facts.ts', 'zod'],
  ['shared/contract/cases.ts', '../domain/localDate.ts'],
  ['db/repo/cases.ts', '#shared/domain/localDate.ts'],
  ['db/open.ts', 'better-sqlite3'],
  ['core/api/cases.ts', '#db/repo/cases.ts'],
  ['core/hosts/http.ts', 'hono/cookie'],
  ['electron/main.ts', 'electron'],
  ['renderer/features/cases/CaseList.tsx', './row.ts'],
  ['renderer/features/cases/CaseList.tsx', '../../api/hooks.ts'],
  ['renderer/features/cases/CaseList.tsx', '../../acts/recordTarget.ts'],
  ['renderer/acts/panel/EventForm.tsx', '../../api/hooks.ts'],
  ['renderer/features/cases/CaseList.tsx', '#shared/domain/localDate.ts'],
  ['renderer/features/cases/CaseList.tsx', '@mui/material/Button'],
  ['renderer/features/dashboard/dashboardLinks.ts', '../../places/caseListPlace.ts'],
  ['renderer/features/cases/CaseList.tsx', '../../places/pages.ts'],
  ['renderer/acts/panel/EventForm.tsx', '../../places/pages.ts'],
  ['renderer/places/pages.ts', 'lucide-react'],
  ['renderer/main.tsx', './features/cases/CasesPage.tsx'],
  ['hub/server.ts', '#shared/summary/envelope.ts'],
  ['shared/domain/law/compute.test.ts', 'vitest'],
  ['core/api/cases.test.ts', '#test/builders.ts'],
])('%s may import %s', (file, specifier) => {
  expect(refusal(file, specifier)).toBeNull();
});

it.each([
  ['shared/domain/law/compute.ts', 'zod', 'shared/domain may not use zod'],
  ['shared/domain/law/compute.ts', 'node:fs', 'shared/domain may not use node:fs'],
  [
    'shared/domain/law/compute.ts',
    '../../contract/cases.ts',
    'shared/domain may not import shared/contract/cases.ts',
  ],
  ['shared/contract/cases.ts', '#db/open.ts', 'shared/contract may not import db/open.ts'],
  ['db/repo/cases.ts', '#core/app.ts', 'db may not import core/app.ts'],
  ['core/api/cases.ts', 'electron', 'core may not use electron'],
  ['core/api/cases.ts', 'react', 'core may not use react'],
  ['core/api/cases.ts', '#renderer/theme.ts', 'core may not import renderer/theme.ts'],
  ['electron/main.ts', '#core/app.ts', 'electron may not import core/app.ts'],
  ['electron/main.ts', '../db/open.ts', 'electron may not import db/open.ts'],
  ['renderer/main.tsx', 'node:fs', 'renderer may not use node:fs'],
  [
    'renderer/features/cases/CaseList.tsx',
    '../agenda/AgendaPage.tsx',
    'feature cases may not import feature agenda',
  ],
  [
    'renderer/features/cases/CaseList.tsx',
    '#renderer/features/agenda/x.ts',
    'feature cases may not import feature agenda',
  ],
  [
    'renderer/acts/panel/EventForm.tsx',
    '../../features/cases/x.ts',
    'renderer/acts may not import renderer/features/cases/x.ts',
  ],
  [
    'renderer/ui/Table.tsx',
    '../acts/recordTarget.ts',
    'renderer/ui may not import renderer/acts/recordTarget.ts',
  ],
  ['renderer/places/pages.ts', '../api/hooks.ts', 'renderer/places may not import renderer/api/hooks.ts'],
  ['renderer/ui/Table.tsx', '../places/pages.ts', 'renderer/ui may not import renderer/places/pages.ts'],
  ['renderer/ui/Table.tsx', '../api/hooks.ts', 'renderer/ui may not import renderer/api/hooks.ts'],
  ['hub/server.ts', '#shared/contract/cases.ts', 'hub may not import shared/contract/cases.ts'],
])('%s may not import %s', (file, specifier, why) => {
  expect(refusal(file, specifier)).toBe(why);
});
