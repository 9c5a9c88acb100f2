import { expect, it } from 'vitest';
import { pageNames } from '#shared/contract/pages.ts';
import { caseAddress, gapsAddress, newCaseAddress, pageOfCommand, pages } from './pages.ts';

it('gives each page an address of its own', () => {
  const addresses = [...pageNames.map((name) => pages[name].address), newCaseAddress, gapsAddress];

  expect(new Set(addresses).size).toBe(addresses.length);
});

it.each([
  ['a case', caseAddress('c1'), '/ho-so/c1'],
  ['a case with a form open', caseAddress('c1', new URLSearchParams({ ghi: 'chon' })), '/ho-so/c1?ghi=chon'],
  ['the form of a new case', newCaseAddress, '/ho-so/moi'],
])('writes the address of %s', (_what, address, expected) => {
  expect(address).toBe(expected);
});

it.each([
  ['page.agenda', 'agenda'],
  ['page.compute', 'compute'],
  ['register.lock', null],
] as const)('hears in %s the page %s', (command, page) => {
  expect(pageOfCommand(command)).toBe(page);
});
