import type { settingsContract } from '#shared/contract/settings.ts';
import type { HandlersOf } from '../context.ts';
import { changeSettings, readSettings } from '../register/settings.ts';

export const settingsApi = {
  'settings.get': ({ tools }) => {
    const { idleMinutes, theme, language } = readSettings(tools.settingsFolder);
    return { idleMinutes, theme, language };
  },
  'settings.change': async ({ tools }, input) => {
    changeSettings(tools.settingsFolder, input);
    return {};
  },
} satisfies HandlersOf<typeof settingsContract>;
