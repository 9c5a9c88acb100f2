import type { SettingsText } from '../vi/settings.ts';

export const settingsEn: SettingsText = {
  title: 'Settings',
};
