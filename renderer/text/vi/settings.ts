export const settingsVi = {
  title: 'Cài đặt',
};
export type SettingsText = typeof settingsVi;
