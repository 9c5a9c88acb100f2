import { describe, expect, it } from 'vitest';
import { withSwaps } from '../calendar/calendar.ts';
import { officialCalendar } from '../calendar/officialCalendar.ts';
import { localDate } from '../localDate.ts';
import type { RuleId } from './ruleId.ts';
import { explanationOf } from './testing.ts';

const texts = (...question: Parameters<typeof explanationOf>): string[] =>
  explanationOf(...question).map(({ text }) => text);

describe('the explanation of a deadline', () => {
  it('tells a voluntary period from the event to the last hour', () => {
    expect(explanationOf('VL-01', '2026-11-02')).toEqual([
      {
        day: '2026-11-02',
        text: 'Thứ Hai 02/11/2026: người phải thi hành án nhận hoặc được thông báo hợp lệ quyết định thi hành án. Ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự 2015).',
      },
      {
        text: 'Thời hạn tự nguyện thi hành án: 10 ngày, theo Điều 36 khoản 1 Luật THADS 106/2025/QH15, áp dụng cho sự kiện từ 01/07/2026 [VL-01].',
      },
      { day: '2026-11-12', text: 'Ngày cuối cùng của thời hạn: Thứ Năm 12/11/2026.' },
      { day: '2026-11-12', text: 'Kết quả: hết 24:00 ngày 12/11/2026.' },
    ]);
  });

  it('names every day it skips, and the proposed swap that is not in force', () => {
    expect(texts('IN-08', '2026-11-18').slice(2)).toEqual([
      'Thứ Bảy 21/11/2026: ngày nghỉ hằng tuần, không tính.',
      'Chủ nhật 22/11/2026: ngày nghỉ hằng tuần, không tính.',
      'Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính.',
      'Đề xuất nghỉ Thứ Hai 23/11/2026, làm bù Thứ Bảy 28/11/2026 chưa có hiệu lực (Đề xuất tháng 9/2026, chưa thấy văn bản chấp thuận). Nếu được chấp thuận, hạn là Thứ Sáu 27/11/2026.',
      'Kết quả: hết 24:00 ngày 26/11/2026.',
    ]);
  });

  it('names the swapped day and the make-up Saturday once the swap is in force', () => {
    const calendar = withSwaps(officialCalendar, [
      { off: localDate('2026-11-23'), work: localDate('2026-11-28') },
    ]);

    expect(texts('IN-07', '2026-11-20', { calendar }).slice(2)).toEqual([
      'Thứ Bảy 21/11/2026: ngày nghỉ hằng tuần, không tính.',
      'Chủ nhật 22/11/2026: ngày nghỉ hằng tuần, không tính.',
      'Thứ Hai 23/11/2026: nghỉ hoán đổi, làm bù Thứ Bảy 28/11/2026, không tính.',
      'Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam, không tính.',
      'Thứ Bảy 28/11/2026: làm bù cho ngày nghỉ hoán đổi Thứ Hai 23/11/2026, tính là ngày làm việc.',
      'Chủ nhật 29/11/2026: ngày nghỉ hằng tuần, không tính.',
      'Kết quả: hết 24:00 ngày 30/11/2026.',
    ]);
  });

  it('says that a proposed swap would change nothing where it would not', () => {
    expect(texts('VL-01', '2026-11-14')).toContain(
      'Ngày cuối cùng là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo: Thứ Tư 25/11/2026 (Điều 148 khoản 5 Bộ luật Dân sự 2015).',
    );
    expect(texts('VL-01', '2026-11-13').at(-2)).toBe(
      'Đề xuất nghỉ Thứ Hai 23/11/2026, làm bù Thứ Bảy 28/11/2026 chưa có hiệu lực (Đề xuất tháng 9/2026, chưa thấy văn bản chấp thuận). Nếu được chấp thuận, hạn là Thứ Tư 25/11/2026.',
    );
    expect(texts('IN-10', '2026-11-27')).toContain(
      'Đề xuất nghỉ Thứ Hai 23/11/2026, làm bù Thứ Bảy 28/11/2026 chưa có hiệu lực (Đề xuất tháng 9/2026, chưa thấy văn bản chấp thuận). Nếu được chấp thuận, hạn là Thứ Ba 01/12/2026.',
    );
  });

  it('puts the strict and the literal reading side by side where the law is silent', () => {
    expect(texts('CC-12', '2026-10-09')).toContain(
      'Luật không quy định cách đếm ngược; đọc chặt là đủ số ngày làm việc trọn vẹn ở giữa. Đọc theo câu chữ: Thứ Ba 06/10/2026. Đọc chặt: Thứ Hai 05/10/2026.',
    );
    expect(texts('VR-07', '2026-08-21')).toContain(
      'Ngày cuối cùng là ngày nghỉ hoán đổi; luật không nói rõ có được kéo sang ngày làm việc tiếp theo không. Đọc theo câu chữ: Thứ Năm 03/09/2026. Đọc chặt: Thứ Hai 31/08/2026.',
    );
  });

  it.each<[RuleId, string, { variant?: string; time?: string }, string]>([
    [
      'VR-01',
      '2026-06-25',
      {},
      'Thời hạn bắt đầu theo luật cũ và chạy qua 01/07/2026: giữ độ dài lúc bắt đầu. Luật không có quy định riêng; chấp hành viên có thể ấn định khác và ghi lý do.',
    ],
    [
      'VR-01',
      '2026-10-05',
      {},
      'Số 09 ngày đọc từ một bản chép duy nhất, cần đối chiếu bản chính thức; tạm tính theo 09.',
    ],
    ['IN-17', '2025-10-06', {}, 'Độ dài này ghi theo trí nhớ, cần đối chiếu văn bản trước khi dùng.'],
    [
      'NT-01',
      '2027-02-02',
      {},
      'Thứ Năm 04/02/2027 (Tết Nguyên đán) chưa có quyết định chính thức: kết quả tạm tính.',
    ],
    [
      'VL-01',
      '2028-02-01',
      {},
      'Thứ Sáu 11/02/2028 nằm ngoài lịch nghỉ đang có (01/01/2024–31/12/2027); chỉ tính ngày lễ dương lịch cố định, chưa có Tết Nguyên đán và Giỗ Tổ: kết quả tạm tính.',
    ],
    [
      'HO-03',
      '2026-08-22',
      {},
      'Chủ nhật 22/11/2026: ngày nghỉ hằng tuần. Thời hạn tối đa, tối thiểu không kéo sang ngày làm việc tiếp theo.',
    ],
    [
      'NT-03',
      '2026-11-20',
      { time: '17:00' },
      'Thứ Bảy 21/11/2026: ngày nghỉ hằng tuần. Thời hạn theo giờ không kéo sang ngày làm việc tiếp theo.',
    ],
    ['NT-03', '2026-11-20', { time: '17:00' }, 'Kết quả: 17:00 ngày 21/11/2026.'],
    ['VR-06', '2026-10-05', { variant: 'account' }, 'Kết quả: ngay trong ngày 05/10/2026.'],
    ['VL-01', '2028-02-01', {}, 'Kết quả: hết 24:00 ngày 11/02/2028 (tạm tính).'],
    ['CC-12', '2026-10-09', {}, 'Kết quả: chậm nhất hết 24:00 ngày 05/10/2026.'],
    ['CC-12', '2026-10-09', {}, 'Thứ Sáu 09/10/2026: ngày kê biên. Ngày này không tính; đếm ngược về trước.'],
    [
      'VR-08',
      '2026-10-05',
      { variant: 'prisonerOrUnknownAddress' },
      'Xác minh định kỳ khi chưa có điều kiện thi hành án (Đang chấp hành hình phạt tù từ 02 năm trở lên hoặc không rõ địa chỉ mới: 01 năm một lần): 01 năm, theo Điều 38 khoản 3 Luật THADS 106/2025/QH15, áp dụng cho sự kiện từ 01/07/2026 [VR-08].',
    ],
  ])('of %s from %s (%j) says: %s', (ruleId, from, circumstances, sentence) => {
    expect(texts(ruleId, from, circumstances)).toContain(sentence);
  });
});
