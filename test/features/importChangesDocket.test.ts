import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordableEvent } from '#shared/contract/caseEvents.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import * as make from '../builders.ts';
import { byHand, CASE, correctByHand, LEFT, liveThrough, on } from '../monthLater.ts';
import type { Month } from '../monthLater.ts';
import { caseOf } from '../officialBooks.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister('2026-11-25T02:00:00.000Z');
});
afterAll(() => test.close());

const FIRST = 101;
const JOINT = { ...CASE, debtorName: '1. Nguyễn Văn Thử; 2. Lý Văn Tự' };

/** The docketing, its people and its sums, as they come a month later. */
const MONTHS: readonly Month[] = [
  {
    what: 'other capitals, blanks, tone places, short forms and orders are no difference',
    last: [JOINT],
    next: [
      {
        ...JOINT,
        debtorName: '1) LÝ VĂN TỰ; 2) Nguyễn  Văn Thử',
        debtorAddress: 'Xã Đông Hoà',
        decisionNumber: 'QĐ số 042/QĐ-THADS',
        judgmentNumber: 'Bản án số 08/2026/DSST',
        court: 'Tòa án nhân dân khu vực 3',
        amountDue: '10.000.000 đ',
        judgmentType: 'Dân sự',
        initiative: 'Theo đơn yêu cầu',
        noticeDate: '10-8-26',
        officerName: 'LÊ  THỬ',
        obligationText: 'trả nợ: 10 triệu đồng',
      },
    ],
  },
  {
    what: 'a blank cell is no difference; what only the register holds is said',
    next: [{ ...CASE, judgmentDate: null, noticeChannel: null, officerName: null, court: null }],
    kept: [
      `Ngày bản án, quyết định: sổ ghi “20/06/2026”, tệp để trống${LEFT} ` +
        `Tòa án đã tuyên: sổ ghi “TAND khu vực 3”, tệp để trống${LEFT} ` +
        `Chấp hành viên: sổ ghi “Lê Thử”, tệp để trống${LEFT}`,
    ],
  },
  {
    what: 'more collected by hand than the sheet says is kept',
    last: [{ ...CASE, amountCollected: 1_000_000 }],
    between: (test, decision) => byHand(test, decision, make.collected('2026-10-02', 3_000_000)),
    next: [{ ...CASE, amountCollected: 1_000_000 }],
    kept: [`Số tiền đã thu: sổ ghi “4.000.000”, tệp ghi “1.000.000”${LEFT}`],
  },
  {
    what: 'the same sum collected by hand is the same',
    between: (test, decision) => byHand(test, decision, make.collected('2026-10-02', 4_000_000)),
    next: [{ ...CASE, amountCollected: 4_000_000 }],
  },
  {
    what: 'a sum withdrawn by hand does not come back while the sheet says no other',
    last: [{ ...CASE, amountCollected: 4_000_000 }],
    between: (test, decision) => correctByHand(test, decision, 'money.collected', null),
    next: [{ ...CASE, amountCollected: 4_000_000 }],
    kept: [`Số tiền đã thu: tệp ghi “4.000.000”, sổ đã sửa thành “0”${LEFT}`],
  },
  {
    what: 'a name corrected by hand stays corrected',
    last: [{ ...CASE, debtorName: 'Nguyễn Văn Thữ' }],
    between: (test, decision) =>
      correctByHand(test, decision, 'case.docketed', ({ day, body }) => ({
        day,
        body:
          body.type === 'case.docketed'
            ? { ...body, parties: body.parties.map((p) => ({ ...p, name: p.name.replace('Thữ', 'Thử') })) }
            : body,
      })),
    next: [{ ...CASE, debtorName: 'Nguyễn Văn Thữ' }],
    kept: [`Người phải thi hành án: tệp ghi “Nguyễn Văn Thữ”, sổ đã sửa thành “Nguyễn Văn Thử”${LEFT}`],
  },
  {
    what: 'a name written otherwise in the sheet is a correction, a number of identity fills in',
    next: [{ ...CASE, debtorName: 'Nguyễn Văn Thứ', debtorIdNumber: '001090000021' }],
    different: [['debtorName: Nguyễn Văn Thử → Nguyễn Văn Thứ', 'debtorIdNumber:  → 001090000021']],
  },
  {
    what: 'the same number of another year is another case',
    next: [
      CASE,
      {
        ...CASE,
        decisionDate: '05/08/2025',
        docketDate: '05/08/2025',
        judgmentDate: '20/06/2025',
        noticeDate: '10/08/2025',
      },
    ],
    fresh: 1,
  },
  {
    what: 'a debtor added to the joint ones',
    last: [JOINT],
    next: [{ ...JOINT, debtorName: '1. Hồ Văn Điển; 2. Lý Văn Tự; 3. Nguyễn Văn Thử' }],
    different: [
      [
        'debtorName: Lý Văn Tự; Nguyễn Văn Thử → Lý Văn Tự; Nguyễn Văn Thử; Hồ Văn Điển',
        'debtorAddress:  → xã Đông Hòa',
      ].slice(0, 1),
    ],
  },
  {
    what: 'a debtor whom only the register names stays',
    last: [JOINT],
    next: [CASE],
    kept: [`Người phải thi hành án: sổ ghi “Lý Văn Tự”, tệp ghi “Nguyễn Văn Thử”${LEFT}`],
  },
  {
    what: 'less due in the sheet is a difference like more',
    next: [{ ...CASE, amountDue: 9_000_000 }],
    different: [['amountDue: 10.000.000 → 9.000.000']],
  },
  {
    what: 'less due than was collected is not taken',
    last: [{ ...CASE, amountCollected: 6_000_000 }],
    next: [{ ...CASE, amountCollected: 6_000_000, amountDue: 5_000_000 }],
    kept: [
      'Số tiền phải thi hành “5.000.000”: chưa nhận từ tệp. Sổ đã thu 6.000.000 đ, nhiều hơn số phải thi hành ' +
        'trong tệp. Nếu tệp đúng thì sửa các khoản ở hồ sơ.',
    ],
  },
  {
    what: 'the officer of the sheet changed',
    next: [{ ...CASE, officerName: 'Hà Mẫu' }],
    different: [['officerName: Lê Thử → Hà Mẫu']],
  },
  {
    what: 'a further line of the note stands below the one that is there',
    last: [{ ...CASE, note: 'Đương sự ở xa' }],
    next: [{ ...CASE, note: 'đương sự  ở xa\nĐã gửi giấy mời lần 2' }],
    different: [['note: Đương sự ở xa → Đã gửi giấy mời lần 2']],
  },
  {
    what: 'a khoản added on a further line, and other sums of the first',
    next: [
      { ...CASE, amountDue: 9_500_000 },
      { obligationText: 'Án phí DSST', amountDue: 500_000 },
    ],
    different: [['obligationText: Trả nợ 10.000.000 → Trả nợ 9.500.000; Án phí DSST 500.000']],
  },
  {
    what: 'a debtor added on a further line of the decision',
    next: [CASE, { debtorName: 'Hồ Văn Điển', noticeDate: on(21, 8), noticeChannel: 'Trực tiếp' }],
    different: [
      [
        'debtorName: Nguyễn Văn Thử → Nguyễn Văn Thử; Hồ Văn Điển',
        'noticeDate: 10/08/2026 → 10/08/2026: Nguyễn Văn Thử',
        'noticeDate: 10/08/2026 → 21/08/2026',
      ],
    ],
  },
  {
    what: 'the sum of a khoản that a decision of amendment changed here is left',
    between: async (test, decision) => {
      const { id, ledgers, events } = await caseOf(test, decision);
      const items = ledgers.map(({ item }) => ({ ...item, amount: 8_000_000 }));
      const amended = make.amended('2026-09-20', items);
      const docketing = events[0]?.id ?? '';
      const event = { day: amended.day, body: { ...amended.body, amendedEventId: docketing } };
      await test.ask('events.record', { caseId: id, event: recordableEvent.parse(event) });
    },
    next: [CASE],
    kept: [`Số tiền phải thi hành: tệp ghi “10.000.000”, sổ đã sửa thành “8.000.000”${LEFT}`],
  },
  {
    what: 'people parted by hand here are those of a cell that could not be parted, or that counts the others',
    last: [{ ...CASE, creditorName: 'Trần Thị Dụ và 2 người khác' }],
    between: (test, decision) =>
      correctByHand(test, decision, 'case.docketed', ({ day, body }) => ({
        day,
        body:
          body.type === 'case.docketed'
            ? {
                ...body,
                parties: [
                  ...body.parties.filter(({ role }) => role === 'debtor'),
                  make.party('creditor', 'Trần Thị Dụ'),
                  make.party('creditor', 'Lê Văn Mẫu'),
                  make.party('creditor', 'Hồ Thị Điển'),
                ],
              }
            : body,
      })),
    next: [{ ...CASE, creditorName: 'Bà Trần Thị Dụ và 2 người khác' }],
  },
];

it.each(MONTHS.map((month, index) => ({ ...month, index })))('$what', async ({ index, ...month }) => {
  const { different = [], kept = [], fresh = 0 } = month;
  const { looked, taken, after } = await liveThrough(test, month, FIRST + index);

  expect(looked).toEqual({ new: fresh, same: 1 - different.length, different, kept });
  expect(taken).toBe(different.length);
  expect(after).toMatchObject({ new: 0, same: 1 + fresh, different: [] });
});
