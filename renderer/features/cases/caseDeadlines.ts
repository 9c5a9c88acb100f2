import type { DeadlineView } from '#shared/contract/cases.ts';

/** Names one deadline of a case, in the address and as a key. */
export const keyOfDeadline = ({ ruleId, variant, triggerEventId, triggerDay }: DeadlineView): string =>
  [ruleId, variant ?? '', triggerEventId, triggerDay].join('.');

export const isOpen = ({ state }: DeadlineView): boolean =>
  state !== 'met' && state !== 'metLate' && state !== 'lapsed';

/** What comes next for the agency: its soonest duty; a milestone or a party's time only where there is no duty. */
export function nextDeadline(deadlines: readonly DeadlineView[]): DeadlineView | null {
  const open = deadlines.filter(isOpen);
  return open.find(({ kind }) => kind === 'duty') ?? open[0] ?? null;
}
