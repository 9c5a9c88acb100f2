import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countRegister } from '#db/repo/dashboard.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { createRegisterHost } from '../register/host.ts';
import type { RegisterHost } from '../register/host.ts';
import { createDemoRegister } from './demoRegister.ts';
import { shippedLaw } from '#test/law.ts';
import { openDoor, tempFolder, testOptions, testTools } from '#test/registers.ts';

/** Above what any system numbers its processes with. */
const NOBODY = 2_147_483_646;

function smallDemo() {
  const home = tempFolder();
  const tools = { ...testTools(join(home, 'settings')), demo: true };
  const host = createRegisterHost(tools, testOptions(home));
  return { host, demo: createDemoRegister(host, tools, shippedLaw, 40) };
}

function cases(host: RegisterHost): number {
  const session = host.session();
  return session ? countRegister(session.db, localDate('2026-11-20')).cases : 0;
}

describe('the demo', () => {
  it('opens a full sample register by itself at the first calls', { timeout: 120_000 }, async () => {
    const home = tempFolder();
    const { ask } = openDoor({ ...testTools(join(home, 'settings')), demo: true }, testOptions(home));

    const [status, page, chain] = await Promise.all([
      ask('register.status', {}),
      ask('cases.list', {}),
      ask('journal.verify', {}),
    ]);

    expect(status).toMatchObject({ state: 'open', demo: true });
    expect(page.total).toBe(3000);
    expect(chain.intact).toBe(true);
  });

  it('opens again after a lock, as it was', async () => {
    const { host, demo } = smallDemo();
    await demo.open();
    await host.lock();

    await demo.open();

    expect(cases(host)).toBe(40);
    await demo.close();
  });

  it('leaves nothing behind', async () => {
    const { host, demo } = smallDemo();
    await demo.open();
    const file = host.session()?.file ?? '';

    await demo.close();

    expect(host.session()).toBeNull();
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('sweeps away what a demo that was killed left behind', async () => {
    const leftover = join(tmpdir(), `so-thi-hanh-an-mau-${NOBODY}-test`);
    mkdirSync(leftover, { recursive: true });
    const { demo } = smallDemo();

    await demo.open();

    expect(existsSync(leftover)).toBe(false);
    await demo.close();
  });
});
