export const pageNames = ['agenda', 'cases', 'imports', 'compute', 'dashboard', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

type PageWords = Readonly<Record<PageName, string>>;

/** The pages of an open register, in the order of the rail: what window and desktop menu call them. */
export const pageWords: Readonly<Record<'vi' | 'en', PageWords>> = {
  vi: {
    agenda: 'Việc hôm nay',
    cases: 'Hồ sơ',
    imports: 'Nhập Excel',
    compute: 'Tính thời hạn',
    dashboard: 'Tổng quan',
    settings: 'Cài đặt',
  },
  en: {
    agenda: "Today's work",
    cases: 'Cases',
    imports: 'Import from Excel',
    compute: 'Compute a deadline',
    dashboard: 'Overview',
    settings: 'Settings',
  },
};

/** The key that opens a page from the desktop's menu; a page without one does not stand there. */
export const menuKeys: Readonly<Partial<Record<PageName, string>>> = {
  agenda: 'CmdOrCtrl+1',
  cases: 'CmdOrCtrl+2',
  compute: 'CmdOrCtrl+3',
};
