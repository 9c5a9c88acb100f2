/**
 * `duty`: the agency must act by the day, and is overdue after it.
 * `period`: somebody else's time runs out (voluntary period, a deferral); it lapses, it is never overdue.
 * `milestone`: from that day something becomes possible or called for, with no length in the law.
 */
export const dutyKinds = ['duty', 'period', 'milestone'] as const;
export type DutyKind = (typeof dutyKinds)[number];
