import { z } from 'zod';
import { isRuleId } from './law/ruleId.ts';
import type { RuleId } from './law/ruleId.ts';
import { parseLocalDate } from './localDate.ts';
import type { LocalDate } from './localDate.ts';
import { LARGEST_AMOUNT } from './money/dong.ts';

/** A day that exists, 'YYYY-MM-DD'. */
export const localDay = z.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== null,
  'Ngày không có trong lịch; viết theo dạng năm-tháng-ngày, ví dụ 2026-11-20',
);

/** Integer đồng, not negative. */
export const dong = z
  .number('Số tiền phải là số')
  .int('Số tiền phải là số nguyên đồng')
  .min(0, 'Số tiền không được âm')
  .max(Number.MAX_SAFE_INTEGER, 'Số tiền quá lớn');

/** Integer đồng as a person enters it. */
export const enteredDong = dong.max(LARGEST_AMOUNT, 'Số tiền quá lớn, nhiều nhất 1.000.000 tỷ đồng');

/** More than nothing, integer đồng. */
export const positiveDong = enteredDong.min(1, 'Số tiền phải lớn hơn 0');

/** The id of a rule; whether the law in force knows it, the handler asks. */
export const ruleId = z.custom<RuleId>(
  isRuleId,
  'Chưa có mã thời hạn đúng dạng; chọn một thời hạn, ví dụ VL-01',
);

export const id = z.string().min(1).max(64);

/** One line a person typed: trimmed, NFC, not empty. */
export const line = (message: string) =>
  z
    .string(message)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, message).max(500, 'Dài quá 500 ký tự'));

/** Free text; blank becomes null. */
export const note = z
  .string()
  .max(4000, 'Dài quá 4.000 ký tự')
  .nullable()
  .transform((text) => (text === null || text.trim() === '' ? null : text.normalize('NFC').trim()));
