import { localDate } from '../../localDate.ts';
import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, fromMemory } from '../sources.ts';

/** The voluntary period that a valid notice opens, and agreements of the parties. */
export const voluntaryRules = [
  rule(
    'VL-01',
    'notice',
    {
      title: 'Thời hạn tự nguyện thi hành án',
      trigger: 'người phải thi hành án nhận hoặc được thông báo hợp lệ quyết định thi hành án',
      actor: 'debtor',
      length: 10,
      unit: 'd',
      favours: 'party',
    },
    until2026({
      article: `Điều 45 ${L2008}`,
      length: 15,
      consequence: 'Hết hạn, có điều kiện mà không tự nguyện: cưỡng chế (Điều 46).',
      sourceNote: 'Rút từ 15 ngày xuống 10 ngày kể từ 01/07/2015 (theo báo chí).',
      validTo: localDate('2015-06-30'),
    }),
    until2026({
      article: `Điều 45 ${L2008}`,
      consequence: 'Hết hạn, có điều kiện mà không tự nguyện: cưỡng chế (Điều 46).',
      validFrom: localDate('2015-07-01'),
    }),
    since2026({
      article: `Điều 36 khoản 1 ${L2025}`,
      consequence:
        'Hết hạn, có điều kiện mà không tự nguyện: cưỡng chế (Điều 72 khoản 1). Không áp dụng cho biện pháp khẩn cấp tạm thời.',
    }),
  ),
  rule(
    'VL-02',
    'notice',
    {
      title: 'Nộp tiền trước quyết định hoặc trong thời hạn tự nguyện',
      trigger: 'người phải thi hành án nộp tiền',
      actor: 'debtor',
      ...inWords,
      favours: 'party',
      consequence: 'Không chịu phí thi hành án trên khoản đã nộp.',
    },
    since2026({ article: `Điều 53 khoản 1 ${L2025}` }),
  ),
  rule(
    'VL-03',
    'notice',
    {
      title: 'Không chờ hết thời hạn tự nguyện',
      trigger: 'có dấu hiệu tẩu tán, hủy hoại tài sản',
      actor: 'CHV',
      ...inWords,
    },
    until2026({
      article: `Điều 45, Điều 46 ${L2008}`,
      consequence: 'Áp dụng biện pháp ngay; phải ghi căn cứ.',
    }),
    since2026({
      article: `Điều 72 khoản 1 ${L2025}`,
      consequence: 'Áp dụng ngay biện pháp bảo đảm và cưỡng chế; phải ghi căn cứ.',
    }),
  ),
  rule(
    'VL-04',
    'notice',
    {
      title: 'Thỏa thuận thi hành án',
      trigger: 'đương sự thỏa thuận',
      actor: 'party',
      ...inWords,
      favours: 'party',
    },
    until2026({
      article: L2008,
      consequence: 'Thỏa thuận lập thành văn bản; theo dõi theo ngày các bên ghi.',
      ...fromMemory,
    }),
    since2026({
      article: `Điều 36 khoản 2 ${L2025}`,
      consequence:
        'Văn bản ghi thời gian, địa điểm, nội dung, thời hạn thực hiện, hậu quả, phí và chi phí; vi phạm thì thi hành phần còn lại theo bản án. Theo dõi theo ngày các bên ghi.',
    }),
  ),
];
