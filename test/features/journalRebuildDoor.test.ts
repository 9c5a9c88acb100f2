import { setImmediate as breath } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRulebook } from '#shared/domain/law/rulebook.ts';
import { shippedLaw } from '#shared/domain/law/shippedLaw.ts';
import { testRegister } from '../app.ts';
import { newRegister, PASSWORD } from '../registers.ts';

describe('journal.rebuild', () => {
  it('answers how many cases there are and how long it took', async () => {
    const { ask } = await newRegister();

    expect(await ask('journal.rebuild', {})).toEqual({ cases: 0, seconds: expect.any(Number) });
  });

  it('has other writing refused in words that name it, and not the reading', async () => {
    const { ask, reply } = await newRegister();
    const rebuilding = ask('journal.rebuild', {});
    await breath();

    const answers = await Promise.all([
      reply('officers.add', { name: 'Bùi Văn Sơn' }),
      reply('users.add', { name: 'Trần Kế', role: 'clerk', password: PASSWORD }),
      reply('officers.list', {}),
    ]);
    await rebuilding;

    const busy = {
      ok: false,
      error: {
        code: 'register-busy',
        message: 'Sổ đang dựng lại danh sách từ nhật ký. Đợi xong rồi ghi lại; nội dung đang nhập vẫn còn.',
      },
    };
    expect(answers).toEqual([busy, busy, { ok: true, value: { officers: [] } }]);
    expect(await reply('officers.add', { name: 'Bùi Văn Sơn' })).toMatchObject({ ok: true });
  });

  it('counts by the law of the application', async () => {
    const slower = createRulebook(
      'thử',
      shippedLaw.rules.all.map((rule) => ({
        ...rule,
        length: rule.length + 9,
      })),
    );
    const office = await testRegister(undefined, { ...shippedLaw, rules: slower });
    onTestFinished(() => office.close());
    await office.ask('import.run', { path: 'test/fixtures/so-thu-ly.xlsx' });
    const before = await office.ask('agenda.list', { days: 3660 });

    await office.ask('journal.rebuild', {});

    expect(before.total).toBeGreaterThan(0);
    expect(await office.ask('agenda.list', { days: 3660 })).toEqual(before);
  });

  it('is for who manages users', async () => {
    const { ask, file, restart } = await newRegister();
    const { userId } = await ask('users.add', { name: 'Trần Kế', role: 'clerk', password: 'mật khẩu khác' });
    await ask('register.lock', {});
    const door = restart();
    await door.ask('register.open', { file, password: 'mật khẩu khác', userId });

    expect(await door.reply('journal.rebuild', {})).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });
});
