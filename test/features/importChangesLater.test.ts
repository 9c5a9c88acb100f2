import { afterAll, beforeAll, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import * as make from '../builders.ts';
import { byHand, CASE, correctByHand, LEFT, liveThrough, on } from '../monthLater.ts';
import type { Month } from '../monthLater.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterAll(() => test.close());

const FIRST = 201;

/** Notices, verifications, decisions and ends, as they come a month later. */
const MONTHS: readonly Month[] = [
  {
    what: 'a later verification recorded by hand stays the last',
    last: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Chưa có điều kiện' }],
    between: (test, decision) => byHand(test, decision, make.verified('2026-10-12', 'hasMeans')),
    next: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Chưa có điều kiện' }],
    kept: [`Ngày xác minh gần nhất: sổ ghi “12/10/2026”, tệp ghi “25/08/2026”${LEFT}`],
  },
  {
    what: 'a verification entered by hand with the same day is the same when the sheet says it',
    between: (test, decision) => byHand(test, decision, make.verified('2026-08-25', 'noMeans')),
    next: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'CĐK' }],
  },
  {
    what: 'a verification withdrawn by hand does not come back',
    last: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    between: (test, decision) => correctByHand(test, decision, 'condition.verified', null),
    next: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    kept: [`Ngày xác minh gần nhất: tệp ghi “25/08/2026”, sổ đã rút hoặc sửa ghi nhận này${LEFT}`],
  },
  {
    what: 'a verification whose day was corrected by hand stays corrected',
    last: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    between: (test, decision) =>
      correctByHand(test, decision, 'condition.verified', () => make.verified('2026-08-26', 'hasMeans')),
    next: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    kept: [
      `Ngày xác minh gần nhất: tệp ghi “25/08/2026”, sổ đã rút hoặc sửa ghi nhận này${LEFT} ` +
        `Ngày xác minh gần nhất: sổ ghi “26/08/2026”, tệp ghi “25/08/2026”${LEFT}`,
    ],
  },
  {
    what: 'a completion taken back in the sheet is left',
    last: [{ ...CASE, amountCollected: 10_000_000, amountPaidOut: 10_000_000, completedDate: on(1, 10) }],
    next: [{ ...CASE, amountCollected: 10_000_000, amountPaidOut: 10_000_000 }],
    kept: [`Ngày thi hành xong: sổ ghi “01/10/2026”, tệp để trống${LEFT}`],
  },
  {
    what: 'a case ended by hand stays ended, and takes no verification from the sheet',
    between: (test, decision) => byHand(test, decision, make.terminated('2026-10-01')),
    next: [{ ...CASE, verificationDate: on(25, 9), verificationResult: 'Có điều kiện' }],
    kept: [
      `Số QĐ đình chỉ: sổ ghi “01/QĐ-THADS ngày 01/10/2026”, tệp để trống${LEFT} ` +
        'Ngày xác minh gần nhất “25/09/2026”, Kết quả xác minh “Có điều kiện”: chưa nhận từ tệp. Việc đã kết thúc ' +
        'ngày 01/10/2026; chỉ còn ghi chi trả, thông báo, thu hồi hoặc sửa đổi quyết định, hoặc đính chính (Điều 55 ' +
        'Luật THADS 106/2025/QH15).',
    ],
  },
  {
    what: 'a case paused by hand takes no coercion from the sheet',
    last: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    between: (test, decision) =>
      byHand(test, decision, make.deferred('2026-09-01', 'courtCorrection', { until: '2026-11-30' })),
    next: [
      {
        ...CASE,
        verificationDate: on(25, 8),
        verificationResult: 'Có điều kiện',
        coercionNumber: '7/QĐ-THADS',
        coercionDate: on(20, 9),
      },
    ],
    kept: [
      `Số QĐ hoãn: sổ ghi “01/QĐ-THADS ngày 01/09/2026”, tệp để trống${LEFT} ` +
        'Số QĐ cưỡng chế “7/QĐ-THADS”, Ngày QĐ cưỡng chế “20/09/2026”: chưa nhận từ tệp. Chưa được cưỡng chế: việc ' +
        'đang hoãn; phải có quyết định tiếp tục thi hành án trước (Điều 46 Luật THADS 106/2025/QH15).',
    ],
  },
  {
    what: 'a deferral, and the decision to go on, with a second deferral after it',
    last: [{ ...CASE, deferralNumber: '05/QĐ-THADS', deferralDate: on(20, 8), deferralGround: 'ốm nặng' }],
    next: [
      {
        ...CASE,
        resumptionNumber: '09/QĐ-THADS',
        resumptionDate: on(20, 10),
        deferralNumber: '12/QĐ-THADS',
        deferralDate: on(10, 11),
        deferralGround: 'theo thỏa thuận',
        deferralUntil: on(10, 12),
      },
    ],
    different: [
      [
        'resumptionNumber:  → 09/QĐ-THADS',
        'resumptionDate:  → 20/10/2026',
        'deferralNumber: 05/QĐ-THADS → 12/QĐ-THADS',
        'deferralDate: 20/08/2026 → 10/11/2026',
        'deferralGround: ốm nặng → Theo thỏa thuận, người được thi hành án đồng ý',
        'deferralUntil:  → 10/12/2026',
      ],
    ],
  },
  {
    what: 'a second deferral without the decision to go on is refused by the state',
    last: [{ ...CASE, deferralNumber: '05/QĐ-THADS', deferralDate: on(20, 8) }],
    next: [{ ...CASE, deferralNumber: '12/QĐ-THADS', deferralDate: on(10, 9) }],
    kept: [
      'Số QĐ hoãn “12/QĐ-THADS”, Ngày QĐ hoãn “10/09/2026”: chưa nhận từ tệp. Việc đang hoãn; hoãn tiếp thì phải có ' +
        'quyết định tiếp tục trước (Điều 46 Luật THADS 106/2025/QH15).',
    ],
  },
  {
    what: 'a decision without a number is given it, one with another day is corrected',
    last: [{ ...CASE, noMeansDate: on(20, 9), verificationDate: on(15, 9), verificationResult: 'CĐK' }],
    next: [
      {
        ...CASE,
        noMeansNumber: '31/QĐ-THADS',
        noMeansDate: on(20, 9),
        verificationDate: on(15, 9),
        verificationResult: 'CĐK',
      },
    ],
    different: [['noMeansNumber:  → 31/QĐ-THADS']],
  },
  {
    what: 'a decision under the same number has another day',
    last: [{ ...CASE, verificationDate: on(15, 9), noMeansNumber: '31/QĐ-THADS', noMeansDate: on(20, 9) }],
    next: [{ ...CASE, verificationDate: on(15, 9), noMeansNumber: '31/QĐ-THADS', noMeansDate: on(21, 9) }],
    different: [['noMeansDate: 20/09/2026 → 21/09/2026']],
  },
  {
    what: 'the day of the valid notice was mistyped last month',
    next: [{ ...CASE, noticeDate: on(12, 8), noticeChannel: 'Bưu điện' }],
    different: [['noticeDate: 10/08/2026 → 12/08/2026', 'noticeChannel: Trực tiếp → Bưu chính']],
  },
  {
    what: 'a decision that the sheet names without a day is kept as words, and only once',
    last: [{ ...CASE, coercionNumber: '7/QĐ-THADS' }],
    next: [{ ...CASE, coercionNumber: '7/QĐ-THADS', noMeansNumber: '3/QĐ-THADS' }],
    different: [['noMeansNumber:  → 3/QĐ-THADS']],
  },
  {
    what: 'a day that was still to come last month is the fact once the sheet has its true day',
    last: [{ ...CASE, completedDate: '01/10/2062', amountCollected: 10_000_000 }],
    next: [{ ...CASE, completedDate: on(1, 10), amountCollected: 10_000_000 }],
    different: [['completedDate: 01/10/2062 → 01/10/2026']],
  },
  {
    what: 'a day to come that the sheet states anew is something to settle, once',
    next: [{ ...CASE, completedDate: '01/10/2062' }],
    different: [
      ['note:  → Ngày thi hành xong (01/10/2062) sau hôm nay, chưa nhận', 'completedDate:  → 01/10/2062'],
    ],
  },
  {
    what: 'another result of the same verification corrects it, a result that only follows does not',
    last: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Có điều kiện' }],
    next: [{ ...CASE, verificationDate: on(25, 8), verificationResult: 'Chưa có điều kiện' }],
    different: [['verificationResult: Có điều kiện → Chưa có điều kiện']],
  },
];

it.each(MONTHS.map((month, index) => ({ ...month, index })))('$what', async ({ index, ...month }) => {
  const { different = [], kept = [], fresh = 0 } = month;
  const { looked, taken, after } = await liveThrough(test, month, FIRST + index);

  expect(looked).toEqual({ new: fresh, same: 1 - different.length, different, kept });
  expect(taken).toBe(different.length);
  expect(after).toMatchObject({ new: 0, same: 1 + fresh, different: [] });
});
