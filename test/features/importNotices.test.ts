import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { day, oneTaken } from '../officialBooks.ts';
import type { Columns } from '../officialBooks.ts';

let office: TestApp;
beforeEach(async () => {
  office = await testRegister('2026-11-25T02:00:00.000Z');
});
afterEach(() => office.close());

type Served = readonly [string, string, string];

describe('several notices of a case', () => {
  it.each<[string, Columns, readonly Served[]]>([
    [
      'each in a column',
      [
        ['Thông báo lần 1', '', '10/08/2026'],
        ['Thông báo lần 2', '', '24/08/2026'],
      ],
      [
        ['2026-08-10', 'enforcementDecision', 'other'],
        ['2026-08-24', 'enforcementDecision', 'other'],
      ],
    ],
    [
      'each with its channel',
      [
        ['Thông báo lần 1', 'Ngày', '10/08/2026'],
        ['Thông báo lần 1', 'Hình thức', 'Trực tiếp'],
        ['Thông báo lần 2', 'Ngày', '24/08/2026'],
        ['Thông báo lần 2', 'Hình thức', 'Niêm yết'],
      ],
      [
        ['2026-08-10', 'enforcementDecision', 'direct'],
        ['2026-08-24', 'enforcementDecision', 'posting'],
      ],
    ],
    [
      'of several papers',
      [
        ['Ngày TB QĐ THA', '', '10/08/2026'],
        ['Ngày TB tự nguyện', '', '12/08/2026'],
        ['Thông báo cưỡng chế', 'Ngày', '20/10/2026'],
      ],
      [
        ['2026-08-10', 'enforcementDecision', 'other'],
        ['2026-08-12', 'otherDecision', 'other'],
        ['2026-10-20', 'coercionDecision', 'other'],
      ],
    ],
    [
      'in one cell',
      [['Ngày tống đạt', '', 'Trực tiếp 10/08/2026; niêm yết 24/08/2026']],
      [
        ['2026-08-10', 'enforcementDecision', 'direct'],
        ['2026-08-24', 'enforcementDecision', 'posting'],
      ],
    ],
    [
      'of several papers in one cell',
      [['Thông báo', '', '10/08/2026\nGiấy báo: 02/09/2026\nQĐ cưỡng chế 20/10/2026']],
      [
        ['2026-08-10', 'enforcementDecision', 'other'],
        ['2026-09-02', 'summons', 'other'],
        ['2026-10-20', 'coercionDecision', 'other'],
      ],
    ],
    [
      'told twice',
      [
        ['Thông báo hợp lệ', 'Ngày', day('2026-08-10')],
        ['Ngày tống đạt', '', '10/08/2026'],
      ],
      [['2026-08-10', 'enforcementDecision', 'other']],
    ],
    [
      'one of them to come',
      [['Ngày thông báo', '', '10/08/2026, 24/12/2026']],
      [['2026-08-10', 'enforcementDecision', 'other']],
    ],
  ])('%s', async (_what, columns, served) => {
    const { result, view } = await oneTaken(office, columns);

    const found = view.events.flatMap(({ day: on, body }) =>
      body.type === 'notice.served' ? [[on, body.document, body.channel]] : [],
    );
    expect([result.imported, result.unread]).toEqual([1, []]);
    expect(found).toEqual(served);
  });

  it('of another paper starts no time to comply of one’s own will', async () => {
    const { view } = await oneTaken(office, [['Ngày TB tự nguyện', '', '12/08/2026']]);

    expect(view.state).toBe('docketed');
  });
});
