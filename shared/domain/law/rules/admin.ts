import { always, rule } from '../record.ts';
import { LTTHC, ND71 } from '../sources.ts';

const NOT_UPDATED = 'Bản pháp điển chưa cập nhật Luật 85/2025/QH15.';

/** Administrative judgment enforcement (THAHC): a law of its own that 01/07/2026 did not change. */
export const adminRules = [
  rule(
    'HC-02',
    'admin',
    {
      title: 'Thời hạn tự nguyện thi hành án hành chính',
      trigger: 'người phải thi hành án nhận được bản án, quyết định',
      actor: 'debtor',
      length: 30,
      unit: 'd',
      favours: 'party',
      consequence: 'Hết hạn: người được thi hành án có quyền đề nghị ra quyết định buộc thi hành (HC-06).',
    },
    always({ article: `Điều 311 khoản 2 điểm b ${LTTHC}`, sourceNote: NOT_UPDATED }),
  ),
  rule(
    'HC-05',
    'admin',
    {
      title: 'Người phải thi hành án báo cáo tình hình, kết quả thi hành án hành chính',
      trigger: 'hết thời hạn tự nguyện',
      actor: 'debtor',
      length: 3,
      unit: 'wd',
      consequence: 'Không báo cáo: đôn đốc.',
    },
    always({ article: `Điều 10 khoản 2 ${ND71}`, sourceNote: NOT_UPDATED }),
  ),
  rule(
    'HC-06',
    'admin',
    {
      title: 'Đề nghị ra quyết định buộc thi hành án hành chính',
      trigger: 'hết thời hạn tự nguyện 30 ngày',
      actor: 'creditor',
      length: 1,
      unit: 'y',
      favours: 'party',
      consequence: 'Quá hạn: mất quyền đề nghị; không tính thời gian có trở ngại.',
    },
    always({ article: `Điều 312 khoản 1 ${LTTHC}; Điều 11 khoản 2 ${ND71}`, sourceNote: NOT_UPDATED }),
  ),
];
