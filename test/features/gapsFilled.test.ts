import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testRegister } from '../app.ts';
import { filling, gapRegister } from '../gapRegister.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const { rowOf, bringIn, listed, codesOf, fill, viewOf } = gapRegister(() => test);

describe('a case with two such gaps', () => {
  it('is filled twice in one call, one entry of the journal each', async () => {
    const importId = await bringIn(rowOf({ amountCollected: 200, amountPaidOut: 100 }));
    const rows = await listed(importId, 'moneyDayMissing');
    const before = (await viewOf(rows[0])).events.length;

    expect(await fill('moneyDayMissing', rows, { day: '2026-04-01' })).toEqual({ filled: 2, refused: [] });
    expect((await viewOf(rows[0])).events).toHaveLength(before + 2);
    expect(await test.ask('journal.verify', {})).toMatchObject({ intact: true });
  });
});

describe('a whole call', () => {
  it.each([0, 201])('of %d rows is refused', async (count) => {
    const rows = Array.from({ length: count }, () => ({ caseId: 'a', eventId: null, values: {} }));

    expect(await test.reply('gaps.fill', { code: 'courtMissing', rows })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });

  it('is work that stays, and is named, when the import is taken back', async () => {
    const row = rowOf({ court: null });
    const importId = await bringIn(row, rowOf({ court: null }));
    const [first] = await listed(importId, 'courtMissing');
    await fill('courtMissing', first ? [first] : [], { court: 'TAND khu vực 1' });

    expect(await test.ask('import.undo', { importId })).toMatchObject({
      removed: 1,
      kept: [row.decisionNumber],
    });
    expect(await viewOf(first)).toMatchObject({ judgment: { court: 'TAND khu vực 1' } });
  });

  it('of an import that was taken back finds nothing to fill', async () => {
    const importId = await bringIn(rowOf({ court: null }));
    const rows = await listed(importId, 'courtMissing');
    await test.ask('import.undo', { importId });

    expect(await codesOf(importId)).toEqual([]);
    expect(await fill('courtMissing', rows, { court: 'TAND khu vực 1' })).toMatchObject({
      filled: 0,
      refused: [{ code: 'case-not-found' }],
    });
  });

  it('comes back from the journal as it was', async () => {
    await bringIn(rowOf({ court: null, docketDate: null, noticeDate: '01/10/2062', amountCollected: 5 }));
    const before = await test.ask('gaps.summary', {});

    await test.ask('journal.rebuild', {});

    expect(before.gaps.length).toBeGreaterThan(2);
    expect(await test.ask('gaps.summary', {})).toEqual(before);
  });

  it('of a role that may not record it writes nothing', async () => {
    const importId = await bringIn(rowOf({ court: null, amountCollected: 100 }));
    await test.ask('users.add', { name: 'Người kế toán', role: 'accountant', password: 'mật khẩu thứ ba' });
    await test.ask('register.lock', {});
    const { users } = await test.ask('register.inspect', { file: test.file });
    const userId = users.find(({ role }) => role === 'accountant')?.id ?? '';
    await test.ask('register.open', { file: test.file, userId, password: 'mật khẩu thứ ba' } as never);
    const [courts, sums] = [
      await listed(importId, 'courtMissing'),
      await listed(importId, 'moneyDayMissing'),
    ];

    const refused = await test.reply('gaps.fill', {
      code: 'courtMissing',
      rows: courts.map((row) => filling(row, { court: 'TAND khu vực 1' })),
    });

    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await listed(importId, 'courtMissing')).toEqual(courts);
    expect(await fill('moneyDayMissing', sums, { day: '2026-04-01' })).toEqual({ filled: 1, refused: [] });
  });
});
