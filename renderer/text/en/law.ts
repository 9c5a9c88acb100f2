import type { LawText } from '../vi/law.ts';

export const lawEn: LawText = {
  title: 'Compute a deadline',
};
