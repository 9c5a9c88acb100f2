import { formatDong } from '#shared/domain/money/dong.ts';
import type { SumOfColumn } from './dueByKind.ts';
import type { RowReader } from './rowReader.ts';

/**
 * What was collected, integer đồng: the stated total, else its parts by kind added up. Where they differ the greater is
 * taken, as the parts may leave some out, and it is told.
 */
export function collectedIn(reader: RowReader, read: readonly SumOfColumn[]): number | null {
  const stated = reader.money('amountCollected');
  const parts = read.flatMap(({ field, amount }) => (field === 'collectedPart' ? [amount] : []));
  const total = parts.reduce((sum, amount) => sum + amount, 0);
  if (parts.length === 0 || (stated !== null && total === 0)) return stated;
  if (stated === null || stated === total) return total;
  const taken = stated > total ? 'lấy tổng số đã thu' : 'lấy tổng của các khoản';
  reader.warnings.push(
    `Các khoản đã thu cộng lại ${formatDong(total)}, khác tổng số đã thu ${formatDong(stated)}: ${taken}.`,
  );
  return Math.max(stated, total);
}
