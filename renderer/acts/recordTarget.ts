import { factBodies, type FactType } from '#shared/domain/case/event.ts';
import { parseRuleId, type RuleId } from '#shared/domain/law/ruleId.ts';

/**
 * The kinds of event that have a form: all but a correction, which takes the form of what it corrects, and what a workbook
 * stated of a day to come, which is settled in the form of the fact it states.
 */
export type FormType = FactType;

/** The kinds the record panel offers; a case is docketed on a page of its own. */
export type OfferedType = Exclude<FormType, 'case.docketed'>;

export const isOfferedType = (type: string): type is OfferedType =>
  Object.hasOwn(factBodies, type) && type !== 'case.docketed';

/** The panel open for a new record of this kind, whatever asks for it. */
export const newRecord = (type: OfferedType): RecordTarget => ({
  kind: 'record',
  type,
  ruleId: null,
  triggerEventId: null,
});

/** What the record panel of a case is open for; it lives in the address. */
export type RecordTarget =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'record';
      readonly type: OfferedType;
      /** The deadline this is done for, when it was opened from one. */
      readonly ruleId: RuleId | null;
      readonly triggerEventId: string | null;
    }
  | { readonly kind: 'correct'; readonly eventId: string };

const CHOOSE = 'chon';

/** Reads `?ghi=<event type>&thoiHan=<rule>&tu=<event>`, `?ghi=chon` and `?sua=<event>`; null when none is there. */
export function readRecordTarget(address: URLSearchParams): RecordTarget | null {
  const corrected = address.get('sua');
  if (corrected !== null) return { kind: 'correct', eventId: corrected };
  const type = address.get('ghi');
  if (type === null) return null;
  if (!isOfferedType(type)) return { kind: 'choose' };
  return {
    kind: 'record',
    type,
    ruleId: parseRuleId(address.get('thoiHan')),
    triggerEventId: address.get('tu'),
  };
}

/** The same address with the panel open for `target`, or closed. */
export function withRecordTarget(address: URLSearchParams, target: RecordTarget | null): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of ['ghi', 'thoiHan', 'tu', 'sua']) next.delete(name);
  if (target === null) return next;
  if (target.kind === 'correct') next.set('sua', target.eventId);
  if (target.kind === 'choose') next.set('ghi', CHOOSE);
  if (target.kind === 'record') {
    next.set('ghi', target.type);
    if (target.ruleId !== null) next.set('thoiHan', target.ruleId);
    if (target.triggerEventId !== null) next.set('tu', target.triggerEventId);
  }
  return next;
}
