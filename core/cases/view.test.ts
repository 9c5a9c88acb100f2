import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import {
  collected,
  docketed,
  moneyItem,
  notice,
  paidOut,
  partiesAdded,
  party,
  verified,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { docketCase } from '#test/doorCases.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { localDate } from '#shared/domain/localDate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const open = (number: string, facts: Parameters<typeof docketed>[1] = {}): Happening =>
  docketed('2026-10-05', {
    decision: { number, day: localDate('2026-10-05') },
    officerId: null,
    ...facts,
  });
const served = notice('2026-10-07');

const view = (id: string, today?: string): Promise<CaseView> =>
  test.ask('cases.get', { id, ...(today === undefined ? {} : { today: localDate(today) }) });

/** The deadlines as the page shows them: 'VR-01 2026-10-28 metLate'. */
const deadlinesOf = ({ deadlines }: CaseView): readonly string[] =>
  deadlines.map(({ ruleId, due, state }) => `${ruleId} ${due} ${state}`);

describe('the page of a case', () => {
  it('tells what the docketing said and where the case stands', async () => {
    const { officerId } = await test.ask('officers.add', { name: 'Trần Ngọc Ánh' });
    const id = await docketCase(
      test,
      open('1/QĐ', { officerId, requestReceivedOn: '2026-09-30', note: 'Hồ sơ giấy ở tủ 3' }),
      served,
    );

    expect(await view(id)).toMatchObject({
      id,
      version: expect.any(Number),
      docketDay: '2026-10-05',
      imported: false,
      decision: { number: '1/QĐ', day: '2026-10-05' },
      judgment: { number: '12/2026/DS-ST', day: '2026-10-05', court: 'TAND khu vực 1', type: 'civil' },
      initiative: 'onRequest',
      urgentMeasure: false,
      flags: { corruptionEconomic: false, creditInstitution: false, keyComplex: false },
      requestReceivedOn: '2026-09-30',
      judgmentReceivedOn: null,
      officerId,
      officer: 'Trần Ngọc Ánh',
      note: 'Hồ sơ giấy ở tủ 3',
      stage: 'served',
      state: 'verifying',
      classification: 'inProgress',
      voluntaryUntil: '2026-10-19',
      endedOn: null,
      partyCount: 2,
      gaps: [],
      overrides: [],
      suggestedAct: 'condition.verified',
      sameDebtor: [],
    });
  });

  it('looks at a case as on the day asked for', async () => {
    const id = await docketCase(test, open('2/QĐ'), served);

    const [last, after] = [await view(id, '2026-10-19'), await view(id, '2026-10-20')];

    expect([last.state, last.classification, last.suggestedAct]).toEqual([
      'voluntary',
      'voluntaryPeriod',
      null,
    ]);
    expect([after.state, after.classification, after.suggestedAct]).toEqual([
      'verifying',
      'inProgress',
      'condition.verified',
    ]);
  });

  it('shows open deadlines before met ones, soonest first, each with where it stands', async () => {
    const id = await docketCase(
      test,
      open('3/QĐ', { requestReceivedOn: '2026-09-25' }),
      served,
      verified('2026-10-29', 'hasMeans'),
    );

    expect(deadlinesOf(await view(id, '2026-10-30'))).toEqual([
      'NT-02 2026-10-08 overdue',
      'VL-01 2026-10-19 lapsed',
      'IN-07 2026-10-02 metLate',
      'NT-01 2026-10-08 met',
      'VR-01 2026-10-28 metLate',
    ]);
  });

  it('says of a deadline on what article it rests and how its day was reached', async () => {
    const id = await docketCase(test, open('4/QĐ'), served);

    const first = (await view(id)).deadlines.find(({ ruleId }) => ruleId === 'VR-01');

    expect(first).toMatchObject({
      title: 'Xác minh điều kiện thi hành án lần đầu',
      actor: 'CHV',
      article: 'Điều 37 khoản 1 Luật THADS 106/2025/QH15',
      triggerDay: '2026-10-19',
      due: '2026-10-28',
      actEvent: 'condition.verified',
      doneOn: null,
    });
    expect(first?.steps.at(-1)?.day).toBe('2026-10-28');
  });

  it('keeps account of items and money', async () => {
    const id = await docketCase(
      test,
      open('5/QĐ', { items: [moneyItem('a', 100), moneyItem('b', 50)] }),
      collected('2026-10-12', 60, { itemId: 'a', amount: 40 }, { itemId: 'b', amount: 20 }),
      paidOut('2026-10-13', 40, { itemId: 'a', amount: 40 }),
    );
    const { ledgers, money } = await view(id);

    expect(money).toEqual({
      due: 150,
      collected: 60,
      performed: 0,
      paidOut: 40,
      notifiedUnclaimed: 0,
      terminated: 0,
      entrusted: 0,
      remaining: 90,
      unallocated: 0,
      unallocatedPaidOut: 0,
      onHand: 20,
    });
    expect(
      ledgers.map(({ item, collected: sum, paidOut: went, remaining }) => [item.id, sum, went, remaining]),
    ).toEqual([
      ['a', 40, 40, 60],
      ['b', 20, 0, 30],
    ]);
  });

  it('shows the first twenty parties and counts them all', async () => {
    const many = Array.from({ length: 25 }, (_, at) => party('debtor', `Người ${at + 1}`));
    const id = await docketCase(test, open('6/QĐ'), partiesAdded('2026-10-12', ...many));

    const { parties, partyCount } = await view(id);

    expect([parties.length, partyCount]).toEqual([20, 27]);
    expect(parties.at(-1)?.name).toBe('Người 18');
  });

  it('offers every act with why the law does not allow it', async () => {
    const id = await docketCase(test, open('7/QĐ'), served);

    const acts = new Map((await view(id)).acts.map(({ eventType, refusal }) => [eventType, refusal]));

    expect(acts.get('condition.verified')).toBeNull();
    expect(acts.get('coercion.decided')).toBe(
      'Chưa được cưỡng chế: chưa có kết quả xác minh là người phải thi hành án có điều kiện thi hành (Điều 72 khoản 1 đến khoản 3 Luật THADS 106/2025/QH15).',
    );
    expect(acts.has('event.corrected')).toBe(false);
  });
});
