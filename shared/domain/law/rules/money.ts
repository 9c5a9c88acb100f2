import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED } from '../sources.ts';

/** Paying out and keeping the money of a case. */
export const moneyRules = [
  rule(
    'MN-01',
    'money',
    {
      title: 'Chi trả tiền, tài sản thi hành án',
      trigger: 'thu được tiền, tài sản',
      actor: 'CHV',
      length: 10,
      unit: 'd',
    },
    until2026({ article: `Điều 47 khoản 5 ${L2008}` }),
    since2026({
      article: `Điều 54 khoản 6 ${L2025}`,
      trigger: 'thu được tiền, hoặc đã giao tài sản cho người mua',
    }),
  ),
  rule(
    'MN-02',
    'money',
    {
      title: 'Kéo dài thời hạn chi trả',
      trigger: 'có căn cứ kéo dài (nhiều người được thi hành án, số tiền nhỏ, còn tài sản chưa xử lý)',
      actor: 'CHV',
      length: 45,
      unit: 'd',
      roll: 'none',
      variants: [
        {
          id: 'manyCreditors',
          label: 'Nhiều người được thi hành án, số tiền nhỏ, còn tài sản chưa xử lý: không quá 45 ngày',
          length: 45,
          unit: 'd',
        },
        {
          id: 'otherGround',
          label: 'Căn cứ khác: không quá 10 ngày từ khi căn cứ không còn',
          length: 10,
          unit: 'd',
        },
      ],
    },
    since2026({ article: `Điều 30 khoản 3, khoản 4 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'MN-03',
    'money',
    {
      title: 'Gửi tiền khi chưa giao được tài sản',
      trigger: 'nhận tiền mua tài sản',
      actor: 'THADS',
      ...inWords,
    },
    until2026({
      article: `Điều 27 ${ND62}`,
      consequence:
        'Gửi tiết kiệm kỳ hạn 01 tháng; lãi nhập vào tiền thi hành án. Không thấy số ngày phải gửi.',
    }),
    since2026({
      article: `Điều 30 khoản 7, Điều 65 khoản 2 ${ND152}`,
      length: 10,
      unit: 'd',
      consequence: 'Gửi tiết kiệm kỳ hạn 01 tháng; lãi nhập vào tiền thi hành án.',
      sourceNote: SCANNED,
    }),
  ),
  rule(
    'MN-04',
    'money',
    {
      title: 'Gửi tiền khi hoãn, tạm đình chỉ mà đã thu tiền',
      trigger: 'ra quyết định hoãn, tạm đình chỉ',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
    },
    since2026({ article: `Điều 30 khoản 8 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'MN-05',
    'money',
    {
      title: 'Đổi ngoại tệ để chi trả',
      trigger: 'thu được tiền Việt Nam cho người được thi hành án bằng ngoại tệ',
      actor: 'THADS',
      length: 2,
      unit: 'wd',
    },
    since2026({ article: `Điều 30 ${ND152}`, sourceNote: SCANNED }),
  ),
];
