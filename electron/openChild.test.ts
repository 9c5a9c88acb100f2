import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coreProcesses, killCore } from '#test/e2e/coreProcess.ts';
import { type CoreLink, createCoreLink, type LinkEvent } from './coreLink.ts';
import { openChild } from './openChild.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'so-child-'));
const events: LinkEvent[] = [];
let link: CoreLink;

beforeAll(() => {
  const entry = join(root, 'core/hosts/process.ts');
  const args = ['--settings', folder];
  link = createCoreLink(openChild({ node: process.execPath, entry, cwd: root, args }));
  link.subscribe((event) => void events.push(event));
});

afterAll(async () => {
  await link.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('reaches the door of a real core', async () => {
  const reply = await link.call('register.status', {});

  expect(reply).toMatchObject({ ok: true, value: { state: 'closed' } });
});

it('gets a fresh core after locking, so that the key has left memory', async () => {
  const [before] = coreProcesses(folder);

  await link.call('register.lock', {});
  await expect.poll(() => coreProcesses(folder), { timeout: 10_000 }).not.toContain(before);
  const reply = await link.call('register.status', {});

  expect(reply).toMatchObject({ ok: true, value: { state: 'closed' } });
  expect(events).toContainEqual({ kind: 'locked' });
});

it('says that core is gone when it is killed, and works again after a restart', async () => {
  await link.call('register.status', {});
  killCore(folder);
  await expect.poll(() => events, { timeout: 10_000 }).toContainEqual({ kind: 'coreStopped' });

  const without = await link.call('register.status', {});
  const restarted = await link.restart();
  const reply = await link.call('register.status', {});

  expect(without).toMatchObject({ ok: false, error: { code: 'core-stopped' } });
  expect(restarted).toBe(true);
  expect(reply).toMatchObject({ ok: true });
});

it('leaves no process behind', async () => {
  await link.stop();

  await expect.poll(() => coreProcesses(folder), { timeout: 10_000 }).toEqual([]);
});
