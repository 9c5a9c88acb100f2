import type { BodyOf } from '#shared/domain/case/event.ts';
import { sumDong } from '#shared/domain/money/dong.ts';
import type { NewEvent } from '../../events/record.ts';
import { differs, left, NOTHING } from './difference.ts';
import type { Found } from './difference.ts';
import type { Held } from './held.ts';
import type { Said } from './said.ts';
import { changedSince, knownHere, sumText } from './sentences.ts';

const SUMS = [
  { field: 'amountCollected', type: 'money.collected', total: 'collected' },
  { field: 'amountPaidOut', type: 'money.paidOut', total: 'paidOut' },
] as const;

/**
 * Collected and paid out in all, integer đồng. More in the sheet is one further sum of the difference, undated as the
 * sheet has it; less in the sheet is left, and so is a sum that the register was changed away from since.
 */
export const compareMoney = (said: Said, held: Held): readonly Found[] =>
  SUMS.map((sum) => compareSum(sum, said, held));

function compareSum({ field, type, total }: (typeof SUMS)[number], said: Said, held: Held): Found {
  const there = said.row.values[field];
  const here = held.state.money[total];
  if (there === here || (there ?? 0) === here) return NOTHING;
  const difference = { field, here: sumText(here), there: there === null ? '' : sumText(there) };
  const saidBefore = sumDong(held.saidBySheets(type), ({ amount }) => amount);
  if (there === null || there < here) {
    return said.isRead(field) ? left(knownHere(field, difference.here, difference.there)) : NOTHING;
  }
  if (there === saidBefore) return left(changedSince(difference));
  const whole = said.events.find(({ body }) => body.type === type);
  return whole === undefined
    ? NOTHING
    : differs([difference], { kind: 'add', event: ofAmount(whole, there - here) }, whole);
}

const isSum = (body: NewEvent['body']): body is BodyOf<'money.collected'> | BodyOf<'money.paidOut'> =>
  body.type === 'money.collected' || body.type === 'money.paidOut';

const ofAmount = ({ day, body }: NewEvent, amount: number): NewEvent => ({
  day,
  body: isSum(body) ? { ...body, amount } : body,
});
