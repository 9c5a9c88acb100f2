export const lawVi = {
  title: 'Tính thời hạn',
};
export type LawText = typeof lawVi;
