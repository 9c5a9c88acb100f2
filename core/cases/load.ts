import type { ReadDb } from '#db/handle.ts';
import { caseNumber } from '#db/repo/cases.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import type { CaseEvent } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import { standingOf } from '#shared/domain/case/standing.ts';
import type { Standing } from '#shared/domain/case/standing.ts';
import type { DueDays } from '#shared/domain/law/dueDays.ts';
import { ExpectedError } from '#shared/errors.ts';

/** The events of a case that counts; `case-not-found` when its import was taken back or it never was. */
export function loadEvents(db: ReadDb, caseId: string): readonly CaseEvent[] {
  if (caseNumber(db, caseId) === null) {
    throw new ExpectedError(
      'case-not-found',
      'Không có hồ sơ này trong sổ. Có thể lần nhập chứa nó đã được hoàn tác.',
    );
  }
  return eventsOfCase(db, caseId);
}

type Reading = { readonly db: ReadDb; readonly law: DueDays };

/** A case as the law sees it; `case-not-found` as above. */
export function loadCase({ db, law }: Reading, caseId: string): Standing {
  const state = foldEvents(loadEvents(db, caseId));
  if (!state) throw new Error(`Case ${caseId} stands in the list but has no docketing event`);
  return standingOf(state, law);
}
