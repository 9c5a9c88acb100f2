import { z } from 'zod';
import { id, line } from '#shared/domain/values.ts';
import { query, task } from './endpoint.ts';
import { newPassword, role, user } from './users.ts';
import { empty, filePath } from './values.ts';

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
  'register.rename': task({
    summary: 'Give the unit whose register this is another name',
    access: 'register',
    input: z.object({ unit: line('Cần tên đơn vị') }),
    output: empty,
    topics: ['register', 'journal'],
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
