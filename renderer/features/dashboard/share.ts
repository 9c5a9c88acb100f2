const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** `part` of `whole` as the office writes it: '12,5%'; a dash where there is no whole. */
export const writeShare = (part: number, whole: number): string =>
  whole === 0 ? '–' : percent.format(part / whole);
