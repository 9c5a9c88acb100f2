import type { DashboardText } from '../vi/dashboard.ts';

export const dashboardEn: DashboardText = {
  title: 'Overview',
};
