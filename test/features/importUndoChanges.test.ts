import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/domain/localDate.ts';
import { type TestApp, testRegister } from '../app.ts';
import { reported } from '../officialBooks.ts';

const before = reported('thang-truoc');
const now = reported('thang-nay');

describe('the same register a month later, taken in and taken back', () => {
  let test: TestApp;
  let earlier = '';
  let later = '';
  beforeEach(async () => {
    test = await testRegister('2026-11-25T02:00:00.000Z');
    earlier = (await test.ask('import.run', { path: before })).importId ?? '';
  });
  afterEach(() => test.close());

  const takeIn = async (): Promise<void> => {
    later = (await test.ask('import.run', { path: now, take: 'all' })).importId ?? '';
  };

  /** The list without what only grows, and what falls due. */
  const held = async () => {
    const { rows } = await test.ask('cases.list', { limit: 100 });
    return {
      cases: rows.map((row) => ({ ...row, version: 0 })).toSorted((a, b) => a.id.localeCompare(b.id)),
      due: await test.ask('agenda.list', { days: 3_660 }),
    };
  };

  const workOn = async (decisionNumber: string): Promise<void> => {
    const { rows } = await test.ask('cases.list', { text: decisionNumber });
    const body = { type: 'condition.verified', result: 'hasMeans', method: 'onSite', detail: null } as const;
    await test.ask('events.record', {
      caseId: rows[0]?.id ?? '',
      event: { day: localDate('2026-11-24'), body },
    });
  };

  it('is again what it was', async () => {
    const then = await held();
    await takeIn();
    const taken = await held();

    const undone = await test.ask('import.undo', { importId: later });

    expect(undone).toEqual({ removed: 1, restored: 4, kept: [], keptTotal: 0 });
    expect(taken).not.toEqual(then);
    expect(await held()).toEqual(then);
    expect(await test.ask('journal.verify', {})).toMatchObject({ intact: true });
  });

  it('is rebuilt from its journal as it is', async () => {
    await takeIn();
    await workOn('151/QĐ-THADS');
    await test.ask('import.undo', { importId: later });
    const then = await held();

    await test.ask('journal.rebuild', {});

    expect(await held()).toEqual(then);
    expect(then.cases).toHaveLength(4);
  });

  it('keeps what was taken into a case that was worked on since', async () => {
    await takeIn();
    await workOn('151/QĐ-THADS');

    const undone = await test.ask('import.undo', { importId: later });

    expect(undone).toEqual({ removed: 1, restored: 3, kept: ['151/QĐ-THADS'], keptTotal: 1 });
  });

  it('can be taken in again after it was taken back', async () => {
    await takeIn();
    await test.ask('import.undo', { importId: later });

    const { changes } = await test.ask('import.preview', { path: now });

    expect([changes.new, changes.different.length]).toEqual([1, 4]);
  });

  it('goes first: what it wrote counts as work on the earlier import', async () => {
    await takeIn();

    const refused = await test.reply('import.undo', { importId: earlier });
    await test.ask('import.undo', { importId: later });
    const undone = await test.ask('import.undo', { importId: earlier });

    expect(refused).toMatchObject({ ok: false, error: { code: 'import-worked-on' } });
    expect(undone).toMatchObject({ removed: 4, keptTotal: 0 });
  });
});
