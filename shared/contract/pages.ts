export const pageNames = ['agenda', 'cases', 'imports', 'compute', 'dashboard', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

type PageWords = {
  readonly vi: string;
  readonly en: string;
  /** The key that opens it from the desktop's menu; null: it does not stand there. */
  readonly menuKey: string | null;
};

/** The pages of an open register, in the order of the rail: what window and desktop menu call them. */
export const pageWords: Readonly<Record<PageName, PageWords>> = {
  agenda: { vi: 'Việc hôm nay', en: "Today's work", menuKey: 'CmdOrCtrl+1' },
  cases: { vi: 'Hồ sơ', en: 'Cases', menuKey: 'CmdOrCtrl+2' },
  imports: { vi: 'Nhập Excel', en: 'Import from Excel', menuKey: null },
  compute: { vi: 'Tính thời hạn', en: 'Compute a deadline', menuKey: 'CmdOrCtrl+3' },
  dashboard: { vi: 'Tổng quan', en: 'Overview', menuKey: null },
  settings: { vi: 'Cài đặt', en: 'Settings', menuKey: null },
};
