import type { Rule } from './rule.ts';
import { rulesOf } from './rule.ts';
import { LTTHC, ND71 } from './sources.ts';

const NOT_UPDATED = 'Bản pháp điển chưa cập nhật Luật 85/2025/QH15.';

/** Administrative judgment enforcement (THAHC): a law of its own that 01/07/2026 did not change. */
export const thahcRules: readonly Rule[] = rulesOf({ regime: 'both', validFrom: null, validTo: null }, [
  {
    id: 'HC-02',
    title: 'Thời hạn tự nguyện thi hành án hành chính',
    trigger: 'người phải thi hành án nhận được bản án, quyết định',
    length: 30,
    unit: 'd',
    actor: 'debtor',
    favours: 'party',
    article: `Điều 311 khoản 2 điểm b ${LTTHC}`,
    consequence: 'Hết hạn: người được thi hành án có quyền đề nghị ra quyết định buộc thi hành (HC-06).',
    sourceNote: NOT_UPDATED,
  },
  {
    id: 'HC-05',
    title: 'Người phải thi hành án báo cáo tình hình, kết quả thi hành án hành chính',
    trigger: 'hết thời hạn tự nguyện',
    length: 3,
    unit: 'wd',
    actor: 'debtor',
    article: `Điều 10 khoản 2 ${ND71}`,
    consequence: 'Không báo cáo: đôn đốc.',
    sourceNote: NOT_UPDATED,
  },
  {
    id: 'HC-06',
    title: 'Đề nghị ra quyết định buộc thi hành án hành chính',
    trigger: 'hết thời hạn tự nguyện 30 ngày',
    length: 1,
    unit: 'y',
    actor: 'creditor',
    favours: 'party',
    article: `Điều 312 khoản 1 ${LTTHC}; Điều 11 khoản 2 ${ND71}`,
    consequence: 'Quá hạn: mất quyền đề nghị; không tính thời gian có trở ngại.',
    sourceNote: NOT_UPDATED,
  },
]);
