import { z } from 'zod';
import { allocations, amount, detail } from './parts.ts';
import { body } from './body.ts';

/** Amounts are integer đồng. */
export const moneyBodies = {
  'money.collected': body('money.collected', {
    amount,
    receipt: detail,
    voluntary: z.boolean(),
    allocations,
    detail,
  }),
  'money.paidOut': body('money.paidOut', { amount, voucher: detail, payee: detail, allocations, detail }),
  'money.notifiedUnclaimed': body('money.notifiedUnclaimed', { amount, detail }),
};
