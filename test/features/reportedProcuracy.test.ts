import { describe, expect, it } from 'vitest';
import type { TestApp } from '../app.ts';
import { testRegister } from '../app.ts';
import { caseOf, received, reported } from '../officialBooks.ts';
import type { TestCell } from '../workbooks.ts';

const NOW = '2026-11-25T02:00:00.000Z';

/** A case as the register holds it, in the words of the right answers. */
async function held(test: TestApp, number: string) {
  const { decision, judgment, parties, money, events, endedOn, pausedSince } = await factsOf(test, number);
  const party = (role: string) =>
    parties.filter((each) => each.role === role).map(({ name, address }) => [name, address]);
  const act = (type: string) =>
    events.flatMap(({ body }) =>
      body.type === type && 'decision' in body && body.decision !== null
        ? [[body.decision.number, body.decision.day]]
        : [],
    );
  return {
    docketDay: events[0]?.day,
    decision: [decision.number, decision.day],
    judgment: [judgment.number, judgment.day, judgment.court],
    debtors: party('debtor'),
    creditors: party('creditor'),
    money: [money.due, money.collected],
    deferral: act('deferral.decided'),
    resumption: act('enforcement.resumed'),
    entrusted: act('entrustment.decided'),
    pausedSince,
    endedOn,
  };
}

async function factsOf(test: TestApp, number: string) {
  const view = await caseOf(test, number);
  const paused = ['deferred', 'suspended'].includes(view.state);
  return { ...view, pausedSince: paused ? view.state : null };
}

