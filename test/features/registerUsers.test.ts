import { expect, it } from 'vitest';
import { newRegister, PASSWORD } from '../registers.ts';
import type { TestRegister } from '../registers.ts';

const TAM = 'mật khẩu của Tám';

async function withClerk(): Promise<TestRegister & { readonly clerkId: string }> {
  const register = await newRegister();
  const { userId } = await register.ask('users.add', { name: 'Hồ Văn Tám', role: 'clerk', password: TAM });
  return { ...register, clerkId: userId };
}

it('lets each user in with a password of their own', async () => {
  const { ask, file } = await withClerk();
  await ask('register.lock', {});

  const { user } = await ask('register.open', { file, password: TAM });

  expect(user).toMatchObject({ name: 'Hồ Văn Tám', role: 'clerk', owner: false });
});

it('does not take one user’s password for another user', async () => {
  const { ask, reply, file, clerkId } = await withClerk();
  await ask('register.lock', {});

  const answer = await reply('register.open', { file, password: PASSWORD, userId: clerkId });

  expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-password' } });
});

it('opens for a named user with the recovery key', async () => {
  const { ask, file, clerkId, recoveryKey } = await withClerk();
  await ask('register.lock', {});

  const { user } = await ask('register.open', { file, recoveryKey, userId: clerkId });

  expect(user.id).toBe(clerkId);
});

it('changes a password and leaves every other way in as it was', async () => {
  const { ask, reply, file, recoveryKey } = await withClerk();

  await ask('register.changePassword', { currentPassword: PASSWORD, newPassword: 'mật khẩu mới tinh' });
  await ask('register.lock', {});

  const ways = [
    { password: PASSWORD },
    { password: 'mật khẩu mới tinh' },
    { password: TAM },
    { recoveryKey },
  ];
  const answers = [];
  for (const way of ways) answers.push((await reply('register.open', { file, ...way })).ok);
  expect(answers).toEqual([false, true, true, true]);
});

it('gives a new password on the recovery key when the old one is forgotten', async () => {
  const { ask, file, recoveryKey } = await newRegister();
  await ask('register.lock', {});
  await ask('register.open', { file, recoveryKey });

  await ask('register.changePassword', { recoveryKey, newPassword: 'mật khẩu mới tinh' });
  await ask('register.lock', {});

  expect((await ask('register.open', { file, password: 'mật khẩu mới tinh' })).user.owner).toBe(true);
});

it.each([
  ['the wrong current password', { currentPassword: TAM }, 'wrong-password'],
  ['nothing', {}, 'password-needed'],
])('does not change a password on %s', async (_case, proof, code) => {
  const { ask, reply, file } = await withClerk();

  const answer = await reply('register.changePassword', { ...proof, newPassword: 'mật khẩu mới tinh' });

  expect(answer).toMatchObject({ ok: false, error: { code } });
  await ask('register.lock', {});
  expect((await reply('register.open', { file, password: PASSWORD })).ok).toBe(true);
});

it('takes access away from a user and keeps what the user is known for', async () => {
  const { ask, reply, file, clerkId } = await withClerk();

  await ask('users.deactivate', { userId: clerkId });
  const { users } = await ask('users.list', {});
  await ask('register.lock', {});

  expect(users.map(({ name, active }) => [name, active])).toEqual([
    ['Lê Thị Mận', true],
    ['Hồ Văn Tám', false],
  ]);
  expect((await ask('register.inspect', { file })).users.map(({ name }) => name)).toEqual(['Lê Thị Mận']);
  expect(await reply('register.open', { file, password: TAM })).toMatchObject({
    error: { code: 'wrong-password' },
  });
});

it.each([
  ['to add a user', 'users.add', { name: 'Người mới', role: 'clerk', password: TAM }],
  ['to change a role', 'users.setRole', { userId: 'any', role: 'head' }],
  ['to take access away', 'users.deactivate', { userId: 'any' }],
] as const)('does not allow a clerk %s', async (_case, name, input) => {
  const { ask, app, file } = await withClerk();
  await ask('register.lock', {});
  await ask('register.open', { file, password: TAM });

  expect(await app.call(name, input)).toMatchObject({
    ok: false,
    error: { code: 'not-allowed', message: expect.stringMatching(/người lập sổ và Trưởng phòng/u) },
  });
});

it('allows a head what the owner may', async () => {
  const { ask, file, clerkId } = await withClerk();
  await ask('users.setRole', { userId: clerkId, role: 'head' });
  await ask('register.lock', {});
  await ask('register.open', { file, password: TAM });

  await ask('users.add', { name: 'Người mới', role: 'accountant', password: 'mật khẩu thứ ba' });

  expect((await ask('users.list', {})).users.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Lê Thị Mận: officer',
    'Hồ Văn Tám: head',
    'Người mới: accountant',
  ]);
});

it('lets nobody take their own access away', async () => {
  const { ask, reply } = await newRegister();
  const { users } = await ask('users.list', {});

  const answer = await reply('users.deactivate', { userId: users[0]?.id ?? '' });

  expect(answer).toMatchObject({ ok: false, error: { code: 'own-access' } });
});

it('always keeps someone who may manage users', async () => {
  const { ask, reply, file, clerkId } = await withClerk();
  const { users } = await ask('users.list', {});
  await ask('users.setRole', { userId: clerkId, role: 'head' });
  await ask('register.lock', {});
  await ask('register.open', { file, password: TAM });
  await ask('users.deactivate', { userId: users[0]?.id ?? '' });

  const answer = await reply('users.setRole', { userId: clerkId, role: 'clerk' });

  expect(answer).toMatchObject({ ok: false, error: { code: 'last-manager' } });
});

it('opens with the recovery key as the head when the owner has left', async () => {
  const { ask, file, clerkId, recoveryKey } = await withClerk();
  const { users } = await ask('users.list', {});
  await ask('users.setRole', { userId: clerkId, role: 'head' });
  await ask('register.lock', {});
  await ask('register.open', { file, password: TAM });
  await ask('users.deactivate', { userId: users[0]?.id ?? '' });
  await ask('register.lock', {});

  const { user } = await ask('register.open', { file, recoveryKey });

  expect(user.name).toBe('Hồ Văn Tám');
});

it('shows the new role on the unlock screen', async () => {
  const { ask, file, clerkId } = await withClerk();

  await ask('users.setRole', { userId: clerkId, role: 'accountant' });
  await ask('register.lock', {});

  expect((await ask('register.inspect', { file })).users).toContainEqual({
    id: clerkId,
    name: 'Hồ Văn Tám',
    role: 'accountant',
  });
});

it('does not take two users of the same name', async () => {
  const { reply } = await withClerk();

  const answer = await reply('users.add', { name: 'Hồ  Văn Tám', role: 'clerk', password: TAM });

  expect(answer).toMatchObject({ ok: false, error: { code: 'name-taken' } });
});

it('knows an officer by name whatever the tone placement, and tells Hoa from Hòa', async () => {
  const { ask, reply } = await newRegister();
  await ask('officers.add', { name: 'Nguyễn Thị Hòa' });

  const same = await reply('officers.add', { name: 'NGUYỄN THỊ HOÀ' });
  const other = await reply('officers.add', { name: 'Nguyễn Thị Hoa' });

  expect([same, other]).toMatchObject([{ ok: false, error: { code: 'officer-exists' } }, { ok: true }]);
});
