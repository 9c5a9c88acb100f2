import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordableEvent } from '#shared/contract/caseEvents.ts';
import { localDate as day } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { docketing } from '../docketing.ts';

const served: RecordableEvent = {
  day: day('2026-11-05'),
  body: {
    type: 'notice.served',
    document: 'enforcementDecision',
    channel: 'direct',
    outcome: 'received',
    firstPublishedOn: null,
    partyIds: [],
    detail: null,
  },
};
const paid = (amount: number): RecordableEvent => ({
  day: day('2026-11-10'),
  body: { type: 'money.collected', amount, receipt: 'BL 01', voluntary: true, allocations: [], detail: null },
});

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

describe('finding a case', () => {
  beforeAll(async () => {
    const people = ['Đỗ Đức Đạt', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa', 'Hoa Văn Nam', 'Trần Hóa', 'Hoàng Tú'];
    for (const [index, debtor] of people.entries()) {
      await test.ask(
        'cases.docket',
        docketing({ number: `${index + 1}/QĐ-THADS`, debtor, decided: '2026-10-05' }),
      );
    }
  });

  it.each([
    ['do duc dat', ['Đỗ Đức Đạt']],
    ['ĐỖ ĐỨC', ['Đỗ Đức Đạt']],
    ['dat do', ['Đỗ Đức Đạt']],
    ['hoa', ['Hoa Văn Nam', 'Trần Hóa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Hoàng Tú']],
    ['hoà', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Hoàng Tú', 'Trần Hóa', 'Hoa Văn Nam']],
    ['hòa'.normalize('NFD'), ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Hoàng Tú', 'Trần Hóa', 'Hoa Văn Nam']],
    ['1 / qđ - thads', ['Đỗ Đức Đạt']],
    ['1QDTHADS', ['Đỗ Đức Đạt']],
    ['khongcoai', []],
    ['"; DROP TABLE cases; --', []],
  ])('“%s” finds %j', async (text, debtors) => {
    const { rows, total } = await test.ask('cases.list', { text });

    expect(rows.map(({ debtor }) => debtor)).toEqual(debtors);
    expect(total).toBe(debtors.length);
  });
});

describe('a case from docketing to payment', () => {
  let id = '';
  beforeAll(async () => {
    ({ id } = await test.ask('cases.docket', docketing({ number: '101/QĐ-THADS', debtor: 'Phạm Văn Bình' })));
  });

  it('refuses the same decision twice', async () => {
    const reply = await test.reply(
      'cases.docket',
      docketing({ number: '101 / qđ-thads', debtor: 'Người Khác' }),
    );

    expect(reply).toMatchObject({ ok: false, error: { code: 'duplicate-decision' } });
  });

  it('shows the dates a notice will create before it is recorded', async () => {
    const preview = await test.ask('events.preview', { caseId: id, event: served });

    expect(preview.refusal).toBeNull();
    expect(preview.created.map(({ ruleId, due }) => [ruleId, due])).toContainEqual(['VL-01', '2026-11-16']);
    expect((await test.ask('cases.get', { id })).events).toHaveLength(1);
  });

  it('derives the voluntary period and the verification from the notice', async () => {
    await test.ask('events.record', { caseId: id, event: served });

    const view = await test.ask('cases.get', { id });

    expect(view.voluntaryUntil).toBe('2026-11-16');
    expect(view.deadlines.find(({ ruleId }) => ruleId === 'VR-01')).toMatchObject({
      due: '2026-11-25',
      state: 'next7',
    });
  });

  it('refuses what the law does not allow, naming the article, and lets a reason override it', async () => {
    const event: RecordableEvent = {
      day: day('2026-11-12'),
      body: {
        type: 'coercion.decided',
        decision: { number: null, day: day('2026-11-12') },
        measure: 'seizure',
        forcesMobilised: false,
        detail: null,
      },
    };

    const refused = await test.reply('events.record', { caseId: id, event });
    const recorded = await test.ask('events.record', {
      caseId: id,
      event,
      overrideReason: 'Có dấu hiệu tẩu tán tài sản',
    });

    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'refused', message: expect.stringContaining('Điều') },
    });
    expect((await test.ask('cases.get', { id })).overrides).toEqual([
      {
        eventId: recorded.eventId,
        refusal: expect.stringContaining('Điều'),
        reason: 'Có dấu hiệu tẩu tán tài sản',
      },
    ]);
  });

  it('undoes by a correction that leaves both readable', async () => {
    const before = await test.ask('cases.get', { id });
    const mistaken = before.events.at(-1)?.id ?? '';

    await test.ask('events.correct', {
      caseId: id,
      eventId: mistaken,
      reason: 'Ghi nhầm hồ sơ',
      replacement: null,
    });

    const after = await test.ask('cases.get', { id });
    expect(after.state).toBe('verifying');
    expect(after.events.find((event) => event.id === mistaken)?.correctedBy).toBe(after.events.at(-1)?.id);
  });

  it('tells of a newer version instead of overwriting it', async () => {
    const { version } = await test.ask('cases.get', { id });
    await test.ask('events.record', { caseId: id, version, event: paid(4_000_000) });

    const reply = await test.reply('events.record', { caseId: id, version, event: paid(1_000_000) });

    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('keeps account of every đồng', async () => {
    const { money, ledgers } = await test.ask('cases.get', { id });

    expect(money).toMatchObject({
      due: 10_000_000,
      collected: 4_000_000,
      remaining: 6_000_000,
      onHand: 4_000_000,
    });
    expect(ledgers.map(({ remaining }) => remaining)).toEqual([6_000_000]);
  });

  it('puts the payout on the agenda ten days after the money came', async () => {
    const { items } = await test.ask('agenda.list', {});

    expect(
      items.filter(({ caseId }) => caseId === id).map(({ ruleId, due, state }) => [ruleId, due, state]),
    ).toContainEqual(['MN-01', '2026-11-20', 'overdue']);
  });
});

describe('an ended case', () => {
  it('stands on no agenda, whatever day is asked for', async () => {
    const decided = '2026-10-05';
    const { id } = await test.ask(
      'cases.docket',
      docketing({ number: '201/QĐ', debtor: 'Lê Xong', decided }),
    );
    const termination: RecordableEvent = {
      day: day('2026-11-20'),
      body: {
        type: 'termination.decided',
        decision: { number: '9/QĐ', day: day('2026-11-20') },
        scope: 'whole',
        itemIds: [],
        detail: null,
      },
    };
    await test.ask('events.record', { caseId: id, event: { ...served, day: day('2026-11-02') } });
    await test.ask('events.record', { caseId: id, event: termination });

    const { items } = await test.ask('agenda.list', { today: day('2026-11-10'), days: 10 });

    expect(items.filter(({ caseId }) => caseId === id)).toEqual([]);
  });
});

describe('the list', () => {
  it('adds up over the same filter as the rows', async () => {
    const { rows, total } = await test.ask('cases.list', { limit: 500 });

    const totals = await test.ask('cases.totals', {});

    expect(totals).toMatchObject({ cases: total, due: rows.reduce((sum, row) => sum + row.due, 0) });
  });

  it('sorts decision numbers as numbers', async () => {
    const { rows } = await test.ask('cases.list', { sort: 'decisionNumber', descending: false });

    const numbers = rows.map(({ decisionNumber }) => Number.parseInt(decisionNumber ?? '', 10));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 101, 201]);
  });

  it.each([
    ['amountFrom', { amountFrom: 10_000_001 }, 0],
    ['age', { ageFromYears: 1 }, 0],
    ['unassigned', { unassigned: true }, 8],
    ['voluntary period', { classifications: ['inProgress' as const] }, 1],
  ])('narrows by %s', async (_what, filter, total) => {
    expect((await test.ask('cases.list', filter)).total).toBe(total);
  });

  it('exports identifiers as text and defuses formulas', async () => {
    await test.ask('cases.docket', docketing({ number: '=1+1', debtor: '@cmd' }));

    const { base64, rows } = await test.ask('cases.export', { text: 'cmd' });

    expect(rows).toBe(1);
    expect(base64.length).toBeGreaterThan(100);
  });
});
