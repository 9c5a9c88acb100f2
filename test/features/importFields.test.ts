import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { caseOf, day, oneCase, received, reported } from '../officialBooks.ts';
import type { TestCell } from '../workbooks.ts';

describe('columns of the official books', () => {
  it('say what became of each decision', async () => {
    const test = await testRegister();
    const result = await test.ask('import.run', { path: reported('tam-dinh-chi-tiep-tuc-uy-thac') });
    const stateOf = async (number: string) => {
      const { state, endedOn, events } = await caseOf(test, number);
      return [state, endedOn, events.at(-1)?.body.type];
    };

    const states = [];
    for (const number of [141, 142, 143, 144, 145, 146]) states.push(await stateOf(`${number}/QĐ-THADS`));
    const { items } = await test.ask('agenda.list', { days: 3660 });

    await test.close();
    expect(result).toMatchObject({ imported: 6, unread: [], otherSheets: [] });
    expect(states).toEqual([
      ['verifying', null, 'enforcement.resumed'],
      ['deferred', null, 'deferral.decided'],
      ['suspended', null, 'suspension.decided'],
      ['entrustedOut', '2026-09-01', 'entrustment.decided'],
      ['revoked', '2026-09-03', 'decision.revoked'],
      ['verifying', null, 'notice.served'],
    ]);
    expect(items.filter(({ ruleId }) => ruleId === 'VR-01').map(({ due }) => due)).toContain('2026-09-03');
  });

  it('give sums by kind as items of their own', async () => {
    const test = await testRegister();
    const result = await test.ask('import.run', { path: reported('tien-theo-khoan') });
    const views = [
      await caseOf(test, '42/QĐ-THADS'),
      await caseOf(test, '41/QĐ-THADS'),
      await caseOf(test, '45/QĐ-THADS'),
    ];

    await test.close();
    expect(result).toMatchObject({
      imported: 3,
      amountDue: 185_600_000,
      amountCollected: 5_400_000,
      unread: [],
    });
    expect(views.map(({ initiative, judgment }) => [initiative, judgment.type])).toEqual([
      ['ownInitiative', 'criminal'],
      ['onRequest', 'civil'],
      ['ownInitiative', 'criminal'],
    ]);
    expect(views.map(({ ledgers }) => ledgers.map(({ item, due }) => [item.category, due]))).toEqual([
      [
        ['courtFee', 200_000],
        ['fine', 10_000_000],
        ['illicitGainRecovery', 15_000_000],
      ],
      [['other', 152_000_000]],
      [
        ['courtFee', 200_000],
        ['fine', 5_000_000],
        ['confiscationToState', 3_200_000],
      ],
    ]);
  });
});

