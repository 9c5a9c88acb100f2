import { z } from 'zod';
import { roles } from '#shared/domain/roles.ts';
import { command, query, task } from './endpoint.ts';
import { empty, filePath, id, line } from './values.ts';

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

const file = filePath('Cần tên tệp sổ');

export const registerStatus = z.object({
  state: z.enum(['closed', 'open']),
  file: z.string().nullable(),
  unit: z.string().nullable(),
  user: user.nullable(),
  demo: z.boolean(),
  /** Where a new register is proposed, and registers opened on this machine before. */
  defaultFile: z.string(),
  recent: z.array(z.object({ file: z.string(), unit: z.string(), exists: z.boolean() })),
  lastCopy: z.object({ file: z.string(), at: z.string() }).nullable(),
});

export const registerContract = {
  'register.status': query({
    summary: 'Which register is open, by whom, and which were opened here before',
    access: 'anyone',
    input: empty,
    output: registerStatus,
    topics: ['register'],
  }),
  'register.inspect': query({
    summary: 'The users that can unlock a register file and how long tries are still delayed',
    access: 'anyone',
    input: z.object({ file }),
    output: z.object({
      exists: z.boolean(),
      unit: z.string().nullable(),
      users: z.array(z.object({ id, name: z.string(), role })),
      retryAfterSeconds: z.number().int(),
    }),
    topics: ['register'],
  }),
  'register.create': task({
    summary: 'Create an encrypted register and its recovery key (shown once)',
    access: 'anyone',
    input: z.object({
      file,
      unit: line('Cần tên đơn vị'),
      name: line('Cần họ tên người lập sổ'),
      role: role.default('officer'),
      password: newPassword,
    }),
    output: z.object({ recoveryKey: z.string(), file: z.string() }),
    topics: ['register', 'users', 'cases', 'agenda', 'imports', 'journal'],
  }),
  'register.open': task({
    summary: 'Unlock a register by password or recovery key',
    access: 'anyone',
    input: z.object({
      file,
      password: z.string().optional(),
      recoveryKey: z.string().optional(),
      userId: id.optional(),
    }),
    output: z.object({ unit: z.string(), user, copiedTo: z.string().nullable() }),
    topics: ['register', 'users', 'cases', 'agenda', 'imports', 'journal'],
  }),
  'register.lock': task({
    summary: 'Close the register; makes a verified copy first when something changed',
    access: 'anyone',
    input: empty,
    output: z.object({
      copiedTo: z.string().nullable(),
      /** The register is locked all the same: why there is no copy although something changed. */
      copyProblem: z.string().nullable(),
    }),
    topics: ['register'],
  }),
  'register.changePassword': task({
    summary: "Change the open user's password, proven by the current password or the recovery key",
    access: 'register',
    input: z.object({
      currentPassword: z.string().optional(),
      recoveryKey: z.string().optional(),
      newPassword,
    }),
    output: empty,
    topics: ['register'],
  }),
};

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

export const officersContract = {
  'officers.list': query({
    summary: 'Enforcement officers with the number of their open and overdue cases',
    access: 'register',
    input: empty,
    output: z.object({
      officers: z.array(z.object({ id, name: z.string(), cases: z.number().int(), open: z.number().int() })),
    }),
    topics: ['users', 'cases'],
  }),
  'officers.add': command({
    summary: 'Add an enforcement officer to whom cases can be assigned',
    access: 'register',
    input: z.object({ name: line('Cần họ tên chấp hành viên') }),
    output: z.object({ officerId: id }),
    topics: ['users', 'journal'],
  }),
};

export const settingsContract = {
  'settings.get': query({
    summary: 'Settings of this machine',
    access: 'anyone',
    input: empty,
    output: z.object({
      idleMinutes: z.number().int(),
      theme: z.enum(['system', 'light', 'dark']),
      language: z.enum(['vi', 'en']),
    }),
    topics: ['settings'],
  }),
  'settings.change': task({
    summary: 'Change settings of this machine',
    access: 'anyone',
    input: z.object({
      idleMinutes: z.number().int().min(1).max(240).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      language: z.enum(['vi', 'en']).optional(),
    }),
    output: empty,
    topics: ['settings'],
  }),
};

export const journalContract = {
  'journal.verify': query({
    summary: 'Recompute the hash chain of the whole journal',
    access: 'register',
    input: empty,
    output: z.object({
      intact: z.boolean(),
      entries: z.number().int(),
      lastHash: z.string(),
      /** The first entry that does not fit, and why. */
      broken: z.object({ seq: z.number().int(), reason: z.string() }).nullable(),
    }),
    topics: ['journal'],
  }),
};
