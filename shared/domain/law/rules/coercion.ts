import { inWords, rule, since2026, until2026 } from '../record.ts';
import { L2008, L2025, ND62, ND152, SCANNED } from '../sources.ts';

/** Periods counted back from a coercive act. */
export const coercionRules = [
  rule(
    'CC-04',
    'coercion',
    {
      title: 'Báo cáo Ủy ban nhân dân trước cưỡng chế vụ lớn, phức tạp',
      trigger: 'ngày cưỡng chế',
      actor: 'TT',
      length: 5,
      unit: 'wd',
      direction: 'backward',
    },
    until2026({ article: `Điều 13 khoản 3 ${ND62}` }),
    since2026({
      article: `Điều 42 khoản 3 ${ND152}`,
      title: 'Báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước cưỡng chế vụ lớn, phức tạp',
      ...inWords,
      consequence: 'Báo cáo khi cần thiết; nghị định không ghi số ngày.',
    }),
  ),
  rule(
    'CC-09',
    'coercion',
    {
      title: 'Họp phối hợp trước cưỡng chế',
      trigger: 'ngày cưỡng chế',
      actor: 'CHV',
      length: 1,
      unit: 'wd',
      direction: 'backward',
    },
    since2026({ article: `Điều 47 khoản 3 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'CC-10',
    'coercion',
    {
      title: 'Đề nghị công an giữ trật tự hoạt động khác',
      trigger: 'ngày thực hiện hoạt động',
      actor: 'THADS',
      length: 5,
      unit: 'wd',
      direction: 'backward',
    },
    since2026({ article: `Điều 106 khoản 2 ${ND152}`, sourceNote: SCANNED }),
  ),
  rule(
    'CC-11',
    'coercion',
    {
      title: 'Thông báo dự toán chi phí cưỡng chế',
      trigger: 'ngày cưỡng chế',
      actor: 'CHV',
      length: 3,
      unit: 'wd',
      direction: 'backward',
    },
    until2026({ article: `Điều 73 khoản 4 ${L2008}`, consequence: 'Thông báo cho người phải thi hành án.' }),
    since2026({
      article: `Điều 72 khoản 7 ${L2025}`,
      length: 2,
      consequence: 'Thông báo cho đương sự, trừ trường hợp cưỡng chế ngay.',
    }),
  ),
  rule(
    'CC-12',
    'coercion',
    {
      title: 'Thông báo trước khi kê biên bất động sản',
      trigger: 'ngày kê biên',
      actor: 'CHV',
      length: 3,
      unit: 'wd',
      direction: 'backward',
    },
    until2026({
      article: `Điều 88 khoản 1 ${L2008}`,
      consequence: 'Thông báo chính quyền cấp xã hoặc tổ dân phố và đương sự, trừ khi cần ngăn chặn tẩu tán.',
    }),
    since2026({
      article: `Điều 80 khoản 2 điểm a ${L2025}`,
      consequence:
        'Thông báo chính quyền cấp xã hoặc tổ dân phố, đương sự, Viện kiểm sát và cơ quan đất đai, trừ khi cần ngăn chặn tẩu tán.',
    }),
  ),
];
