import type { Language } from './language.ts';
import { agendaVi } from './vi/agenda.ts';
import { casesVi } from './vi/cases.ts';
import { dashboardVi } from './vi/dashboard.ts';
import { eventsVi } from './vi/events.ts';
import { gapsVi } from './vi/gaps.ts';
import { importsVi } from './vi/imports.ts';
import { lawVi } from './vi/law.ts';
import { newCaseVi } from './vi/newCase.ts';
import { registerVi } from './vi/register.ts';
import { settingsVi } from './vi/settings.ts';
import { shellVi } from './vi/shell.ts';
import { uiVi } from './vi/ui.ts';
import { wordsVi } from '#shared/words/vi.ts';

/** Tells what carries its own words in each language (renderer/acts) which of them to say. */
const spoken: { readonly language: Language } = { language: 'vi' };

/** The Vietnamese catalogue: one file per feature; its type is the shape every other language must have. */
export const vi = {
  ...spoken,
  agenda: agendaVi,
  cases: casesVi,
  dashboard: dashboardVi,
  events: eventsVi,
  gaps: gapsVi,
  imports: importsVi,
  law: lawVi,
  newCase: newCaseVi,
  register: registerVi,
  settings: settingsVi,
  shell: shellVi,
  ui: uiVi,
  words: wordsVi,
};
export type Text = typeof vi;
