import { setImmediate } from 'node:timers/promises';
import type { registerContract } from '#shared/contract/register.ts';
import type { HandlersOf } from '../context.ts';
import { requireAllowed } from '../register/allowed.ts';
import { describeStatus, inspectRegister } from '../register/status.ts';

export const registerApi = {
  'register.status': ({ host, tools }) => describeStatus(host, tools),
  'register.inspect': ({ host, now }, { file }) => inspectRegister(file, host.options, now),
  'register.create': ({ host }, input) => host.create(input),
  'register.open': (context, input) => context.host.open(input, context),
  'register.rename': async ({ host, user }, { unit }) => {
    requireAllowed(user, 'register.rename');
    await host.rename(unit);
    return {};
  },
  'register.lock': async ({ host, progress }) => {
    progress(0, null, 'Đang khóa sổ và tạo bản sao');
    // The copy holds up everything else; the window is told first.
    await setImmediate();
    return host.lock();
  },
  'register.changePassword': async ({ host }, input) => {
    await host.changePassword(input);
    return {};
  },
} satisfies HandlersOf<typeof registerContract>;
