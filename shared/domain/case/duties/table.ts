import type { Chapter } from '../../chapters.ts';
import type { ShippedRuleId } from '../../law/ruleId.ts';
import type { CaseEventType } from '../event.ts';
import type { DutyKind } from './kind.ts';

/** What one rule of the law asks of a case, whatever its day. */
export type DutyRow = {
  readonly chapter: Chapter;
  /** The event that does it; `duty.done` where it has none of its own. */
  readonly act: CaseEventType;
  /** A duty of the agency unless said otherwise. */
  readonly kind?: DutyKind;
  /** Going on with the enforcement itself: nobody has to while it is paused, or with nothing left to enforce. */
  readonly rests?: true;
  /** Still owed when the case has ended: whatever ended it, or only where the ending decision itself calls for it. */
  readonly afterEnd?: 'always' | 'ofItsDecision';
};

/** Every rule that makes a duty (law.md §3). When it begins is told by the duties of its chapter. */
export const dutyTable = {
  'IN-07': { chapter: 'intake', act: 'case.docketed' },
  'IN-08': { chapter: 'intake', act: 'case.docketed' },
  'IN-09': { chapter: 'intake', act: 'case.docketed' },
  'IN-10': { chapter: 'intake', act: 'case.docketed' },
  'IN-12': { chapter: 'intake', act: 'duty.done' },
  'NT-01': { chapter: 'notice', act: 'notice.served', afterEnd: 'ofItsDecision' },
  'NT-02': { chapter: 'notice', act: 'duty.done', afterEnd: 'ofItsDecision' },
  'VL-01': { chapter: 'notice', act: 'voluntary.performed', kind: 'period' },
  'VL-04': { chapter: 'notice', act: 'duty.done', kind: 'milestone', rests: true },
  'VR-01': { chapter: 'means', act: 'condition.verified', rests: true },
  'VR-02': { chapter: 'means', act: 'condition.verified', rests: true },
  'VR-08': { chapter: 'means', act: 'condition.verified', rests: true },
  'NC-01': { chapter: 'means', act: 'noMeans.decided', rests: true },
  'NC-02': { chapter: 'means', act: 'duty.done' },
  'NC-04': { chapter: 'means', act: 'duty.done', afterEnd: 'ofItsDecision' },
  'NC-05': { chapter: 'means', act: 'separateBook.entered', rests: true },
  'NC-06': { chapter: 'means', act: 'separateBook.entered', kind: 'milestone', rests: true },
  'NC-07': { chapter: 'means', act: 'enforcement.resumed', kind: 'milestone', rests: true },
  'HO-03': { chapter: 'pause', act: 'enforcement.resumed', kind: 'period' },
  'HO-04': { chapter: 'pause', act: 'enforcement.resumed', kind: 'period' },
  'HO-05': { chapter: 'pause', act: 'enforcement.resumed' },
  'TD-03': { chapter: 'pause', act: 'enforcement.resumed' },
  'MN-01': { chapter: 'money', act: 'money.paidOut', afterEnd: 'always' },
  'MN-04': { chapter: 'money', act: 'duty.done' },
} as const satisfies Readonly<Partial<Record<ShippedRuleId, DutyRow>>>;

/** A rule that makes a duty. */
export type DutyRuleId = keyof typeof dutyTable;

export const dutyRow = (ruleId: DutyRuleId): DutyRow => dutyTable[ruleId];
