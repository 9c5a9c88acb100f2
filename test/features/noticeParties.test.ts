import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/index.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import { docketed, party } from '../builders.ts';
import { docketInput } from '../doorInputs.ts';

type Gaps = OutputOf<'cases.get'>['gaps'];

let test: TestApp;
beforeEach(async () => {
  test = await testRegister();
});
afterEach(() => test.close());

const first = { ...party('debtor', 'Nguyễn Văn An'), id: 'debtor-1' };
const second = { ...party('debtor', 'Đỗ Thị Đạt'), id: 'debtor-2' };

/** A case against these debtors, docketed on 05/10/2026. */
async function docket(...debtors: readonly (typeof first)[]): Promise<string> {
  const { officerId } = await test.ask('officers.add', { name: 'Trần Ngọc Ánh' });
  const parties = [...debtors, party('creditor', 'Trần Thị Bình')];
  const { docketDay, facts } = docketInput(docketed('2026-10-05', { parties }), '101');
  return (await test.ask('cases.docket', { docketDay, facts: { ...facts, officerId } })).id;
}

const notice = {
  type: 'notice.served',
  document: 'enforcementDecision',
  channel: 'direct',
  outcome: 'received',
  firstPublishedOn: null,
  detail: null,
} as const;
const day = localDate('2026-10-07');

const gapsOf = async (id: string): Promise<Gaps> => (await test.ask('cases.get', { id })).gaps;

describe('a notice of the enforcement decision', () => {
  it('that does not say whose it is counts for both debtors and is to be confirmed', async () => {
    const caseId = await docket(first, second);

    const { eventId } = await test.ask('events.record', { caseId, event: { day, body: notice } });

    const view = await test.ask('cases.get', { id: caseId });
    expect(view.voluntaryUntil).toBe('2026-10-19');
    expect(view.gaps).toEqual([{ code: 'noticePartyMissing', eventId }]);
  });

  it('that says whose it is leaves nothing to confirm', async () => {
    const caseId = await docket(first, second);

    await test.ask('events.record', {
      caseId,
      event: { day, body: { ...notice, partyIds: ['debtor-1'] } },
    });

    expect(await gapsOf(caseId)).toEqual([]);
  });

  it('is confirmed by the correction that says whose it is', async () => {
    const caseId = await docket(first, second);
    const { eventId } = await test.ask('events.record', { caseId, event: { day, body: notice } });

    await test.ask('events.correct', {
      caseId,
      eventId,
      reason: 'Biên bản ghi cả hai người',
      replacement: { day, body: { ...notice, partyIds: ['debtor-1', 'debtor-2'] } },
    });

    expect(await gapsOf(caseId)).toEqual([]);
  });

  it('names parties of the case only', async () => {
    const caseId = await docket(first, second);

    const reply = await test.reply('events.record', {
      caseId,
      event: { day, body: { ...notice, partyIds: ['nobody'] } },
    });

    expect(reply).toMatchObject({ ok: false, error: { code: 'refused-always' } });
  });

  it('needs no confirming where there is one debtor', async () => {
    const caseId = await docket(first);

    await test.ask('events.record', { caseId, event: { day, body: notice } });

    expect(await gapsOf(caseId)).toEqual([]);
  });
});
