import type { NewCaseText } from '../vi/newCase.ts';

export const newCaseEn: NewCaseText = {
  title: 'New case',
};