describe('the mirror register of a procuracy', () => {
  it('gives up all that its cells hold', async () => {
    const test = await testRegister(NOW);
    const path = reported('so-kiem-sat');
    const { sample } = await test.ask('import.preview', { path });
    const result = await test.ask('import.run', { path });
    const cases = [];
    for (const number of [41, 42, 43, 44]) cases.push(await held(test, `${number}/QĐ-THADS`));
    const { note } = await caseOf(test, '44/QĐ-THADS');

    await test.close();
    expect(result).toMatchObject({ imported: 4, rejected: [], unread: [] });
    expect(sample.map(({ cells }) => cells['order'])).toEqual(['1', '2', '3', '4']);
    const none = { deferral: [], resumption: [], entrusted: [], pausedSince: null, endedOn: null };
    expect(cases).toEqual([
      {
        ...none,
        docketDay: '2026-08-05',
        decision: ['41/QĐ-THADS', '2026-08-05'],
        judgment: ['12/2026/DS-ST', '2026-06-20', 'TAND khu vực 3'],
        debtors: [['Đỗ Thị Mẫu', 'xã Tân Lập']],
        creditors: [['Ngân hàng TMCP Ví Dụ', 'phường Trung Sơn']],
        money: [152_000_000, 0],
      },
      {
        ...none,
        docketDay: '2026-08-06',
        decision: ['42/QĐ-THADS', '2026-08-06'],
        judgment: ['08/2026/HS-ST', '2026-05-11', 'TAND khu vực 5'],
        debtors: [['Trần Văn Thí', 'xã Đông Hòa']],
        creditors: [],
        money: [200_000, 0],
        deferral: [['05/QĐ-THADS', '2026-08-20']],
        resumption: [['09/QĐ-THADS', '2026-10-20']],
      },
      {
        ...none,
        docketDay: '2026-08-07',
        decision: ['43/QĐ-THADS', '2026-08-07'],
        judgment: ['15/2026/DS-ST', '2026-07-02', 'TAND khu vực 3'],
        debtors: [['Lý Văn Tự', 'xã Yên Thượng']],
        creditors: [['Bùi Thị Dụ', 'xã Bình Minh']],
        money: [60_000_000, 60_000_000],
        endedOn: '2026-09-30',
      },
      {
        ...none,
        docketDay: '2026-08-10',
        decision: ['44/QĐ-THADS', '2026-08-10'],
        judgment: ['16/2026/DS-ST', '2026-07-03', 'TAND khu vực 3'],
        debtors: [['Hồ Văn Điển', 'xã Đông Hòa']],
        creditors: [['Bùi Thị Dụ', 'xã Bình Minh']],
        money: [9_000_000, 0],
        entrusted: [['02/QĐ-THADS', '2026-09-01']],
        endedOn: '2026-09-01',
      },
    ]);
    expect(note).toContain('QĐ ủy thác ghi thêm: THADS tỉnh khác; 9.000.000đ');
  });

  it('is read in other words and orders too', async () => {
    const test = await testRegister(NOW);
    const header: readonly TestCell[] = [
      'Số TT, ngày thụ lý',
      'BẢN ÁN/QĐ (số, ngày, nơi xử)',
      'Họ tên, địa chỉ người phải THA',
      'Họ tên và địa chỉ người được THA',
      'Quyết định THA dân sự (số, ngày)',
      'Các khoản phải thi hành (khoản, số tiền)',
      'QĐ hoãn THADS (số, ngày, lý do)',
      'QĐ tiếp tục thi hành án (số; ngày)',
      'QĐ tạm đình chỉ THA (số, ngày, lý do)',
      'QĐ tiếp tục thi hành án (số; ngày)',
      'QĐ ủy thác THA (số, ngày, nơi nhận)',
      'Thi hành xong (ngày; số tiền)',
    ];
    const path = await received(test, [
      {
        name: 'Sổ',
        rows: [
          header,
          [
            '07; 02/9/2026',
            'TAND tỉnh Ví Dụ: bản án số 21/2026/KDTM-ST ngày 1.7.2026',
            'Công ty TNHH Mía và Đường - số 12 đường Lê Lợi, phường Trung Sơn',
            'Ông Phạm Hữu Lợi (thôn 3, xã Đoài)',
            '02/9/2026, số 71/QĐ-CTHADS',
            'Trả nợ gốc: 40.000.000đ; lãi: 2.000.000đ',
            '11/QĐ-CTHADS, 15/9/2026, các bên thỏa thuận, đến ngày 15/10/2026',
            '19/QĐ-CTHADS ngày 16/10/2026',
            '21/QĐ-CTHADS ngày 20/10/2026; Tòa án thụ lý phá sản',
            '25/QĐ-CTHADS ngày 10/11/2026',
            null,
            null,
          ],
          [
            'STT 8 ngày 03/9/2026',
            '30/2026/HNGĐ-ST\n05/7/2026\nTAND khu vực 2',
            'Bà Đặng Thị Sen, trú tại ấp 3, xã Đoài',
            null,
            'Số 72/QĐ-CTHADS ngày 03/9/2026',
            'Án phí HNST 300.000đ',
            null,
            null,
            null,
            null,
            null,
            'Đã thi hành xong ngày 12/11/2026; số tiền: 300.000đ',
          ],
          [
            '9 ngày 04/9/2026',
            '31/2026/DS-ST (06/7/2026) của Tòa án nhân dân khu vực 2',
            'Mai Đức Hòa; xã Bình Minh',
            null,
            '73/QĐ-CTHADS (04/9/2026)',
            'Bồi thường 5.000.000đ',
            null,
            null,
            null,
            null,
            '31/QĐ-CTHADS ngày 01/10/2026; đến THADS tỉnh Mẫu',
            'Đã nộp 1 phần 12/11/2026; 300.000đ',
          ],
        ],
      },
    ]);
    const { columns } = await test.ask('import.preview', { path });
    const result = await test.ask('import.run', { path });
    const cases = [];
    for (const number of [71, 72, 73]) cases.push(await held(test, `${number}/QĐ-CTHADS`));
    const first = await caseOf(test, '71/QĐ-CTHADS');
    const last = await caseOf(test, '73/QĐ-CTHADS');

    await test.close();
    expect(columns.map(({ field }) => field)).toEqual([
      'docketDate',
      'judgmentNumber',
      'debtorName',
      'creditorName',
      'decisionNumber',
      'obligationText',
      'deferralNumber',
      'resumptionNumber',
      'suspensionNumber',
      'resumption2Number',
      'entrustmentNumber',
      'completedDate',
    ]);
    expect(result).toMatchObject({ imported: 3, rejected: [], unread: [], amountDue: 47_300_000 });
    expect(cases).toMatchObject([
      {
        docketDay: '2026-09-02',
        decision: ['71/QĐ-CTHADS', '2026-09-02'],
        judgment: ['21/2026/KDTM-ST', '2026-07-01', 'TAND tỉnh Ví Dụ'],
        debtors: [['Công ty TNHH Mía và Đường', 'số 12 đường Lê Lợi, phường Trung Sơn']],
        creditors: [['Phạm Hữu Lợi', 'thôn 3, xã Đoài']],
        deferral: [['11/QĐ-CTHADS', '2026-09-15']],
        resumption: [
          ['19/QĐ-CTHADS', '2026-10-16'],
          ['25/QĐ-CTHADS', '2026-11-10'],
        ],
        pausedSince: null,
        endedOn: null,
      },
      {
        docketDay: '2026-09-03',
        judgment: ['30/2026/HNGĐ-ST', '2026-07-05', 'TAND khu vực 2'],
        debtors: [['Đặng Thị Sen', 'ấp 3, xã Đoài']],
        money: [300_000, 300_000],
        endedOn: '2026-11-12',
      },
      {
        judgment: ['31/2026/DS-ST', '2026-07-06', 'Tòa án nhân dân khu vực 2'],
        debtors: [['Mai Đức Hòa', 'xã Bình Minh']],
        money: [5_000_000, 0],
        entrusted: [['31/QĐ-CTHADS', '2026-10-01']],
        endedOn: '2026-10-01',
      },
    ]);
    expect(first.events.map(({ body }) => body)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ type: 'deferral.decided', ground: 'agreement', until: '2026-10-15' }),
        expect.objectContaining({ type: 'suspension.decided', ground: 'bankruptcy' }),
      ]),
    );
    expect(last.events.at(-1)?.body).toMatchObject({ receivingAgency: 'THADS tỉnh Mẫu' });
    expect(last.note).toContain('Đã nộp 1 phần');
  });
});
