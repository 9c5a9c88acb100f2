import { foldTones } from '#shared/domain/text/fold.ts';
import { BEYOND_DAYS, kindOfCell } from '../excel/columns/columnEvidence.ts';
import { cellText } from '../excel/grid.ts';
import type { Cell } from '../excel/grid.ts';
import { cleanText } from '../excel/cells/parseText.ts';

/** What makes an unread column more than words. */
export type Carried = 'decision' | 'day' | 'money';

const DECISION = /\d\s*\/\s*(?:\d{4}\s*\/\s*)?QĐ(?!\p{L})|(?:^|[^\p{L}])QĐ[^\p{L}]*(?:số\s*)?\d/iu;
const DAY =
  /(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)?\d{2}(?![\d/])|tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;
const MONEY =
  /(?<![\d.,/])\d{1,3}(?:[.,]\d{3}){1,5}(?![\d.,/]*\d)|\d\s?(?:đồng|vnđ|vnd|đ|₫|triệu|tỷ|nghìn)(?!\p{L})/iu;

/** Numbers that count or name something and are no money. */
const NO_MONEY =
  /(?:^| )(?:dien thoai|sdt|dt|tel|cccd|cmnd|mst|ma|so dinh danh|tai khoan|stk|dien tich|nam sinh|tuoi|but luc|to ban do|thua|trang|stt|tt|so thu tu|so nguoi|ngay cong)(?: |$)/u;
const SAYS_DAY = /(?:^| )(?:ngay|han|thoi diem)(?: |$)/u;
const SAYS_MONEY = /(?:^| )(?:tien|gia tri|dong|phi|so phai thu|thanh tien|no)(?: |$)/u;
const SMALLEST_SUM = 10_000;

/** Whether a column speaks of a decision, a day or a sum: by any of its cells, or by its header over bare numbers. */
export function carriedBy(header: string, cells: readonly Cell[]): Carried | null {
  const label = foldTones(header);
  const found = cells.map((cell) => inCell(label, cell));
  return (['decision', 'day', 'money'] as const).find((kind) => found.includes(kind)) ?? null;
}

function inCell(label: string, cell: Cell): Carried | null {
  const kind = kindOfCell(cell);
  if (kind === 'day') return 'day';
  if (cell.kind === 'number') return numberIn(label, cell.value);
  const text = cleanText(cellText(cell));
  if (DECISION.test(text)) return 'decision';
  if (DAY.test(text)) return 'day';
  if (NO_MONEY.test(label)) return null;
  if (MONEY.test(text)) return 'money';
  return kind === 'figure' ? numberIn(label, Number(text)) : null;
}

function numberIn(label: string, value: number): Carried | null {
  if (NO_MONEY.test(label) || value <= 0) return null;
  if (SAYS_DAY.test(label) && value < BEYOND_DAYS) return value >= SMALLEST_SUM ? 'day' : null;
  return value >= SMALLEST_SUM || (SAYS_MONEY.test(label) && value > 0) ? 'money' : null;
}
