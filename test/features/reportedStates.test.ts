import { describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import { reported } from '../officialBooks.ts';
import { REPORTED_NOW, answers, registerOf } from '../reportedBooks.ts';

const VERIFY_LATE = { ruleId: 'VR-01', due: '2026-09-03', state: 'overdue' };

describe('what the reported books say of today', () => {
  it('tam-dinh-chi-tiep-tuc-uy-thac: each case stands where its last decision left it', async () => {
    const { test, cases, agenda } = await registerOf(['tam-dinh-chi-tiep-tuc-uy-thac']);

    await test.close();
    const stands = [...cases.values()].map(({ decision, state, endedOn, events }) => [
      decision.number,
      state,
      endedOn,
      events
        .filter(({ body }) => body.type !== 'case.docketed' && body.type !== 'notice.served')
        .map(({ day, body }) => `${day} ${body.type}`),
    ]);
    expect(stands.toSorted()).toEqual([
      ['141/QĐ-THADS', 'verifying', null, ['2026-08-20 deferral.decided', '2026-10-20 enforcement.resumed']],
      ['142/QĐ-THADS', 'deferred', null, ['2026-08-20 deferral.decided']],
      ['143/QĐ-THADS', 'suspended', null, ['2026-08-24 suspension.decided']],
      ['144/QĐ-THADS', 'entrustedOut', '2026-09-01', ['2026-09-01 entrustment.decided']],
      ['145/QĐ-THADS', 'revoked', '2026-09-03', ['2026-09-03 decision.revoked']],
      ['146/QĐ-THADS', 'verifying', null, []],
    ]);
    expect(agenda.filter(({ decisionNumber }) => decisionNumber === '146/QĐ-THADS')).toContainEqual(
      expect.objectContaining(VERIFY_LATE),
    );
  });

  it('ngay-tuong-lai: a day to come ends nothing, defers nothing, and hides no work', async () => {
    const { test, cases, agenda, said } = await registerOf(['ngay-tuong-lai']);

    await test.close();
    const late = (number: string) =>
      agenda.flatMap(({ decisionNumber, ruleId, due, state }) =>
        decisionNumber === number && state === 'overdue' ? [`${ruleId} ${due}`] : [],
      );
    const refused = said[0]?.run.rejected.map(({ row, code }) => [row, code]);
    const held = answers['ngay-tuong-lai.xlsx'].mustNotEndOrQuiet.filter((number) => cases.has(number));
    expect(held.map((number) => [number, cases.get(number)?.endedOn, late(number)])).toEqual([
      ...[191, 192, 193, 194, 195].map((number) => [`${number}/QĐ-THADS`, null, ['VR-01 2026-09-03']]),
      ['196/QĐ-THADS', null, ['NT-01 2026-08-10']],
    ]);
    expect(held.map((number) => cases.get(number)?.state)).not.toContain('deferred');
    expect(refused).toEqual([[8, 'future-decision-date']]);
    expect(late('198/QĐ-THADS')).toEqual(['VR-01 2026-09-03']);
  });

  it('ten-cot-gan-giong: no look-alike is a day, a sum or a verification done', async () => {
    const { test, cases, said } = await registerOf(['ten-cot-gan-giong'], { leave: ['I', 'J'] });

    await test.close();
    const fields = said[0]?.preview.columns.map(({ column, field }) => [column, field]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['H', 'amountCollected'],
        ['I', null],
        ['J', null],
      ]),
    );
    expect(cases.size).toBe(answers['ten-cot-gan-giong.xlsx'].imported);
    const kinds = [...cases.values()].flatMap(({ events }) => events.map(({ body }) => body.type));
    expect(kinds).not.toContain('case.completed');
    expect(kinds).not.toContain('condition.verified');
  });
});

describe('what the reported books say of money', () => {
  it('so-le-hien-tron: what the cell shows comes in; a fraction in words is refused with the reason', async () => {
    const { test, cases, said } = await registerOf(['so-le-hien-tron']);

    await test.close();
    const due = [...cases].map(([number, { money }]) => [number, money.due]);
    expect(Object.fromEntries(due)).toEqual(answers['so-le-hien-tron.xlsx'].amounts);
    expect(said[0]?.run.rejected.map(({ row, code, reason }) => [row, code, reason])).toEqual([
      [7, 'unreadable-amount', expect.stringMatching(/1\.234\.567,89.*phần lẻ dưới 1 đồng/u)],
      [8, 'unreadable-amount', expect.stringMatching(/1,234,567\.50 đồng.*phần lẻ dưới 1 đồng/u)],
    ]);
  });

  it('zip64: opens and comes in whole', async () => {
    const { test, totals } = await registerOf(['zip64']);

    await test.close();
    const { imported, amountDue } = answers['zip64.xlsx'];
    expect([totals.cases, totals.due]).toEqual([imported, amountDue]);
  });

  it('thang-truoc, thang-nay: what is new and what differs is shown, and taken in', async () => {
    const { imported, amountDue } = answers['thang-truoc.xlsx'];
    const right = answers['thang-nay.xlsx'];
    const before = await registerOf(['thang-truoc']);
    await before.test.close();
    const { test, said, cases, totals, journal } = await registerOf(['thang-truoc', 'thang-nay']);

    await test.close();
    expect([before.totals.cases, before.totals.due]).toEqual([imported, amountDue]);
    const changes = said[1]?.preview.changes;
    expect(changes?.different.map(({ decisionNumber }) => decisionNumber)).toEqual(
      Object.keys(right.changed),
    );
    expect(changes?.new).toBe(right.new.length);
    expect(right.new.filter((number) => !before.cases.has(number) && cases.has(number))).toEqual(right.new);
    const { collected, due, cases: all } = totals;
    expect({ cases: all, amountDue: due, amountCollected: collected }).toEqual(right.whenTaken);
    expect(cases.get('151/QĐ-THADS')?.events.at(-1)).toMatchObject({
      day: '2026-08-25',
      body: { type: 'condition.verified', result: 'noMeans' },
    });
    expect(cases.get('152/QĐ-THADS')?.money.collected).toBe(4_000_000);
    expect(cases.get('153/QĐ-THADS')).toMatchObject({
      state: 'completed',
      endedOn: '2026-10-01',
      money: { collected: 10_000_000 },
    });
    expect(cases.get('154/QĐ-THADS')?.money.due).toBe(12_000_000);
    expect(journal.intact).toBe(true);
  });

  it('nhieu-trang-dong-an: what other sheets hold and which hidden rows were taken is said', async () => {
    const test = await testRegister(REPORTED_NOW);
    const path = reported('nhieu-trang-dong-an');
    const replies = [await test.ask('import.preview', { path }), await test.ask('import.run', { path })];
    const { total } = await test.ask('cases.list', {});

    await test.close();
    for (const { otherSheets, hiddenRows } of replies) {
      expect(otherSheets).toEqual([
        { name: 'Năm 2025', rows: 4, hidden: false },
        { name: 'Năm 2024', rows: 3, hidden: false },
        { name: 'An', rows: 1, hidden: true },
      ]);
      expect(hiddenRows).toEqual([{ sheet: 'Năm 2026', rows: [3, 4] }]);
    }
    expect(total).toBe(5);
  });
});
