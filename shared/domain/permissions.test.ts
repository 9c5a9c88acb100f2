import { expect, it } from 'vitest';
import { may, mayRecord } from './permissions.ts';

it.each([
  ['officer', 'case.docketed', true],
  ['officer', 'money.paidOut', true],
  ['head', 'termination.decided', true],
  ['clerk', 'notice.served', true],
  ['clerk', 'money.collected', true],
  ['clerk', 'money.paidOut', false],
  ['accountant', 'money.collected', true],
  ['accountant', 'money.paidOut', true],
  ['accountant', 'money.notifiedUnclaimed', true],
  ['accountant', 'duty.done', true],
  ['accountant', 'event.corrected', true],
  ['accountant', 'case.docketed', false],
  ['accountant', 'deferral.decided', false],
] as const)('%s recording %s: %s', (role, event, expected) => {
  expect(mayRecord(role, event)).toBe(expected);
});

it.each([
  ['officer', true, 'users.manage', true],
  ['officer', false, 'users.manage', false],
  ['clerk', false, 'users.manage', false],
  ['head', false, 'users.manage', true],
  ['accountant', true, 'users.manage', true],
  ['accountant', false, 'imports.run', false],
  ['accountant', true, 'imports.run', true],
  ['clerk', false, 'imports.run', true],
  ['accountant', false, 'officers.add', false],
  ['officer', false, 'officers.add', true],
] as const)('%s (owner: %s) asking for %s: %s', (role, owner, act, expected) => {
  expect(may({ role, owner }, act)).toBe(expected);
});
