export const dashboardVi = {
  title: 'Tổng quan',
};
export type DashboardText = typeof dashboardVi;
