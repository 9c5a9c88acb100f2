import { caseOfDecision } from '#db/repo/cases.ts';
import type { BodyOf } from '#shared/domain/case/events.ts';
import { foldEvents } from '#shared/domain/case/fold.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { foldNumber } from '#shared/domain/text/fold.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { CommandContext } from '../context.ts';
import { projectCase } from './project.ts';
import { appendCaseEvents } from './record.ts';

/**
 * Enters a new case: one enforcement decision is one việc (L2025 Đ3.8).
 * Errors: `duplicate-decision`, `future-day`, `debtor-missing`.
 */
export function docketCase(
  context: CommandContext,
  docketDay: LocalDate,
  body: BodyOf<'case.docketed'>,
): { id: string } {
  refuseUnsound(context, docketDay, body);
  const caseId = context.tools.ids();
  const events = appendCaseEvents(context, caseId, [
    { day: docketDay, body, source: { kind: 'recorded' }, override: null },
  ]);
  const state = foldEvents(events);
  if (!state) throw new Error('A docketing event folded to nothing');
  projectCase(context.db, { state, partiesChanged: true });
  return { id: caseId };
}

function refuseUnsound(
  { db, today }: CommandContext,
  docketDay: LocalDate,
  body: BodyOf<'case.docketed'>,
): void {
  if (docketDay > today || body.decision.day > today) {
    throw new ExpectedError(
      'future-day',
      `Ngày thụ lý và ngày quyết định không được sau hôm nay (${formatDay(today)}).`,
    );
  }
  if (!body.parties.some((party) => party.role === 'debtor')) {
    throw new ExpectedError('debtor-missing', 'Cần ít nhất một người phải thi hành án.');
  }
  const { number, day } = body.decision;
  if (number !== null && caseOfDecision(db, foldNumber(number), day) !== null) {
    throw new ExpectedError(
      'duplicate-decision',
      `Quyết định số ${number} ngày ${formatDay(day)} đã có trong sổ. Mỗi quyết định thi hành án là một việc (Điều 3 khoản 8 Luật THADS 2025).`,
    );
  }
}
