import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import { coerced, collected, notice, verified } from '#test/builders.ts';
import { docketCase, previewIn } from '#test/doorCases.ts';
import { NOTHING_PAID, openCase, ruleDays } from '#test/openCase.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const served = notice('2026-10-07');

describe('what the law does not allow', () => {
  it('is told with its article, and what it would do all the same', async () => {
    const id = await docketCase(test, openCase('11/QĐ'), served, verified('2026-10-09', 'hasMeans'));

    expect(await previewIn(test, id, coerced('2026-10-19'))).toMatchObject({
      refusal:
        'Chưa được cưỡng chế: thời hạn tự nguyện đến hết ngày 19/10/2026; chỉ cưỡng chế ngay khi phải ngăn chặn tẩu tán, hủy hoại tài sản (Điều 72 khoản 1 Luật THADS 106/2025/QH15).',
      overridable: true,
      stateBefore: 'hasMeans',
      stateAfter: 'coercion',
    });
  });

  it('does nothing where no reason can make it meaningful', async () => {
    const id = await docketCase(test, openCase('12/QĐ'), served);

    expect(await previewIn(test, id, notice('2026-11-22'))).toMatchObject({
      refusal: 'Ngày 22/11/2026 chưa đến (hôm nay 21/11/2026); sổ chỉ ghi việc đã xảy ra.',
      overridable: false,
      stateBefore: 'verifying',
      stateAfter: 'verifying',
      created: [],
      closed: [],
      money: NOTHING_PAID,
    });
  });
});

describe('what a correction would do', () => {
  it('is judged as if the earlier event were not there', async () => {
    const id = await docketCase(test, openCase('21/QĐ'), served, collected('2026-10-12', 100));
    const { events } = await test.ask('cases.get', { id });

    const preview = await previewIn(test, id, collected('2026-10-12', 90), events[2]?.id);

    expect(preview).toMatchObject({
      refusal: null,
      money: { ...NOTHING_PAID, collected: 90, remaining: 10, onHand: 90 },
    });
  });

  it('moves what followed from the earlier day', async () => {
    const id = await docketCase(test, openCase('22/QĐ'), served);
    const { events } = await test.ask('cases.get', { id });

    const preview = await previewIn(test, id, notice('2026-11-16'), events[1]?.id);

    expect([preview.stateBefore, preview.stateAfter]).toEqual(['verifying', 'voluntary']);
    expect({ created: ruleDays(preview.created), closed: ruleDays(preview.closed) }).toEqual({
      created: ['VL-01 2026-11-26', 'VR-01 2026-12-07'],
      closed: ['VL-01 2026-10-19', 'VR-01 2026-10-28'],
    });
  });
});
