import type { Rule } from './rule.ts';
import { LAW_2025, rulesOf } from './rule.ts';
import { L2025, ND152, SCANNED } from './sources.ts';

const before = { length: 0, direction: 'backward' } as const;

/** Periods counted back from a coercive act under Luật THADS 106/2025. */
export const rules2025Coercion: readonly Rule[] = rulesOf(LAW_2025, [
  {
    ...before,
    id: 'CC-04',
    title: 'Báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước cưỡng chế vụ lớn, phức tạp',
    trigger: 'ngày cưỡng chế',
    unit: 'none',
    actor: 'TT',
    article: `Điều 42 khoản 3 ${ND152}`,
    consequence: 'Báo cáo khi cần thiết; nghị định không ghi số ngày.',
  },
  {
    ...before,
    id: 'CC-09',
    title: 'Họp phối hợp trước cưỡng chế',
    trigger: 'ngày cưỡng chế',
    length: 1,
    unit: 'wd',
    actor: 'CHV',
    article: `Điều 47 khoản 3 ${ND152}`,
    sourceNote: SCANNED,
  },
  {
    ...before,
    id: 'CC-10',
    title: 'Đề nghị công an giữ trật tự hoạt động khác',
    trigger: 'ngày thực hiện hoạt động',
    length: 5,
    unit: 'wd',
    actor: 'THADS',
    article: `Điều 106 khoản 2 ${ND152}`,
    sourceNote: SCANNED,
  },
  {
    ...before,
    id: 'CC-11',
    title: 'Thông báo dự toán chi phí cưỡng chế',
    trigger: 'ngày cưỡng chế',
    length: 2,
    unit: 'wd',
    actor: 'CHV',
    article: `Điều 72 khoản 7 ${L2025}`,
    consequence: 'Thông báo cho đương sự, trừ trường hợp cưỡng chế ngay.',
  },
  {
    ...before,
    id: 'CC-12',
    title: 'Thông báo trước khi kê biên bất động sản',
    trigger: 'ngày kê biên',
    length: 3,
    unit: 'wd',
    actor: 'CHV',
    article: `Điều 80 khoản 2 điểm a ${L2025}`,
    consequence:
      'Thông báo chính quyền cấp xã hoặc tổ dân phố, đương sự, Viện kiểm sát và cơ quan đất đai, trừ khi cần ngăn chặn tẩu tán.',
  },
]);
