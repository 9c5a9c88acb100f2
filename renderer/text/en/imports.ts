import type { ImportsText } from '../vi/imports.ts';

export const importsEn: ImportsText = {
  title: 'Import from Excel',
};
