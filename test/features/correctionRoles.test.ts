import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';
import * as make from '../builders.ts';
import { docketInput, eventInput } from '../doorInputs.ts';

const PASSWORD = 'mật khẩu thứ ba';
const served = make.notice('2026-09-10');
const verified = make.verified('2026-09-11', 'hasMeans');
const collected = make.collected('2026-09-12', 40);
const paid = make.paidOut('2026-09-12', 40);
const ended = make.terminated('2026-09-13');

let test: TestApp;
let caseId: string;
const ids: Record<string, string> = {};

/** Closes the register and opens it as the user of this role. */
async function become(role: 'clerk' | 'accountant'): Promise<void> {
  await test.ask('register.lock', {});
  const { users } = await test.ask('register.inspect', { file: test.file });
  const userId = users.find((user) => user.role === role)?.id ?? '';
  await test.ask('register.open', { file: test.file, userId, password: PASSWORD } as never);
}

beforeAll(async () => {
  test = await testRegister();
  caseId = (await test.ask('cases.docket', docketInput(make.docketed('2026-09-01'), '1'))).id;
  for (const [name, happening] of Object.entries({ served, verified, collected })) {
    ids[name] = (await test.ask('events.record', { caseId, event: eventInput(happening) })).eventId;
  }
  const drawn = await test.ask('events.record', { caseId, event: eventInput(paid) });
  ids['withdrawal'] = (
    await test.ask('events.correct', {
      caseId,
      eventId: drawn.eventId,
      reason: 'ghi nhầm',
      replacement: null,
    })
  ).eventId;
  for (const role of ['clerk', 'accountant'] as const) {
    await test.ask('users.add', { name: `Người ${role}`, role, password: PASSWORD });
  }
});
afterAll(() => test.close());

describe('a correction lets no role record what it may not', () => {
  it.each<['clerk' | 'accountant', string, make.Happening | null]>([
    ['clerk', 'verified', paid],
    ['clerk', 'collected', paid],
    ['clerk', 'withdrawal', null],
    ['accountant', 'collected', ended],
    ['accountant', 'collected', verified],
    ['accountant', 'served', collected],
    ['accountant', 'served', null],
  ])('%s, %s made otherwise', async (role, name, by) => {
    await become(role);
    const replacement = by === null ? null : eventInput(by);
    const before = await test.ask('cases.get', { id: caseId });

    const refused = await test.reply('events.correct', {
      caseId,
      eventId: ids[name] ?? '',
      reason: 'x',
      replacement,
    });

    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await test.ask('cases.get', { id: caseId })).toEqual(before);
  });

  it('is refused in the preview too', async () => {
    await become('clerk');

    expect(
      await test.reply('events.preview', {
        caseId,
        event: eventInput(paid),
        correctedEventId: ids['verified'] ?? '',
      }),
    ).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('lets a role put right what it may record', async () => {
    await become('clerk');
    const replacement = eventInput(make.verified('2026-09-11', 'noMeans'));

    expect(
      await test.reply('events.correct', {
        caseId,
        eventId: ids['verified'] ?? '',
        reason: 'x',
        replacement,
      }),
    ).toMatchObject({ ok: true });
  });
});
