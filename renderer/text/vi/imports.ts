export const importsVi = {
  title: 'Nhập Excel',
};
export type ImportsText = typeof importsVi;
