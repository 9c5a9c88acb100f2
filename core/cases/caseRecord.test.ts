import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import {
  coerced,
  collected,
  deferred,
  docketed,
  entrusted,
  moneyItem,
  noMeans,
  notice,
  overridden,
  paidOut,
  party,
  performed,
  separateBook,
  suspended,
  terminated,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { docketCase } from '#test/doorCases.ts';
import type { CaseRow } from '#shared/contract/caseList.ts';
import { localDate } from '#shared/domain/localDate.ts';

const LATER = localDate('2026-11-21');

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

/** A case of 100 đồng, decided on 05/10/2026 under a number of its own. */
const open = (number: string, facts: Parameters<typeof docketed>[1] = {}): Happening =>
  docketed('2026-10-05', {
    decision: { number, day: localDate('2026-10-05') },
    officerId: null,
    ...facts,
  });

async function rowOf(id: string, today = LATER): Promise<CaseRow | undefined> {
  const { rows } = await test.ask('cases.list', { today, limit: 500 });
  return rows.find((row) => row.id === id);
}

const FRESH = {
  decisionDay: '2026-10-05',
  judgmentNumber: '12/2026/DS-ST',
  judgmentType: 'civil',
  initiative: 'onRequest',
  debtor: 'Nguyễn Văn An',
  debtorAddress: null,
  creditor: 'Trần Thị Bình',
  officerId: null,
  officer: null,
  state: 'docketed',
  classification: 'voluntaryPeriod',
  due: 100,
  collected: 0,
  paidOut: 0,
  remaining: 100,
  nextDue: '2026-10-08',
  nextRuleId: 'NT-01',
  nextState: 'overdue',
  gaps: 1,
};

const served = notice('2026-10-07');
const foundNothing = verified('2026-10-20', 'noMeans');

describe('the row of a case', () => {
  it.each<[string, string, readonly Happening[], Partial<CaseRow>]>([
    ['a fresh case, overdue for its notice', '1/QĐ', [], {}],
    [
      'a served one past its voluntary period',
      '2/QĐ',
      [served],
      {
        state: 'verifying',
        classification: 'inProgress',
        nextDue: localDate('2026-10-08'),
        nextRuleId: 'NT-02',
      },
    ],
    [
      'one under coercion, part collected and paid out',
      '3/QĐ',
      [
        served,
        verified('2026-10-20', 'hasMeans'),
        coerced('2026-10-26'),
        collected('2026-11-16', 60),
        paidOut('2026-11-17', 20),
      ],
      {
        state: 'coercion',
        classification: 'inProgress',
        collected: 60,
        paidOut: 20,
        remaining: 40,
        nextRuleId: 'NT-02',
      },
    ],
    [
      'one without means',
      '4/QĐ',
      [served, foundNothing, noMeans('2026-10-22')],
      { state: 'noMeans', classification: 'notYetEnforceable', nextRuleId: 'NT-02' },
    ],
    [
      'one deferred by agreement',
      '5/QĐ',
      [served, deferred('2026-10-12', 'agreement', { until: '2027-01-12' })],
      { state: 'deferredByAgreement', classification: 'deferredByAgreement', nextRuleId: 'NT-02' },
    ],
    [
      'one suspended',
      '6/QĐ',
      [served, suspended('2026-10-12')],
      { state: 'suspended', classification: 'suspended', nextRuleId: 'NT-02' },
    ],
    [
      'one terminated with nothing performed, its notices still owed',
      '7/QĐ',
      [served, terminated('2026-11-20')],
      {
        state: 'terminated',
        classification: 'terminated',
        remaining: 0,
        nextDue: localDate('2026-11-26'),
        nextRuleId: 'NT-01',
        nextState: 'next7',
      },
    ],
    [
      'one part performed and the rest entrusted, counted as completed',
      '8/QĐ',
      [performed('2026-10-12', 'a'), entrusted('2026-11-20')],
      {
        state: 'entrustedOut',
        classification: 'completed',
        remaining: 0,
        nextDue: localDate('2026-11-26'),
        nextRuleId: 'NT-01',
        nextState: 'next7',
      },
    ],
    [
      'one of which too much was collected, all the same: nothing remains, and never less',
      '9/QĐ',
      [overridden(collected('2026-11-16', 150), 'Bản án sửa tăng')],
      { collected: 150, remaining: 0 },
    ],
  ])('of %s', async (_what, number, others, change) => {
    const id = await docketCase(test, open(number), ...others);

    expect(await rowOf(id)).toMatchObject({ id, decisionNumber: number, ...FRESH, ...change });
  });

  it.each<[string, string, Parameters<typeof docketed>[1], Partial<CaseRow>]>([
    [
      'several debtors and creditors: the first of each and how many more',
      '21/QĐ',
      {
        parties: [
          party('creditor', 'Bình'),
          { ...party('debtor', 'Đỗ Đức Đạt'), address: 'thôn 3' },
          party('debtor', 'Cường'),
          party('debtor', 'Dũng'),
          party('creditor', 'Giang'),
        ],
      },
      { debtor: 'Đỗ Đức Đạt và 2 người khác', debtorAddress: 'thôn 3', creditor: 'Bình và 1 người khác' },
    ],
    [
      'no creditor, on own initiative',
      '22/QĐ',
      { initiative: 'ownInitiative', parties: [party('debtor', 'An')] },
      { initiative: 'ownInitiative', debtor: 'An', creditor: null },
    ],
    [
      'several items',
      '23/QĐ',
      { items: [moneyItem('a', 100), moneyItem('b', 50)] },
      { due: 150, remaining: 150 },
    ],
    [
      'a decision that has no number yet',
      '',
      { decision: { number: null, day: localDate('2026-10-05') } },
      { decisionNumber: null, gaps: 2 },
    ],
  ])('names %s', async (_what, number, facts, change) => {
    const id = await docketCase(test, open(number, facts));

    expect(await rowOf(id)).toMatchObject({ id, decisionNumber: number, ...FRESH, ...change });
  });

  it.each([
    ['2026-10-19', 'voluntary', 'voluntaryPeriod'],
    ['2026-10-20', 'verifying', 'inProgress'],
  ])('knows on %s whether the voluntary period still runs: %s', async (day, state, classification) => {
    const id = await docketCase(test, open(`31/QĐ ${day}`), served);

    expect(await rowOf(id, localDate(day))).toMatchObject({ state, classification });
  });

  it('of a case of the separate book names what is owed next, and of a case with an officer the officer', async () => {
    const { officerId } = await test.ask('officers.add', { name: 'Trần Ngọc Ánh' });
    const old = docketed('2023-02-01', { officerId, initiative: 'ownInitiative' });
    const id = await docketCase(test, old, noMeansOf2024(), separateBook('2026-09-01'));

    expect(await rowOf(id)).toMatchObject({
      officerId,
      officer: 'Trần Ngọc Ánh',
      state: 'separateBook',
      classification: 'separateTrackingBook',
      nextDue: '2023-02-03',
      nextRuleId: 'IN-12',
      gaps: 2,
    });
  });
});

const noMeansOf2024 = (): Happening => overridden(noMeans('2024-08-30'), 'Sổ giấy không ghi ngày xác minh');
