import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/contract/cases.ts';
import { type TestApp, testRegister } from '../app.ts';
import { CASE, lookedAt, monthly, on } from '../monthLater.ts';
import type { DocketRow } from '../workbooks.ts';

/** What may come to a row within a month; each changes other columns. */
const CHANGES: readonly ((row: DocketRow) => DocketRow)[] = [
  (row) => ({ ...row, verificationDate: on(25, 8), verificationResult: 'Chưa có điều kiện' }),
  (row) => ({ ...row, amountDue: 12_000_000 }),
  (row) => ({ ...row, amountCollected: 4_000_000, amountPaidOut: 1_000_000 }),
  (row) => ({ ...row, officerName: 'Hà Mẫu' }),
  (row) => ({ ...row, debtorName: `${String(row.debtorName)}; Hồ Văn Điển` }),
  (row) => ({ ...row, debtorIdNumber: '001090000021' }),
  (row) => ({ ...row, judgmentNumber: '9/2026/HNGD-ST', judgmentType: 'HNGĐ', court: 'TAND khu vực 5' }),
  (row) => ({ ...row, noticeDate: on(14, 8), noticeChannel: 'Niêm yết' }),
  (row) => ({ ...row, deferralNumber: '5/QĐ-THADS', deferralDate: on(1, 9), deferralGround: 'thỏa thuận' }),
  (row) => ({ ...row, note: 'Đã mời làm việc' }),
  (row) => ({ ...row, obligationText: 'Bồi thường thiệt hại' }),
  (row) => ({ ...row, docketDate: on(4, 8) }),
];

const ROWS = 2 ** CHANGES.length;
const STEP = 61;

/** Rows for a spread of all combinations of changes; row n has the changes whose bits n has. */
const combinations = Array.from({ length: Math.ceil(ROWS / STEP) }, (_, index) => index * STEP);
const first: readonly DocketRow[] = combinations.map((_, index) => ({
  ...CASE,
  order: index + 1,
  decisionNumber: `${index + 1}/QĐ-THADS`,
}));
const second: readonly DocketRow[] = first.map((row, index) =>
  CHANGES.reduce(
    (now, change, bit) => (((combinations[index] ?? 0) >> bit) % 2 === 1 ? change(now) : now),
    row,
  ),
);

/** All that a case comes to, without ids and without how it came to it. */
function facts(view: CaseView) {
  const { docketDay, decision, judgment, initiative, officer, state, classification, voluntaryUntil } = view;
  const { money, ledgers, deadlines, parties } = view;
  return {
    docketDay,
    decision,
    judgment,
    initiative,
    officer,
    state,
    classification,
    voluntaryUntil,
    money,
    note: (view.note ?? '').split('\n').toSorted(),
    parties: parties
      .map(({ role, kind, name, idNumber, address }) => [role, kind, name, idNumber, address].join('|'))
      .toSorted(),
    items: ledgers.map(({ item: { id: _id, ...item }, due, collected }) => ({ ...item, due, collected })),
    deadlines: deadlines.map(({ ruleId, due, doneOn }) => `${ruleId} ${due} ${doneOn}`).toSorted(),
  };
}

const holdings = async (test: TestApp) => {
  const { rows } = await test.ask('cases.list', { limit: 1000 });
  const views = await Promise.all(rows.map(({ id }) => test.ask('cases.get', { id })));
  return new Map(views.map((view) => [view.decision.number, facts(view)]));
};

describe('a month taken in comes to the same as the month brought in anew', () => {
  let kept: TestApp;
  let anew: TestApp;
  beforeAll(async () => {
    kept = await testRegister('2026-11-25T02:00:00.000Z');
    anew = await testRegister('2026-11-25T02:00:00.000Z');
  });
  afterAll(async () => {
    await kept.close();
    await anew.close();
  });

  it('for every mixture of changes', async () => {
    await monthly(kept, first);
    const changed = combinations.filter((bits) => bits !== 0).length;
    expect((await lookedAt(kept, second)).different.length).toBe(changed);
    expect((await monthly(kept, second, 'all')).taken).toBe(changed);
    await monthly(anew, second);

    expect(await holdings(kept)).toEqual(await holdings(anew));
    expect(await lookedAt(kept, second)).toEqual({ new: 0, same: first.length, different: [], kept: [] });
  });
});
