import type { LocalDate } from '../localDate.ts';
import { formatDay, formatWeekday } from '../localDate.ts';
import type { Deadline } from './deadline.ts';
import type { RuleUnit } from './rule.ts';
import type { Rule } from './rulebook.ts';
import type { Step } from './step.ts';

const UNITS: Readonly<Record<RuleUnit, string>> = {
  wd: 'ngày làm việc',
  d: 'ngày',
  h: 'giờ',
  m: 'tháng',
  y: 'năm',
  immediate: 'ngay',
  none: 'không có thời hạn để tính',
};

/** '05 ngày làm việc', as the texts write a length; 'ngay' when it is due at once. */
function formatPeriod(length: number, unit: RuleUnit): string {
  const counted = unit !== 'immediate' && unit !== 'none';
  return counted ? `${String(length).padStart(2, '0')} ${UNITS[unit]}` : UNITS[unit];
}

/** The unit that was counted: the chosen variant's, else the rule's. */
export const unitOf = ({ rule, variant }: Deadline): RuleUnit => (variant ?? rule).unit;

export function sayStart(day: LocalDate, deadline: Deadline): string {
  const { rule, time } = deadline;
  const unit = unitOf(deadline);
  const event = `${formatWeekday(day)}: ${rule.trigger}.`;
  if (unit === 'h')
    return `${time} ${event} Thời hạn tính từ giờ này (Điều 147 khoản 1 Bộ luật Dân sự 2015).`;
  if (unit === 'immediate') return event;
  return rule.direction === 'backward'
    ? `${event} Ngày này không tính; đếm ngược về trước.`
    : `${event} Ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự 2015).`;
}

export function sayRule({ rule, variant }: Deadline): string {
  const { length, unit } = variant ?? rule;
  const circumstance = variant ? ` (${variant.label})` : '';
  const before = rule.direction === 'backward' ? 'trước ít nhất ' : '';
  return `${rule.title}${circumstance}: ${before}${formatPeriod(length, unit)}, theo ${rule.article}${saySpan(rule)} [${rule.id}].`;
}

function saySpan({ validFrom, validTo }: Rule): string {
  const from = validFrom ? ` từ ${formatDay(validFrom)}` : '';
  const to = validTo ? ` đến ${formatDay(validTo)}` : '';
  return from || to ? `, áp dụng cho sự kiện${from}${to}` : '';
}

const CONFIDENCE: Readonly<Record<Rule['confidence'], string>> = {
  confirmed: '',
  recalled: 'Độ dài này ghi theo trí nhớ, cần đối chiếu văn bản trước khi dùng.',
  uncertain: 'Quy định này chưa chắc chắn, cần đối chiếu văn bản trước khi dùng.',
};

/** What to know about the source of the rule before relying on it; none when it was read and is plain. */
export const sayCautions = ({ confidence, sourceNote }: Rule): readonly string[] =>
  [CONFIDENCE[confidence], sourceNote].filter((note) => note !== '');

export const sayNoRoll = (unit: RuleUnit): string =>
  unit === 'h'
    ? 'Thời hạn theo giờ không kéo sang ngày làm việc tiếp theo.'
    : 'Thời hạn tối đa, tối thiểu không kéo sang ngày làm việc tiếp theo.';

export function sayReadings({ day, strict, about }: Step<'readings'>): string {
  const readings = `Đọc theo câu chữ: ${formatWeekday(day)}. Đọc chặt: ${formatWeekday(strict)}.`;
  return about === 'fullDays'
    ? `Luật không quy định cách đếm ngược; đọc chặt là đủ số ngày làm việc trọn vẹn ở giữa. ${readings}`
    : `Ngày cuối cùng là ngày nghỉ hoán đổi; luật không nói rõ có được kéo sang ngày làm việc tiếp theo không. ${readings}`;
}

export function sayProposal({ proposal, dueIfAdopted }: Step<'proposed'>, due: string): string {
  const { off, work, source } = proposal;
  const effect = dueIfAdopted === due ? 'hạn không đổi' : `hạn là ${formatWeekday(dueIfAdopted)}`;
  return `Đề xuất nghỉ ${formatWeekday(off)}, làm bù ${formatWeekday(work)} chưa có hiệu lực (${source}). Nếu được chấp thuận, ${effect}.`;
}

export function sayUnsure({ day, about, name }: Step<'unsure'>, { calendar }: Deadline): string {
  if (about === 'undecided') {
    return `${formatWeekday(day)} (${name}) chưa có quyết định chính thức: kết quả tạm tính.`;
  }
  const span = `${formatDay(calendar.publishedFrom)}–${formatDay(calendar.publishedUntil)}`;
  return `${formatWeekday(day)} nằm ngoài lịch nghỉ đang có (${span}); chỉ tính ngày lễ dương lịch cố định, chưa có Tết Nguyên đán và Giỗ Tổ: kết quả tạm tính.`;
}

export function sayDue({ day, time }: Step<'due'>, deadline: Deadline): string {
  const mark = deadline.provisional ? ' (tạm tính)' : '';
  if (time) return `Kết quả: ${time} ngày ${formatDay(day)}.`;
  if (unitOf(deadline) === 'immediate') return `Kết quả: ngay trong ngày ${formatDay(day)}.`;
  const latest = deadline.rule.direction === 'backward' ? 'chậm nhất ' : '';
  return `Kết quả: ${latest}hết 24:00 ngày ${formatDay(day)}${mark}.`;
}
