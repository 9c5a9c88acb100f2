import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { DEFAULT_COST, unwrapKey, wrapKey } from './keys.ts';

const how = { random: (bytes: number) => randomBytes(bytes), cost: { N: 16, r: 8, p: 1 } };
const place = { registerId: 'register', slotId: 'user:one' };

it('gives the data key back for the secret it was wrapped under', async () => {
  const dataKey = randomBytes(32);

  const slot = await wrapKey(dataKey, 'mật khẩu đủ dài', place, how);

  expect(await unwrapKey(slot, 'mật khẩu đủ dài', 'register')).toEqual(dataKey);
});

it('takes the same password in composed and decomposed accents', async () => {
  const dataKey = randomBytes(32);

  const slot = await wrapKey(dataKey, 'Đỗ Đức Đạt'.normalize('NFC'), place, how);

  expect(await unwrapKey(slot, 'Đỗ Đức Đạt'.normalize('NFD'), 'register')).toEqual(dataKey);
});

it.each([
  ['another secret', 'mật khẩu khác hẳn', 'register', {}],
  ['another register', 'mật khẩu đủ dài', 'another', {}],
  ['a slot moved to another holder', 'mật khẩu đủ dài', 'register', { id: 'user:two' }],
  [
    'a slot whose wrapped key was changed',
    'mật khẩu đủ dài',
    'register',
    { wrapped: randomBytes(32).toString('base64') },
  ],
])('gives nothing for %s', async (_case, secret, registerId, change) => {
  const slot = await wrapKey(randomBytes(32), 'mật khẩu đủ dài', place, how);

  expect(await unwrapKey({ ...slot, ...change }, secret, registerId)).toBeNull();
});

it('never wraps the same key into the same bytes twice', async () => {
  const dataKey = randomBytes(32);

  const [one, other] = await Promise.all([
    wrapKey(dataKey, 'mật khẩu đủ dài', place, how),
    wrapKey(dataKey, 'mật khẩu đủ dài', place, how),
  ]);

  expect(one.wrapped).not.toBe(other.wrapped);
});

it('costs a guesser N = 2^17 unless a test says otherwise', async () => {
  const slot = await wrapKey(randomBytes(32), 'mật khẩu đủ dài', place, { ...how, cost: DEFAULT_COST });

  expect(slot.kdf).toMatchObject({ name: 'scrypt', N: 131_072, r: 8, p: 1 });
});
