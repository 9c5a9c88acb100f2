import type { CasesText } from '../vi/cases.ts';

export const casesEn: CasesText = {
  title: 'Cases',
};
