import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import { collected, docketed, notice } from '#test/builders.ts';
import { docketCase } from '#test/doorCases.ts';
import type { EndpointName } from '#shared/contract/index.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const { day, body } = collected('2026-11-02', 10);

describe('a case that is not in the register', () => {
  it.each<[EndpointName, object]>([
    ['cases.get', { id: 'gone' }],
    ['events.preview', { caseId: 'gone', event: { day, body } }],
    ['events.record', { caseId: 'gone', event: { day, body } }],
    ['events.correct', { caseId: 'gone', eventId: 'e1', reason: 'Ghi nhầm', replacement: null }],
  ])('is told in words (%s)', async (name, input) => {
    expect(await test.app.call(name, input)).toEqual({
      ok: false,
      error: {
        code: 'case-not-found',
        message: 'Không có hồ sơ này trong sổ. Có thể lần nhập chứa nó đã được hoàn tác.',
      },
    });
  });
});

describe('a case that is', () => {
  it('is folded from its own events alone', async () => {
    const one = await docketCase(test, docketed('2026-10-05', { officerId: null }), notice('2026-10-07'));
    const other = await docketCase(
      test,
      docketed('2026-10-06', { officerId: null }),
      collected('2026-10-12', 40),
    );

    const [first, second] = [
      await test.ask('cases.get', { id: one }),
      await test.ask('cases.get', { id: other }),
    ];

    expect([first.id, first.stage, first.money.collected]).toEqual([one, 'served', 0]);
    expect([second.id, second.stage, second.money.collected]).toEqual([other, 'docketed', 40]);
  });
});
