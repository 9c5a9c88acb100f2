import { afterAll, beforeAll, expect, it } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { testRegister } from '../app.ts';
import type { TestApp } from '../app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await testRegister();
});
afterAll(() => test.close());

/** Values that say of themselves what cannot be compared, counted or made text. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['a length that cannot be compared', { length: { toString: 'x' } }],
  ['a length that cannot be a number', { length: { valueOf: 'x', toString: null } }],
  ['a size that is an object', { size: { toString: 'x' }, length: { toString: 'x' } }],
  ['a value without a prototype', Object.assign(Object.create(null), { length: { toString: 1 } })],
];

const fieldsOf = (name: keyof typeof contract): readonly string[] => {
  const { shape } = contract[name].input as { readonly shape?: Readonly<Record<string, unknown>> };
  return Object.keys(shape ?? {});
};

it.each(HOSTILE)('no field of any endpoint ends the door: %s', async (_, value) => {
  const wrong: string[] = [];
  for (const name of Object.keys(contract) as (keyof typeof contract)[]) {
    for (const field of fieldsOf(name)) {
      const reply = await test.reply(name, { [field]: value } as never);
      if (reply.ok || reply.error.code === 'bug') wrong.push(`${name}.${field}`);
    }
  }

  expect(wrong).toEqual([]);
});
