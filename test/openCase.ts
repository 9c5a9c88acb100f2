import type { DeadlineView } from '#shared/contract/cases.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { docketed } from './builders.ts';
import type { Happening } from './builders.ts';

/** The docketing of a case that owes 100 đồng and has no officer yet. */
export const openCase = (number: string): Happening =>
  docketed('2026-10-05', { decision: { number, day: localDate('2026-10-05') }, officerId: null });

/** The money of such a case before anything is collected. */
export const NOTHING_PAID = {
  due: 100,
  collected: 0,
  performed: 0,
  paidOut: 0,
  notifiedUnclaimed: 0,
  terminated: 0,
  entrusted: 0,
  remaining: 100,
  unallocated: 0,
  unallocatedPaidOut: 0,
  onHand: 0,
};

/** Deadlines as the door tells them, one line each: rule and due day. */
export const ruleDays = (deadlines: readonly DeadlineView[]): readonly string[] =>
  deadlines.map(({ ruleId, due }) => `${ruleId} ${due}`);
