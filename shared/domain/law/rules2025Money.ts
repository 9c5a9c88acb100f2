import type { Rule } from './rule.ts';
import { LAW_2025, rulesOf } from './rule.ts';
import { L2025, ND152, SCANNED } from './sources.ts';

/** Paying out the money of a case under Luật THADS 106/2025. */
export const rules2025Money: readonly Rule[] = rulesOf(LAW_2025, [
  {
    id: 'MN-01',
    title: 'Chi trả tiền, tài sản thi hành án',
    trigger: 'thu được tiền, hoặc đã giao tài sản cho người mua',
    length: 10,
    unit: 'd',
    actor: 'CHV',
    article: `Điều 54 khoản 6 ${L2025}`,
  },
  {
    id: 'MN-02',
    title: 'Kéo dài thời hạn chi trả',
    trigger: 'có căn cứ kéo dài (nhiều người được thi hành án, số tiền nhỏ, còn tài sản chưa xử lý)',
    length: 45,
    unit: 'd',
    roll: 'none',
    actor: 'CHV',
    article: `Điều 30 khoản 3, khoản 4 ${ND152}`,
    sourceNote: SCANNED,
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
  {
    id: 'MN-03',
    title: 'Gửi tiền khi chưa giao được tài sản',
    trigger: 'nhận tiền mua tài sản',
    length: 10,
    unit: 'd',
    actor: 'THADS',
    article: `Điều 30 khoản 7, Điều 65 khoản 2 ${ND152}`,
    consequence: 'Gửi tiết kiệm kỳ hạn 01 tháng; lãi nhập vào tiền thi hành án.',
    sourceNote: SCANNED,
  },
  {
    id: 'MN-04',
    title: 'Gửi tiền khi hoãn, tạm đình chỉ mà đã thu tiền',
    trigger: 'ra quyết định hoãn, tạm đình chỉ',
    length: 5,
    unit: 'wd',
    actor: 'THADS',
    article: `Điều 30 khoản 8 ${ND152}`,
    sourceNote: SCANNED,
  },
  {
    id: 'MN-05',
    title: 'Đổi ngoại tệ để chi trả',
    trigger: 'thu được tiền Việt Nam cho người được thi hành án bằng ngoại tệ',
    length: 2,
    unit: 'wd',
    actor: 'THADS',
    article: `Điều 30 ${ND152}`,
    sourceNote: SCANNED,
  },
]);
