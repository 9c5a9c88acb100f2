import type { ReadDb } from '#db/handle.ts';
import { caseOfDecision } from '#db/repo/cases.ts';
import { findOfficer } from '#db/repo/officers.ts';
import type { BodyOf, CaseEventBody } from '#shared/domain/case/event.ts';
import { sayUnknown } from '#shared/domain/law/choose.ts';
import type { Law } from '#shared/domain/law/law.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { decisionKey } from '#shared/domain/text/fold.ts';
import { ExpectedError } from '#shared/errors.ts';

/**
 * What a docketing must hold whatever its day, new or put in the place of another; `caseId` is the case it is about.
 * Errors: `duplicate-decision`, `debtor-missing`, `officer-not-found`.
 */
export function refuseUnsoundDocket(db: ReadDb, body: BodyOf<'case.docketed'>, caseId: string | null): void {
  if (!body.parties.some((party) => party.role === 'debtor')) {
    throw new ExpectedError('debtor-missing', 'Cần ít nhất một người phải thi hành án.');
  }
  if (body.officerId !== null) refuseUnknownOfficer(db, body.officerId);
  const { number, day } = body.decision;
  const holder = number === null ? null : caseOfDecision(db, decisionKey(number), day);
  if (holder === null || holder === caseId) return;
  throw new ExpectedError(
    'duplicate-decision',
    `Quyết định số ${number} ngày ${formatDay(day)} đã có trong sổ. Mỗi quyết định thi hành án là một việc (Điều 3 khoản 8 Luật THADS 2025).`,
  );
}

type Known = { readonly db: ReadDb; readonly law: Law };

/**
 * What names something of the register or of the law must name something there.
 * Errors: those of a docketing, `rule-unknown`.
 */
export function refuseUnsound({ db, law }: Known, body: CaseEventBody, caseId: string): void {
  const said = body.type === 'event.corrected' ? body.replacement?.body : body;
  if (said?.type === 'case.docketed') refuseUnsoundDocket(db, said, caseId);
  if (said?.type === 'officer.assigned') refuseUnknownOfficer(db, said.officerId);
  if (said?.type === 'duty.done' && !law.knows(said.ruleId)) {
    throw new ExpectedError('rule-unknown', sayUnknown(said.ruleId));
  }
}

function refuseUnknownOfficer(db: ReadDb, officerId: string): void {
  if (findOfficer(db, officerId)) return;
  throw new ExpectedError(
    'officer-not-found',
    'Sổ không có chấp hành viên này. Chọn trong danh sách chấp hành viên, hoặc thêm người mới trước.',
  );
}
