const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'];

/** An amount in Vietnamese words, as receipts write it: 1250000 → 'một triệu hai trăm năm mươi nghìn đồng'. */
export function amountInWords(amount: number): string {
  if (amount === 0) return 'không đồng';
  const groups = groupsOf(amount);
  const parts = groups.map((group, at) =>
    group === 0 ? '' : `${groupInWords(group, at < groups.length - 1)} ${SCALES[at] ?? ''}`.trim(),
  );
  return `${joined(parts, groups)} đồng`;
}

/** 'nghìn tỷ' already says 'tỷ'; when the plain billions are present too, 'tỷ' is said once, at their end. */
function joined(parts: readonly string[], groups: readonly number[]): string {
  const said = parts.map((part, at) =>
    at >= 4 && groups.slice(3, at).some((group) => group > 0) ? part.replace(/ tỷ$/u, '') : part,
  );
  return said
    .toReversed()
    .filter((part) => part !== '')
    .join(' ');
}

function groupsOf(amount: number): readonly number[] {
  const groups: number[] = [];
  for (let rest = amount; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  return groups;
}

function groupInWords(group: number, hasMoreBefore: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const isFull = hasMoreBefore || hundreds > 0;
  const words = [
    isFull ? `${DIGITS[hundreds] ?? ''} trăm` : '',
    rest === 0 ? '' : restInWords(Math.floor(rest / 10), rest % 10, isFull),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function restInWords(tens: number, ones: number, isFull: boolean): string {
  if (tens === 0) return `${isFull ? 'linh ' : ''}${DIGITS[ones] ?? ''}`;
  const start = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  return `${start} ${onesAfterTens(tens, ones)}`.trim();
}

function onesAfterTens(tens: number, ones: number): string {
  if (ones === 0) return '';
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5) return 'lăm';
  return DIGITS[ones] ?? '';
}
