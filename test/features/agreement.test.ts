import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { agreed } from '../agreements.ts';
import { docketed, notice } from '../builders.ts';
import { docketInput, eventInput } from '../doorInputs.ts';

let test: TestApp;
let caseId: string;
let agreementId: string;
beforeEach(async () => {
  test = await testRegister();
  ({ id: caseId } = await test.ask('cases.docket', docketInput(docketed('2026-10-05'), '101')));
  await test.ask('events.record', { caseId, event: eventInput(notice('2026-10-07')) });
  ({ eventId: agreementId } = await test.ask('events.record', {
    caseId,
    event: eventInput(agreed('2026-10-20', '2026-11-25', '2026-12-15')),
  }));
});
afterEach(() => test.close());

const followUps = async () =>
  (await test.ask('agenda.list', { ruleId: 'VL-04', days: 60 })).items.map(({ due, state, title }) => ({
    due,
    state,
    title,
  }));

describe('an agreement of the parties', () => {
  it('stands on the timeline as it was recorded', async () => {
    const { events } = await test.ask('cases.get', { id: caseId });

    expect(events.find(({ id }) => id === agreementId)?.body).toMatchObject({
      type: 'agreement.made',
      place: 'Trụ sở Phòng THADS khu vực 4',
      time: '09:00',
      feeAndCosts: 'Người phải thi hành án chịu chi phí',
      steps: [{ dueOn: '2026-11-25' }, { dueOn: '2026-12-15' }],
    });
  });

  it('brings its next day to the agenda', async () => {
    expect(await followUps()).toEqual([
      { due: '2026-11-25', state: 'next7', title: 'Thỏa thuận thi hành án' },
    ]);
  });

  it('goes to its next day when a step is noted as kept', async () => {
    await test.ask('events.record', {
      caseId,
      event: {
        day: localDate('2026-11-21'),
        body: { type: 'duty.done', ruleId: 'VL-04', triggerEventId: agreementId, detail: null },
      },
    });

    expect(await followUps()).toEqual([
      { due: '2026-12-15', state: 'next30', title: 'Thỏa thuận thi hành án' },
    ]);
  });

  it('gives way to the rest of the judgment when a breach is recorded', async () => {
    const { eventId } = await test.ask('events.record', {
      caseId,
      event: {
        day: localDate('2026-11-21'),
        body: { type: 'agreement.breached', agreementEventId: agreementId, detail: 'Không nộp đợt 1' },
      },
    });

    const { items } = await test.ask('agenda.list', { ruleId: 'VL-04', days: 60 });
    expect(items.map(({ due, actEvent, triggerEventId }) => ({ due, actEvent, triggerEventId }))).toEqual([
      { due: '2026-11-21', actEvent: 'coercion.decided', triggerEventId: eventId },
    ]);
  });

  it('is refused in words when what its paper needs is missing', async () => {
    const { body } = agreed('2026-11-02');

    const reply = await test.app.call('events.record', {
      caseId,
      event: { day: localDate('2026-11-02'), body: { ...body, place: ' ' } },
    });

    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'bad-input',
        message: expect.stringMatching(/Cần địa điểm lập thỏa thuận.*Cần ít nhất một mốc thực hiện/u),
      },
    });
  });
});
