import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '#shared/domain/case/event.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { vi } from '../text/vi.ts';
import { sentenceOf } from './sentence.ts';
import type { Names } from './say.ts';

const names: Names = {
  text: vi,
  item: (id) => (id === 'a' ? 'Án phí' : 'Bồi thường'),
  officer: () => 'Lê Thị Thu',
  party: () => 'Nguyễn Văn An',
  duty: () => 'Gửi quyết định cho Viện kiểm sát',
  event: () => 'quyết định số 7/QĐ-THADS ngày 01/10/2026',
};
const decision = { number: '9/QĐ-THADS', day: localDate('2026-11-20') };

describe('an event in one sentence', () => {
  it.each<readonly [CaseEventBody, string]>([
    [
      {
        type: 'notice.served',
        document: 'enforcementDecision',
        channel: 'vneid',
        outcome: null,
        firstPublishedOn: null,
        partyIds: [],
        detail: null,
      },
      'Thông báo quyết định thi hành án – VNeID',
    ],
    [
      {
        type: 'condition.verified',
        result: 'noMeans',
        method: 'onSite',
        detail: 'Không có nhà, đất đứng tên',
      },
      'Xác minh: chưa có điều kiện · xác minh tại chỗ · Không có nhà, đất đứng tên',
    ],
    [
      {
        type: 'deferral.decided',
        decision: { ...decision, number: null },
        ground: 'agreement',
        requestedOn: null,
        until: localDate('2027-01-20'),
        detail: null,
      },
      'Hoãn thi hành án, quyết định (chưa cấp số) ngày 20/11/2026 · theo thỏa thuận, người được thi hành án đồng ý · đến 20/01/2027',
    ],
    [
      { type: 'termination.decided', decision, scope: 'part', itemIds: ['a'], detail: null },
      'Đình chỉ một phần, quyết định số 9/QĐ-THADS ngày 20/11/2026 · Án phí',
    ],
    [
      {
        type: 'money.collected',
        amount: 1_500_000,
        receipt: 'BL 12',
        voluntary: true,
        allocations: [{ itemId: 'a', amount: 1_500_000 }],
        detail: null,
      },
      'Thu 1.500.000 đồng · tự nguyện nộp · biên lai BL 12 · Án phí: 1.500.000',
    ],
    [
      { type: 'decision.revoked', decision, revokedEventId: 'x', detail: null },
      'Thu hồi quyết định số 7/QĐ-THADS ngày 01/10/2026, quyết định số 9/QĐ-THADS ngày 20/11/2026',
    ],
    [
      { type: 'duty.done', ruleId: 'NT-02', triggerEventId: 'x', detail: null },
      'Đã làm: gửi quyết định cho Viện kiểm sát',
    ],
    [
      { type: 'event.corrected', correctedEventId: 'x', reason: 'ghi nhầm', replacement: null },
      'Rút lại ghi nhận “quyết định số 7/QĐ-THADS ngày 01/10/2026” · ghi nhầm',
    ],
  ])('says %j', (body, said) => {
    const { main, details } = sentenceOf(body, names);

    expect([main, ...details].join(' · ')).toBe(said);
  });
});
