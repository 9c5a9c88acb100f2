import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/contract/cases.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import * as make from '../builders.ts';
import type { Happening } from '../builders.ts';
import { docketInput, eventInput } from '../doorInputs.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

const docket = async (number: string): Promise<string> =>
  (await test.ask('cases.docket', docketInput(make.docketed('2026-09-01'), number))).id;

const record = async (caseId: string, happening: Happening): Promise<string> =>
  (await test.ask('events.record', { caseId, event: eventInput(happening) })).eventId;

/** Puts another fact in the place of an event, or withdraws it; answers the correction. */
const correct = async (caseId: string, eventId: string, by: Happening | null): Promise<string> =>
  (
    await test.ask('events.correct', {
      caseId,
      eventId,
      reason: 'ghi nhầm',
      replacement: by === null ? null : eventInput(by),
    })
  ).eventId;

const entryOf = async (caseId: string, eventId: string): Promise<CaseView['events'][number] | undefined> =>
  (await test.ask('cases.get', { id: caseId })).events.find(({ id }) => id === eventId);

const served = make.notice('2026-09-10');
const servedByPost = make.notice('2026-09-08', { channel: 'post', outcome: null });

describe('what counts of a record, as a case is read', () => {
  it('is the record itself while nothing corrects it', async () => {
    const id = await docket('1');
    const notice = await record(id, served);

    expect(await entryOf(id, notice)).toMatchObject({ now: eventInput(served), withdrawn: false });
  });

  it('is what a correction put in its place', async () => {
    const id = await docket('2');
    const notice = await record(id, served);
    const correction = await correct(id, notice, servedByPost);

    expect(await entryOf(id, notice)).toMatchObject({
      ...eventInput(served),
      now: eventInput(servedByPost),
      withdrawn: false,
      correctedBy: correction,
    });
  });

  it('is nothing once it is withdrawn', async () => {
    const id = await docket('3');
    const notice = await record(id, served);
    await correct(id, notice, null);

    expect(await entryOf(id, notice)).toMatchObject({ now: null, withdrawn: true });
  });

  it('is the first text again when the correction is withdrawn', async () => {
    const id = await docket('4');
    const notice = await record(id, served);
    const correction = await correct(id, notice, servedByPost);
    await correct(id, correction, null);

    expect(await entryOf(id, notice)).toMatchObject({ now: eventInput(served), withdrawn: false });
    expect(await entryOf(id, correction)).toMatchObject({ now: null, withdrawn: true });
  });

  it('is nothing of a docketing that was entered by mistake', async () => {
    const id = await docket('5');
    const { events } = await test.ask('cases.get', { id });
    const docketing = events[0]?.id ?? '';
    await correct(id, docketing, null);

    expect(await entryOf(id, docketing)).toMatchObject({ now: null, withdrawn: true });
  });

  it('lets a decision be revoked that was corrected, and whose correction was withdrawn', async () => {
    const id = await docket('6');
    await record(id, served);
    const suspension = await record(id, make.suspended('2026-10-01'));
    const correction = await correct(id, suspension, make.suspended('2026-10-02'));
    await correct(id, correction, null);

    await record(id, make.revoked('2026-10-05', suspension));

    expect((await test.ask('cases.get', { id })).state).toBe('verifying');
  });
});
