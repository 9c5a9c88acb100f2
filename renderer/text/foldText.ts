/** Text without tones and case, đ as d, for finding an entry of a short list: 'Tính thời hạn' → 'tinh thoi han'. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
