import { listUsers } from '#db/repo/users.ts';
import type { usersContract } from '#shared/contract/users.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf } from '../context.ts';
import { recordFact } from '../journal/recordFact.ts';
import { requireAllowed } from '../register/allowed.ts';
import { refuseWithoutManager } from '../register/members.ts';

export const usersApi = {
  'users.list': ({ db }) => ({ users: [...listUsers(db)] }),
  'users.add': async ({ host, user }, input) => {
    requireAllowed(user, 'users.manage');
    return host.addUser(input);
  },
  'users.setRole': (context, { userId, role }) => {
    requireAllowed(context.user, 'users.manage');
    const users = listUsers(context.db);
    const target = users.find(({ id, active }) => id === userId && active);
    if (!target) {
      throw new ExpectedError('unknown-user', 'Không có người dùng này hoặc người này đã thôi quyền mở sổ.');
    }
    if (target.role === role) return {};
    refuseWithoutManager(users.map((each) => (each.id === userId ? { ...each, role } : each)));
    recordFact(context, { type: 'role.changed', userId, from: target.role, to: role });
    return {};
  },
  'users.deactivate': async ({ host, user }, { userId }) => {
    requireAllowed(user, 'users.manage');
    await host.deactivate(userId);
    return {};
  },
} satisfies HandlersOf<typeof usersContract>;