describe('columns headed in other words', () => {
  it.each<[string, readonly (readonly [string, string, TestCell])[], object]>([
    [
      'a suspension in one cell',
      [['TĐC', '', '71/QĐ-THADS ngày 24/08/2026']],
      { type: 'suspension.decided', decision: { number: '71/QĐ-THADS', day: '2026-08-24' } },
    ],
    [
      'a suspension with its day alone',
      [['Ngày ra QĐ tạm đình chỉ THA', '', day('2026-08-24')]],
      { type: 'suspension.decided', decision: { number: null, day: '2026-08-24' } },
    ],
    [
      'a suspension with its ground',
      [
        ['Tạm đình chỉ thi hành án', 'Ngày, tháng, năm', day('2026-08-24')],
        ['Tạm đình chỉ thi hành án', 'Căn cứ', 'Toà án mở thủ tục phá sản'],
      ],
      { type: 'suspension.decided', ground: 'bankruptcy', detail: 'Toà án mở thủ tục phá sản' },
    ],
    [
      'a deferral with its ground and end',
      [
        ['Hoãn THA', 'Ngày', '20/08/2026'],
        ['Hoãn THA', 'Lý do', 'Các bên thỏa thuận'],
        ['Hoãn THA', 'Đến ngày', '20/12/2026'],
      ],
      { type: 'deferral.decided', ground: 'agreement', until: '2026-12-20' },
    ],
    [
      'a deferral for something else',
      [
        ['Ngày hoãn', '', '20/08/2026'],
        ['Lý do hoãn', '', 'ốm nặng'],
      ],
      { type: 'deferral.decided', ground: 'other', detail: 'ốm nặng', until: null },
    ],
    [
      'an entrustment and where it went',
      [
        ['Ủy thác đi', 'Số', '12/QĐ-THADS'],
        ['Ủy thác đi', 'Ngày', '01/09/2026'],
        ['Nơi nhận ủy thác', '', 'THADS tỉnh Lâm Đồng'],
      ],
      { type: 'entrustment.decided', receivingAgency: 'THADS tỉnh Lâm Đồng', scope: 'whole' },
    ],
    [
      'a decision taken back',
      [
        ['QĐ rút QĐ THA', 'Số', '13/QĐ-THADS'],
        ['QĐ rút QĐ THA', 'Ngày', '03/09/2026'],
      ],
      { type: 'decision.revoked', decision: { number: '13/QĐ-THADS', day: '2026-09-03' } },
    ],
    [
      'a decision amended',
      [
        ['Sửa đổi, bổ sung', 'Số', '14/QĐ-THADS'],
        ['Sửa đổi, bổ sung', 'Ngày', '04/09/2026'],
      ],
      { type: 'decision.amended', items: null },
    ],
    [
      'going on',
      [
        ['Ngày hoãn', '', '20/08/2026'],
        ['Ngày tiếp tục', '', '20/10/2026'],
      ],
      { type: 'enforcement.resumed', decision: { number: null, day: '2026-10-20' } },
    ],
    [
      'going on after a suspension',
      [
        ['Ngày tạm đình chỉ', '', '20/08/2026'],
        ['Ngày tiếp tục sau tạm đình chỉ', '', '21/10/2026'],
      ],
      { type: 'enforcement.resumed', decision: { number: null, day: '2026-10-21' } },
    ],
    [
      'a termination, and no suspension',
      [['Đình chỉ', 'Ngày', '09/09/2026']],
      { type: 'termination.decided' },
    ],
  ])('%s', async (_what, columns, body) => {
    const test = await testRegister();
    await test.ask('import.run', { path: await received(test, [oneCase(columns)]) });

    const { events } = await caseOf(test, '17/QĐ-THADS');

    await test.close();
    expect(events.at(-1)?.body).toMatchObject(body);
  });
});

describe('sums by kind', () => {
  it.each<[string, readonly (readonly [string, string, TestCell])[], number, readonly string[]]>([
    [
      'beside their total',
      [
        ['Phải thi hành', 'Tổng số', 700_000],
        ['Phải thi hành', 'APHS', 200_000],
        ['Phải thi hành', 'Phạt sung quỹ', 500_000],
      ],
      700_000,
      ['courtFee', 'fine'],
    ],
    [
      'that say less than the total',
      [
        ['Số phải thi hành', 'Tổng cộng', 900_000],
        ['Số phải thi hành', 'Truy thu', 500_000],
      ],
      900_000,
      ['illicitGainRecovery', 'other'],
    ],
    [
      'under one header row',
      [
        ['Tiền án phí', '', 200_000],
        ['Tiền bồi thường', '', '1.300.000'],
        ['Tiền cấp dưỡng nuôi con', '', 500_000],
      ],
      2_000_000,
      ['courtFee', 'compensation', 'periodicSupport'],
    ],
    [
      'named by the row',
      [
        ['Nội dung', '', 'Trả nợ vay'],
        ['Số phải thi hành', 'Theo đơn', 3_000_000],
      ],
      3_000_000,
      ['debt'],
    ],
  ])('%s', async (_what, columns, due, categories) => {
    const test = await testRegister();
    await test.ask('import.run', { path: await received(test, [oneCase(columns)]) });

    const { money, ledgers } = await caseOf(test, '17/QĐ-THADS');

    await test.close();
    expect(money.due).toBe(due);
    expect(ledgers.map(({ item }) => item.category)).toEqual(categories);
  });
});
