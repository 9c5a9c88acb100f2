import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../core/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'so-cli-'));
const file = join(folder, 'a.sotha');
const password = 'mật khẩu dài lắm';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(args: readonly string[], secret = password) {
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], {
    env: { ...process.env, SO_PASSWORD: secret },
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('the command line', () => {
  it('creates a register and answers its recovery key', () => {
    const { status, stdout } = call([
      'register.create',
      JSON.stringify({ file, unit: 'Phòng THADS khu vực 4', name: 'Ánh', password }),
    ]);

    expect({ status, reply: JSON.parse(stdout) }).toEqual({
      status: 0,
      reply: {
        ok: true,
        value: { recoveryKey: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{2,4})+$/u), file },
      },
    });
  });

  it('opens it with the password from the environment', () => {
    const { status, stdout } = call(['--register', file, 'cases.list', '{}']);

    expect({ status, reply: JSON.parse(stdout) }).toEqual({
      status: 0,
      reply: { ok: true, value: { total: 0, rows: [] } },
    });
  });

  it('rebuilds its lists and answers how many cases there are and how long it took', () => {
    const { status, stdout } = call(['--register', file, 'journal.rebuild']);

    expect({ status, reply: JSON.parse(stdout) }).toEqual({
      status: 0,
      reply: { ok: true, value: { cases: 0, seconds: expect.any(Number) } },
    });
  });

  it.each([
    ['a wrong password', ['--register', file, 'cases.list', '{}'], 'sai rồi', 'wrong-password'],
    [
      'a missing register',
      ['--register', join(folder, 'b.sotha'), 'cases.list', '{}'],
      password,
      'missing-file',
    ],
    ['no register at all', ['cases.list', '{}'], password, 'register-closed'],
    ['an unknown name', ['cases.burn', '{}'], password, 'unknown-endpoint'],
    ['what is not JSON', ['law.rules', '{'], password, 'bad-input'],
    ['an option there is not', ['--registre', file, 'law.rules'], password, 'bad-input'],
    ['a list for parameters', ['law.compute', '[]'], password, 'bad-input'],
  ])('exits 1 and says in words: %s', (_what, args, secret, code) => {
    const { status, stdout } = call(args, secret);

    expect({ status, reply: JSON.parse(stdout) }).toEqual({
      status: 1,
      reply: { ok: false, error: { code, message: expect.stringMatching(/\S/u) } },
    });
  });

  it('lists every endpoint with one line', () => {
    const { status, stdout } = call(['--list']);

    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toContainEqual(
      expect.stringMatching(/^law\.compute +query +anyone +\S/u),
    );
  });
});
