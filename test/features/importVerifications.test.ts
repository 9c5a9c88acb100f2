import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { caseOf, day, oneCase, oneTaken, received } from '../officialBooks.ts';
import type { Columns } from '../officialBooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

type Verified = readonly [string, string];

describe('several verifications of a case', () => {
  it.each<[string, Columns, readonly Verified[]]>([
    [
      'each in a column',
      [
        ['Xác minh lần 1', '', day('2026-08-20')],
        ['Xác minh lần 2', '', '14/09/2026'],
        ['Xác minh lần 3', '', day('2026-10-30')],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'unknown'],
        ['2026-10-30', 'unknown'],
      ],
    ],
    [
      'each with its result',
      [
        ['Xác minh', 'Ngày lần 1', '20/8/2026'],
        ['Xác minh', 'Kết quả lần 1', 'Chưa có điều kiện'],
        ['Xác minh', 'Ngày lần 2', '14/9/2026'],
        ['Xác minh', 'Kết quả lần 2', 'Có điều kiện'],
      ],
      [
        ['2026-08-20', 'noMeans'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'days, then results',
      [
        ['Ngày XM lần 1', '', '20/8/2026'],
        ['Ngày XM lần 2', '', '14/9/2026'],
        ['Kết quả XM lần 1', '', 'CCĐK'],
        ['Kết quả XM lần 2', '', 'có ĐK'],
      ],
      [
        ['2026-08-20', 'noMeans'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'the same header again',
      [
        ['Ngày xác minh', '', '20/8/2026'],
        ['Kết quả xác minh', '', 'CCĐK'],
        ['Ngày xác minh', '', '14/9/2026'],
        ['Kết quả xác minh', '', 'có ĐK'],
      ],
      [
        ['2026-08-20', 'noMeans'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'numbers in brackets and words',
      [
        ['Ngày xác minh (lần thứ nhất)', '', '20/8/2026'],
        ['Ngày xác minh (lần thứ hai)', '', '14/9/2026'],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'unknown'],
      ],
    ],
    [
      'days in one cell',
      [['Ngày xác minh', '', '20/08/2026; 14/09/2026']],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'unknown'],
      ],
    ],
    [
      'days on lines, the later one first',
      [['XM', '', '14/9/2026\n20/8/2026']],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'unknown'],
      ],
    ],
    [
      'counted in the cell, with what was found',
      [['Các lần xác minh', '', 'lần 1: 20/8/2026 chưa có điều kiện, lần 2: 14/9/2026 có điều kiện']],
      [
        ['2026-08-20', 'noMeans'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'two days and two results',
      [
        ['Xác minh gần nhất', 'Ngày', '20/08/2026\n14/09/2026'],
        ['Xác minh gần nhất', 'Kết quả', 'Chưa có điều kiện\nCó điều kiện'],
      ],
      [
        ['2026-08-20', 'noMeans'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'two days and one result',
      [
        ['Xác minh gần nhất', 'Ngày', '20/08/2026; 14/09/2026'],
        ['Xác minh gần nhất', 'Kết quả', 'Chưa có điều kiện'],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'noMeans'],
      ],
    ],
    [
      'counted days and one result',
      [
        ['Xác minh lần 1', '', '20/08/2026'],
        ['Xác minh lần 2', '', '14/09/2026'],
        ['Kết quả xác minh', '', 'Có điều kiện'],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    [
      'stated twice',
      [
        ['Xác minh gần nhất', 'Ngày', day('2026-09-14')],
        ['Xác minh gần nhất', 'Kết quả', 'Có điều kiện'],
        ['Xác minh lần 1', 'Ngày', '20/8/2026'],
        ['Xác minh lần 2', 'Ngày', '14/9/2026'],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'hasMeans'],
      ],
    ],
    ['one that is to come', [['Ngày xác minh', '', '20/08/2026; 14/12/2026']], [['2026-08-20', 'unknown']]],
    [
      'one that is planned',
      [['Ngày xác minh', '', '20/08/2026; hẹn 20/11/2026']],
      [['2026-08-20', 'unknown']],
    ],
    [
      'one before the decision that says there are no means',
      [
        ['Ngày xác minh', '', '20/08/2026; 14/09/2026; 20/10/2026'],
        ['QĐ chưa có điều kiện', 'Ngày', '20/09/2026'],
      ],
      [
        ['2026-08-20', 'unknown'],
        ['2026-09-14', 'noMeans'],
        ['2026-10-20', 'unknown'],
      ],
    ],
  ])('%s: all are kept, the last counts', async (_what, columns, verified) => {
    const { result, view } = await oneTaken(office, columns);

    const found = view.events.flatMap(({ day: on, body }) =>
      body.type === 'condition.verified' ? [[on, body.result]] : [],
    );
    expect([result.imported, result.unread]).toEqual([1, []]);
    expect(found).toEqual(verified);
  });

  it('says what it did with a cell of several days', async () => {
    const { result, view } = await oneTaken(office, [
      ['Ngày xác minh', '', '20/08/2026: đi khỏi địa phương; 14/12/2026'],
    ]);

    const texts = result.notes.map(({ text }) => text);
    expect(
      texts.filter((text) => text.includes('đọc là 20/08/2026 (đi khỏi địa phương); 14/12/2026')),
    ).toHaveLength(1);
    expect(texts.filter((text) => text.includes('sau hôm nay'))).toHaveLength(1);
    expect(view.note).toContain('14/12/2026');
    expect(view.events.at(-1)?.body).toMatchObject({ detail: 'đi khỏi địa phương' });
  });

  it.each<[string, Columns]>([
    ['the next one', [['Ngày xác minh tiếp theo', '', '20/11/2026']]],
    ['one planned', [['Lịch xác minh', '', '20/11/2026']]],
    ['who did it', [['Người xác minh', '', 'Lê Thử']]],
    ['what was done', [['Nội dung xác minh', '', 'nhà đất, ngày 20/08/2026']]],
    ['a sixth', [['Xác minh lần 6', '', '20/11/2026']]],
  ])('%s is none', async (_what, columns) => {
    const { view, result } = await oneTaken(office, [...columns, ['Ghi chú', '', 'đủ']]).catch(async () => {
      const path = await received(office, [oneCase([...columns, ['Ghi chú', '', 'đủ']])]);
      const again = await office.ask('import.run', { path, leave: ['E'] });
      return { result: again, view: await caseOf(office, '17/QĐ-THADS') };
    });

    expect(view.events.map(({ body }) => body.type)).toEqual(['case.docketed']);
    expect(result.unread.map(({ column }) => column)).toEqual(['E']);
  });
});
