import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testRegister } from '../app.ts';
import { CASE, monthSheet } from '../monthLater.ts';
import { caseOf, received, reported } from '../officialBooks.ts';

const before = reported('thang-truoc');
const now = reported('thang-nay');

/** What the register holds in all: cases, due and collected. */
const totals = async (test: TestApp) => {
  const { rows } = await test.ask('cases.list', { limit: 100 });
  const sum = (field: 'due' | 'collected'): number => rows.reduce((total, row) => total + row[field], 0);
  return [rows.length, sum('due'), sum('collected')];
};

describe('the same register a month later', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await testRegister('2026-11-25T02:00:00.000Z');
    await test.ask('import.run', { path: before });
  });
  afterEach(() => test.close());

  it('shows what is new and what differs, field by field', async () => {
    const { changes, kept } = await test.ask('import.preview', { path: now });

    expect(kept).toEqual([]);
    const ofSheet = { sheet: 'Sổ thụ lý' };
    expect(changes).toEqual({
      new: 1,
      same: 0,
      differentTotal: 4,
      different: [
        {
          ...ofSheet,
          row: 2,
          decisionNumber: '151/QĐ-THADS',
          fields: [
            { field: 'verificationDate', here: '', there: '25/08/2026' },
            { field: 'verificationResult', here: '', there: 'Chưa có điều kiện' },
          ],
        },
        {
          ...ofSheet,
          row: 3,
          decisionNumber: '152/QĐ-THADS',
          fields: [{ field: 'amountCollected', here: '0', there: '4.000.000' }],
        },
        {
          ...ofSheet,
          row: 4,
          decisionNumber: '153/QĐ-THADS',
          fields: [
            { field: 'amountCollected', here: '0', there: '10.000.000' },
            { field: 'completedDate', here: '', there: '01/10/2026' },
          ],
        },
        {
          ...ofSheet,
          row: 5,
          decisionNumber: '154/QĐ-THADS',
          fields: [{ field: 'amountDue', here: '10.000.000', there: '12.000.000' }],
        },
      ],
    });
  });

  it('takes only the new case without a choice', async () => {
    const run = await test.ask('import.run', { path: now });

    expect([run.imported, run.taken, run.changes.differentTotal]).toEqual([1, 0, 4]);
    expect(await totals(test)).toEqual([5, 47_000_000, 0]);
  });

  it('takes all of it in, and a third time nothing is new or different', async () => {
    const run = await test.ask('import.run', { path: now, take: 'all' });

    expect([run.imported, run.taken]).toEqual([1, 4]);
    const { imports } = await test.ask('import.list', {});
    expect(imports.map(({ file, imported, taken }) => [file, imported, taken]).toSorted()).toEqual([
      ['thang-nay.xlsx', 1, 4],
      ['thang-truoc.xlsx', 4, 0],
    ]);
    expect(await totals(test)).toEqual([5, 49_000_000, 14_000_000]);
    const verified = await caseOf(test, '151/QĐ-THADS');
    expect(verified.deadlines.find(({ ruleId }) => ruleId === 'VR-01')?.doneOn).toBe('2026-08-25');
    expect(await caseOf(test, '153/QĐ-THADS')).toMatchObject({ state: 'completed', endedOn: '2026-10-01' });

    const third = await test.ask('import.run', { path: now, take: 'all' });
    expect(third).toMatchObject({ importId: null, imported: 0, taken: 0, kept: [] });
    expect(third.changes).toEqual({ new: 0, same: 5, different: [], differentTotal: 0 });
  });

  it('takes one row alone, by its number or by sheet and number, and the rest later', async () => {
    const one = await test.ask('import.run', { path: now, take: [3] });
    expect([one.imported, one.taken, await totals(test)]).toEqual([1, 1, [5, 47_000_000, 4_000_000]]);

    const other = await test.ask('import.run', { path: now, take: [{ sheet: 'Sổ thụ lý', row: 5 }] });
    expect([other.imported, other.taken, await totals(test)]).toEqual([0, 1, [5, 49_000_000, 4_000_000]]);

    const elsewhere = await test.ask('import.run', { path: now, take: [{ sheet: 'Sổ khác', row: 2 }] });
    expect([elsewhere.importId, elsewhere.taken]).toEqual([null, 0]);
    const rest = await test.ask('import.preview', { path: now });
    expect(rest.changes.different.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('overwrites nothing: each difference is an event with file, sheet and row', async () => {
    const { importId } = await test.ask('import.run', { path: now, take: 'all' });

    const { events } = await caseOf(test, '154/QĐ-THADS');
    const imported = { importId, file: 'thang-nay.xlsx', sheet: 'Sổ thụ lý', row: 5 };
    expect(events.at(-1)).toMatchObject({
      imported,
      body: { type: 'event.corrected', reason: 'Theo tệp thang-nay.xlsx, trang “Sổ thụ lý”, dòng 5' },
    });
    const docketing = events.find(({ body }) => body.type === 'case.docketed');
    expect(docketing?.imported).toMatchObject({ file: 'thang-truoc.xlsx' });
    expect(docketing).toMatchObject({
      body: { items: [{ amount: 10_000_000 }] },
      now: { body: { items: [{ amount: 12_000_000 }] } },
    });
    expect((await test.ask('journal.verify', {})).intact).toBe(true);
  });

  it('leaves what an older sheet says, and says so', async () => {
    await test.ask('import.run', { path: now, take: 'all' });

    const { changes, kept } = await test.ask('import.run', { path: before, take: 'all' });
    expect([changes.same, changes.different]).toEqual([4, []]);
    expect(kept.map(({ row, text }) => [row, text])).toEqual([
      [2, 'Ngày xác minh gần nhất: sổ ghi “25/08/2026”, tệp để trống; giữ như trong sổ.'],
      [3, 'Số tiền đã thu: sổ ghi “4.000.000”, tệp để trống; giữ như trong sổ.'],
      [
        4,
        'Số tiền đã thu: sổ ghi “10.000.000”, tệp để trống; giữ như trong sổ. ' +
          'Ngày thi hành xong: sổ ghi “01/10/2026”, tệp để trống; giữ như trong sổ.',
      ],
      [5, 'Số tiền phải thi hành: tệp ghi “10.000.000”, sổ đã sửa thành “12.000.000”; giữ như trong sổ.'],
    ]);
    expect(await totals(test)).toEqual([5, 49_000_000, 14_000_000]);
  });

  it('offers again what was taken in by an import that is taken back', async () => {
    const { importId } = await test.ask('import.run', { path: now, take: 'all' });
    await test.ask('import.undo', { importId: importId ?? '' });

    expect(await totals(test)).toEqual([4, 40_000_000, 0]);
    const { changes, kept } = await test.ask('import.preview', { path: now });
    expect([changes.new, changes.differentTotal, kept]).toEqual([1, 4, []]);
  });

  it('warns of a new case whose number the year has already, on another day', async () => {
    const rows = [{ ...CASE, decisionNumber: '151/QĐ-THADS', decisionDate: '06/08/2026' }];
    const path = await received(test, [monthSheet(rows)]);

    const { changes, warnings } = await test.ask('import.preview', { path });
    expect(changes.new).toBe(1);
    expect(warnings.at(-1)?.text).toBe(
      'Sổ đã có quyết định số 151/QĐ-THADS ngày 05/08/2026; dòng này ghi ngày 06/08/2026 nên là việc mới. Nếu một ' +
        'trong hai ngày ghi nhầm, hãy sửa trước khi nhập.',
    );
  });
});
