import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMigrations } from '#db/migrate.ts';
import type { Migration } from '#db/migrate.ts';
import { copyGolden, GOLDEN_PASSWORD } from '../goldenFile.ts';
import { openDoor, PASSWORD, tempFolder, testOptions, testTools } from '../registers.ts';

/** As a later version would have them, whose last migration changes a read model: here, it loses one. */
const laterVersion = (): readonly Migration[] => {
  const own = loadMigrations();
  const sql = '-- Parties are kept in another way now.\n-- rebuilds read models\nDELETE FROM parties;';
  return [...own, { number: own.length + 1, name: 'other_parties', sql, sha256: 'f'.repeat(64) }];
};

describe('a migration that changes a read model', () => {
  /** The register of 0.1.0, opened by the later version. */
  function golden() {
    const folder = tempFolder();
    const file = copyGolden(folder);
    const tools = testTools(join(folder, 'settings'));
    const opening = { file, password: GOLDEN_PASSWORD };
    const door = openDoor(tools, testOptions(folder, { migrations: laterVersion }));
    return { ...door, opening };
  }

  const partiesOf = async ({ ask }: ReturnType<typeof golden>) => {
    const { rows } = await ask('cases.list', { limit: 1000 });
    const views = await Promise.all(rows.map(({ id }) => ask('cases.parties', { id })));
    return views.map(({ total }) => total);
  };

  it('has it rebuilt before the register opens, and says so', async () => {
    const register = golden();
    const said: unknown[] = [];

    const reply = await register.app.call('register.open', register.opening, {
      onProgress: (progress) => said.push(progress),
    });

    expect(reply.ok).toBe(true);
    expect(said.at(-1)).toEqual({ done: 78, total: 78, label: 'Đang dựng lại danh sách từ nhật ký' });
    expect(await partiesOf(register)).not.toContain(0);
  });

  it('does so once', async () => {
    const register = golden();
    await register.ask('register.open', register.opening);
    await register.ask('register.lock', {});
    const said: unknown[] = [];

    await register.app.call('register.open', register.opening, {
      onProgress: (progress) => said.push(progress),
    });

    expect(said).toEqual([]);
  });

  it('does so at the next opening when it was stopped, and nothing is seen half done', async () => {
    const register = golden();
    const stopped = await register.app.call('register.open', register.opening, {
      signal: AbortSignal.abort(),
    });

    await register.ask('register.open', register.opening);

    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await partiesOf(register)).not.toContain(0);
  });

  it('asks nothing of a register made after it', async () => {
    const folder = tempFolder();
    const file = join(folder, 'so.sotha');
    const { app } = openDoor(
      testTools(join(folder, 'settings')),
      testOptions(folder, { migrations: laterVersion }),
    );
    const said: unknown[] = [];

    const reply = await app.call(
      'register.create',
      { file, unit: 'Phòng THADS', name: 'Mận', password: PASSWORD },
      { onProgress: (progress) => said.push(progress) },
    );

    expect(reply.ok).toBe(true);
    expect(said).toEqual([]);
  });
});
