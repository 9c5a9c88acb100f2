import { localDate } from '../localDate.ts';
import type { DayConfidence, DaysOff } from './calendar.ts';
import { createCalendar } from './calendar.ts';

type Known = { readonly confidence: DayConfidence; readonly source: string };

const UNSEEN: Known = { confidence: 'recalled', source: 'Ghi theo trí nhớ, chưa đối chiếu thông báo' };
const BY_LAW: Known = { confidence: 'confirmed', source: 'Điều 112 Bộ luật Lao động 2019' };
const PRESS: Known = { confidence: 'confirmed', source: 'Báo chí đăng thông báo nghỉ năm 2026' };
const COMPUTED: Known = { confidence: 'computed', source: 'Tính từ Điều 111, 112 Bộ luật Lao động 2019' };
const CULTURE: Known = { confidence: 'secondary', source: 'Nghị quyết 28/2026/QH16 (nguồn thứ cấp)' };

const holiday = (from: string, to: string, name: string, known: Known): DaysOff => ({
  from: localDate(from),
  to: localDate(to),
  kind: 'holiday',
  name,
  ...known,
});
const on = (day: string, name: string, known: Known): DaysOff => holiday(day, day, name, known);
const compensation = (day: string, name: string, known: Known): DaysOff => ({
  ...on(day, name, known),
  kind: 'compensation',
});
const swap = (off: string, work: string, known: Known) => ({
  off: localDate(off),
  work: localDate(work),
  ...known,
});

const daysOff: readonly DaysOff[] = [
  on('2024-01-01', 'Tết Dương lịch', UNSEEN),
  holiday('2024-02-08', '2024-02-14', 'Tết Nguyên đán', UNSEEN),
  on('2024-04-18', 'Giỗ Tổ Hùng Vương', UNSEEN),
  on('2024-04-30', 'Ngày Chiến thắng 30/4', UNSEEN),
  on('2024-05-01', 'Quốc tế Lao động', UNSEEN),
  holiday('2024-09-02', '2024-09-03', 'Quốc khánh', UNSEEN),

  on('2025-01-01', 'Tết Dương lịch', UNSEEN),
  holiday('2025-01-25', '2025-02-02', 'Tết Nguyên đán', UNSEEN),
  on('2025-04-07', 'Giỗ Tổ Hùng Vương', UNSEEN),
  on('2025-04-30', 'Ngày Chiến thắng 30/4', UNSEEN),
  on('2025-05-01', 'Quốc tế Lao động', UNSEEN),
  holiday('2025-09-01', '2025-09-02', 'Quốc khánh', UNSEEN),

  on('2026-01-01', 'Tết Dương lịch', PRESS),
  holiday('2026-02-14', '2026-02-22', 'Tết Nguyên đán', PRESS),
  on('2026-04-26', 'Giỗ Tổ Hùng Vương', PRESS),
  compensation('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/04/2026)', PRESS),
  on('2026-04-30', 'Ngày Chiến thắng 30/4', PRESS),
  on('2026-05-01', 'Quốc tế Lao động', PRESS),
  holiday('2026-09-01', '2026-09-02', 'Quốc khánh', {
    confidence: 'secondary',
    source: 'Thông báo 9441/TB-BNV (nguồn thứ cấp)',
  }),
  on('2026-11-24', 'Ngày Văn hóa Việt Nam', CULTURE),

  on('2027-01-01', 'Tết Dương lịch', BY_LAW),
  holiday('2027-02-04', '2027-02-10', 'Tết Nguyên đán', {
    confidence: 'uncertain',
    source: 'Báo đăng ngày 19/09/2026; nguồn khác ngày 22/09/2026 nói chưa ban hành',
  }),
  on('2027-04-16', 'Giỗ Tổ Hùng Vương', COMPUTED),
  on('2027-04-30', 'Ngày Chiến thắng 30/4', COMPUTED),
  on('2027-05-01', 'Quốc tế Lao động', COMPUTED),
  compensation('2027-05-03', 'Nghỉ bù Quốc tế Lao động (Thứ Bảy 01/05/2027)', COMPUTED),
  on('2027-09-02', 'Quốc khánh', COMPUTED),
  on('2027-11-24', 'Ngày Văn hóa Việt Nam', CULTURE),
];

const SECOND_DAY_OF_2027 = {
  name: 'ngày làm việc, có thể là ngày nghỉ Quốc khánh thứ hai',
  source:
    'Điều 112 Bộ luật Lao động 2019: ngày liền kề 02/9 do Thủ tướng quyết định, chưa thấy quyết định năm 2027',
};

/**
 * Days off and moved working days of 2024–2027 with the source of each. A later decision is a new version of
 * this data; nothing here is computed from the moon.
 */
export const officialCalendar = createCalendar({
  version: 'vn-2026-11-21',
  publishedFrom: localDate('2024-01-01'),
  publishedUntil: localDate('2027-12-31'),
  daysOff,
  swaps: [
    swap('2024-04-29', '2024-05-04', UNSEEN),
    swap('2025-05-02', '2025-04-26', UNSEEN),
    swap('2026-01-02', '2026-01-10', {
      confidence: 'confirmed',
      source: 'Văn bản 12729/VPCP-KGVX (theo báo chí)',
    }),
    swap('2026-08-31', '2026-08-22', {
      confidence: 'secondary',
      source: 'Thông báo 9441/TB-BNV (nguồn thứ cấp)',
    }),
  ],
  unfixedDays: [
    { day: localDate('2027-09-01'), ...SECOND_DAY_OF_2027 },
    { day: localDate('2027-09-03'), ...SECOND_DAY_OF_2027 },
  ],
  proposals: [
    {
      off: localDate('2026-11-23'),
      work: localDate('2026-11-28'),
      source: 'Đề xuất tháng 9/2026, chưa thấy văn bản chấp thuận',
    },
  ],
});
