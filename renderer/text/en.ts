import { agendaEn } from './en/agenda.ts';
import { casesEn } from './en/cases.ts';
import { dashboardEn } from './en/dashboard.ts';
import { eventsEn } from './en/events.ts';
import { gapsEn } from './en/gaps.ts';
import { importsEn } from './en/imports.ts';
import { lawEn } from './en/law.ts';
import { newCaseEn } from './en/newCase.ts';
import { registerEn } from './en/register.ts';
import { settingsEn } from './en/settings.ts';
import { shellEn } from './en/shell.ts';
import { uiEn } from './en/ui.ts';
import { wordsEn } from '#shared/words/en.ts';
import type { Text } from './vi.ts';

export const en: Text = {
  language: 'en',
  agenda: agendaEn,
  cases: casesEn,
  dashboard: dashboardEn,
  events: eventsEn,
  gaps: gapsEn,
  imports: importsEn,
  law: lawEn,
  newCase: newCaseEn,
  register: registerEn,
  settings: settingsEn,
  shell: shellEn,
  ui: uiEn,
  words: wordsEn,
};
