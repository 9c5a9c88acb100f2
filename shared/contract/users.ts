import { z } from 'zod';
import { roles } from '#shared/domain/roles.ts';
import { id, line } from '#shared/domain/values.ts';
import { command, query, task } from './endpoint.ts';
import { empty } from './values.ts';

/** At least 10 characters; nothing else is demanded of a password. */
export const newPassword = z
  .string('Cần mật khẩu')
  .min(10, 'Mật khẩu cần ít nhất 10 ký tự')
  .max(256, 'Mật khẩu dài quá 256 ký tự');

export const role = z.enum(roles);
export const user = z.object({
  id,
  name: z.string(),
  role,
  /** Made the register: may manage users whatever the role. */
  owner: z.boolean(),
  active: z.boolean(),
});
export type User = z.infer<typeof user>;

export const usersContract = {
  'users.list': query({
    summary: 'The users of the open register with their roles',
    access: 'register',
    input: empty,
    output: z.object({ users: z.array(user) }),
    topics: ['users'],
  }),
  'users.add': task({
    summary: 'Add a user with a role and a first password',
    access: 'register',
    input: z.object({ name: line('Cần họ tên'), role, password: newPassword }),
    output: z.object({ userId: id }),
    topics: ['users', 'journal'],
  }),
  'users.setRole': command({
    summary: "Change a user's role",
    access: 'register',
    input: z.object({ userId: id, role }),
    output: empty,
    topics: ['users', 'journal'],
  }),
  'users.deactivate': task({
    summary: 'Take away a user’s access; what the user recorded stays',
    access: 'register',
    input: z.object({ userId: id }),
    output: empty,
    topics: ['users', 'journal'],
  }),
};
