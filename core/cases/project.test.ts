import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '#test/app.ts';
import type { TestApp } from '#test/app.ts';
import {
  collected,
  docketed,
  dutyDone,
  notice,
  paidOut,
  partiesAdded,
  party,
  suspended,
  terminated,
} from '#test/builders.ts';
import type { Happening } from '#test/builders.ts';
import { correctIn, docketCase, recordIn } from '#test/doorCases.ts';
import { localDate } from '#shared/domain/localDate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const open = (number: string, debtor: string): Happening =>
  docketed('2026-10-05', {
    decision: { number, day: localDate('2026-10-05') },
    officerId: null,
    parties: [party('debtor', debtor), party('creditor', 'Trần Thị Bình')],
  });

/** What the agenda of 21/11/2026 asks in a case: 'NT-02 2026-10-08 overdue'. */
async function agendaOf(id: string): Promise<readonly string[]> {
  const { items } = await test.ask('agenda.list', { days: 400 });
  return items
    .filter(({ caseId }) => caseId === id)
    .map(({ ruleId, due, state }) => `${ruleId} ${due} ${state}`)
    .toSorted();
}

async function firstEventOf(id: string): Promise<string> {
  const { events } = await test.ask('cases.get', { id });
  return events[0]?.id ?? '';
}

describe('what is written of a case with each event', () => {
  it('is the agenda: what the event asks for comes, what it does goes', async () => {
    const id = await docketCase(test, open('1/QĐ', 'An'));
    const before = await agendaOf(id);

    await recordIn(test, id, notice('2026-11-16'));
    const served = await agendaOf(id);
    await recordIn(test, id, collected('2026-11-17', 40));
    await recordIn(test, id, dutyDone('2026-11-18', 'NT-02', await firstEventOf(id)));

    expect(before).toEqual(['NT-01 2026-10-08 overdue', 'NT-02 2026-10-08 overdue']);
    expect(served).toEqual(['NT-02 2026-10-08 overdue', 'VL-01 2026-11-26 next7', 'VR-01 2026-12-07 next30']);
    expect(await agendaOf(id)).toEqual([
      'MN-01 2026-11-27 next7',
      'VL-01 2026-11-26 next7',
      'VR-01 2026-12-07 next30',
    ]);
  });

  it('is an agenda that a pause lightens', async () => {
    const id = await docketCase(test, open('2/QĐ', 'An'), notice('2026-11-16'), suspended('2026-11-17'));

    expect(await agendaOf(id)).toEqual([
      'NT-01 2026-11-20 overdue',
      'NT-02 2026-10-08 overdue',
      'NT-02 2026-11-20 overdue',
      'VL-01 2026-11-26 next7',
    ]);
  });

  it('is an agenda that the end empties, save the money and the ending decision', async () => {
    const id = await docketCase(
      test,
      open('3/QĐ', 'An'),
      notice('2026-11-16'),
      collected('2026-11-17', 40),
      terminated('2026-11-18'),
    );
    const ended = await agendaOf(id);

    await recordIn(test, id, paidOut('2026-11-20', 40));

    expect(ended).toEqual(['MN-01 2026-11-27 next7', 'NT-01 2026-11-23 next7', 'NT-02 2026-11-23 next7']);
    expect(await agendaOf(id)).toEqual(['NT-01 2026-11-23 next7', 'NT-02 2026-11-23 next7']);
  });

  it('is its parties, in the order they were named', async () => {
    const id = await docketCase(
      test,
      open('4/QĐ', 'An'),
      partiesAdded('2026-10-12', party('debtor', 'Cường'), party('thirdParty', 'Ngân hàng')),
    );

    const { total, rows } = await test.ask('cases.parties', { id });
    const debtors = await test.ask('cases.parties', { id, role: 'debtor' });

    expect([total, rows.map(({ name }) => name)]).toEqual([4, ['An', 'Trần Thị Bình', 'Cường', 'Ngân hàng']]);
    expect(debtors.rows.map(({ name }) => name)).toEqual(['An', 'Cường']);
  });

  it('is what it is found by: names and numbers, also those added and corrected', async () => {
    const id = await docketCase(test, open('505/QĐ', 'Hoàng Ngọc Khuê'));
    await recordIn(test, id, partiesAdded('2026-10-12', party('debtor', 'Vũ Quỳnh Trâm')));
    const found = async (text: string): Promise<readonly string[]> =>
      (await test.ask('cases.list', { text })).rows.map((row) => row.id);

    const before = [await found('hoang ngoc khue'), await found('vu quynh tram'), await found('505qd')];
    await correctIn(test, id, await firstEventOf(id), open('606/QĐ', 'Hoàng Ngọc Khánh'));
    const after = [await found('hoang ngoc khue'), await found('hoang ngoc khanh'), await found('606qd')];

    expect(before).toEqual([[id], [id], [id]]);
    expect(after).toEqual([[], [id], [id]]);
  });

  it('leaves its decision free again once the docketing is withdrawn as a mistake', async () => {
    const mistaken = await docketCase(test, open('707/QĐ', 'An'));
    await correctIn(test, mistaken, await firstEventOf(mistaken), null);

    const right = await docketCase(test, open('707/QĐ', 'An'));
    const { rows } = await test.ask('cases.list', { text: '707qd' });

    expect(rows.map(({ id, state }) => [id, state]).toSorted()).toEqual(
      [
        [mistaken, 'revoked'],
        [right, 'docketed'],
      ].toSorted(),
    );
  });
});
