const grouped = new Intl.NumberFormat('vi-VN');

/** Integer đồng or a count with the office's dots: 1234567 → '1.234.567'. */
export const formatAmount = (amount: number): string => grouped.format(amount);

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/**
 * Reads an amount a person typed: '12500000', '12.500.000', '12,500,000 đ', '12,5 triệu', '3 tỷ'.
 * Integer đồng, or null when it cannot be read as one.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/(đồng|vnđ|vnd|đ|₫)$/u, '');
  const match = /^([\d.,]+)(\p{L}*)$/u.exec(plain);
  if (!match) return null;
  const [, digits = '', scale = ''] = match;
  return scale === '' ? wholeOf(digits) : scaledOf(digits, SCALES[scale]);
}

function wholeOf(digits: string): number | null {
  const isGrouped = /^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(digits);
  return isGrouped || /^\d+$/.test(digits) ? safe(Number(digits.replace(/[.,]/g, ''))) : null;
}

function scaledOf(digits: string, scale: number | undefined): number | null {
  if (scale === undefined) return null;
  const whole = wholeOf(digits);
  if (whole !== null) return safe(whole * scale);
  if (!/^\d+[.,]\d{1,9}$/.test(digits)) return null;
  return safe(Math.round(Number(digits.replace(',', '.')) * scale));
}

const safe = (amount: number): number | null => (Number.isSafeInteger(amount) ? amount : null);
