import type { NewCaseEvent } from '#db/repo/journal.ts';
import { eventsOfCase } from '#db/repo/journal.ts';
import type { CaseEvent, EventSource } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { caseSubject } from '../cases/caseSubject.ts';
import type { Recorder } from '../journal/recordFact.ts';
import { recordFacts } from '../journal/subject.ts';
import type { LawfulWriting } from '../journal/subject.ts';

/** Who takes back an import, when, and by which law cases are counted again. */
export type Undoer = Recorder & LawfulWriting & { readonly today: LocalDate };

type Restoring = { readonly caseId: string; readonly importId: string; readonly file: string };

/**
 * Withdraws what an import wrote into a case that was there before, the last first, by corrections that come from the
 * same row of the workbook. The case is then what it was: nobody has worked on it since.
 */
export function restoreCase(undoer: Undoer, { caseId, importId, file }: Restoring): void {
  const events = eventsOfCase(undoer.db, caseId);
  const corrections = events
    .filter(({ source }) => source.kind === 'imported' && source.importId === importId)
    .toReversed()
    .map((event) => withdrawal(undoer, event, file));
  recordFacts(undoer, caseSubject, corrections, foldEvents(events));
}

const withdrawal = (
  { tools, today, now, user }: Undoer,
  { id, caseId, source }: CaseEvent & { readonly source: EventSource },
  file: string,
): NewCaseEvent => ({
  id: tools.ids(),
  caseId,
  day: today,
  body: {
    type: 'event.corrected',
    correctedEventId: id,
    reason: `Hoàn tác lần nhập ${file}`.slice(0, LONGEST_REASON),
    replacement: null,
  },
  source,
  recordedAt: now,
  recordedBy: user.id,
  override: null,
});

/** As many letters as a line may have. */
const LONGEST_REASON = 500;
