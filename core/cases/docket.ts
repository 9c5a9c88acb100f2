import type { BodyOf } from '#shared/domain/case/event.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { newEvent } from '../events/record.ts';
import { refuseUnsoundDocket } from '../events/soundDocket.ts';
import { recordFacts } from '../journal/subject.ts';
import { caseSubject } from './caseSubject.ts';

/**
 * Enters a new case: one enforcement decision is one việc (L2025 Đ3.8).
 * Errors: `duplicate-decision`, `future-day`, `debtor-missing`, `officer-not-found`.
 */
export function docketCase(
  context: CommandContext,
  docketDay: LocalDate,
  body: BodyOf<'case.docketed'>,
): { id: string } {
  refuseFuture(context, docketDay, body.decision.day);
  refuseUnsoundDocket(context.db, body, null);
  const caseId = context.tools.ids();
  const event = newEvent(context, caseId, {
    day: docketDay,
    body,
    source: { kind: 'recorded' },
    override: null,
  });
  recordFacts(context, caseSubject, [event], null);
  return { id: caseId };
}

function refuseFuture({ today }: CommandContext, docketDay: LocalDate, decisionDay: LocalDate): void {
  if (docketDay <= today && decisionDay <= today) return;
  throw new ExpectedError(
    'future-day',
    `Ngày thụ lý và ngày quyết định không được sau hôm nay (${formatDay(today)}).`,
  );
}
