import { expect, it, vi } from 'vitest';
import { callShell, type ShellHandlers } from './shellDoor.ts';

const handlers: ShellHandlers = {
  status: () => ({ desktop: true, platform: 'linux', version: '1.0.0' }),
  chooseFile: ({ purpose }) => (purpose === 'newRegister' ? null : '/so.sotha'),
  setTheme: () => null,
  restartCore: () => Promise.resolve(false),
  quit: () => null,
};

const named = (verb: string): string => `shell.${verb}`;

it.each([
  ['status', undefined, { desktop: true, platform: 'linux', version: '1.0.0' }],
  ['chooseFile', { purpose: 'openRegister' }, '/so.sotha'],
  ['chooseFile', { purpose: 'newRegister' }, null],
  ['restartCore', {}, false],
])('answers %s given %j', async (verb, input, value) => {
  expect(await callShell(handlers, named(verb), input)).toEqual({ ok: true, value });
});

it.each([
  [named('nothing'), {}, 'unknown-call'],
  [named('toString'), {}, 'unknown-call'],
  ['status', {}, 'unknown-call'],
  ['cases.list', {}, 'unknown-call'],
  [named('setTheme'), { theme: 'blue' }, 'invalid-input'],
  [named('chooseFile'), {}, 'invalid-input'],
])('refuses %s given %j', async (name, input, code) => {
  expect(await callShell(handlers, name, input)).toMatchObject({ ok: false, error: { code } });
});

it('gives a handler only what the contract lets in', async () => {
  const setTheme = vi.fn<ShellHandlers['setTheme']>(() => null);

  await callShell({ ...handlers, setTheme }, named('setTheme'), { theme: 'dark', more: 1 });

  expect(setTheme).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
});
