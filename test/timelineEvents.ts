import type { CaseView } from '#shared/contract/cases.ts';
import { whatCounts } from '#shared/domain/case/facts/corrections.ts';
import { caseEvents, type Happening } from './builders.ts';

/** The events of one case as `cases.get` answers them, with ids 'e1', 'e2', … */
export function timelineEvents(...happenings: readonly Happening[]): CaseView['events'] {
  const events = caseEvents(...happenings);
  const counting = whatCounts(events);
  return events.map(({ id, seq, day, body, recordedAt, recordedBy, override }) => ({
    id,
    seq,
    day,
    body,
    recordedAt,
    recordedBy,
    imported: null,
    override,
    now: counting.get(id) ?? null,
    withdrawn: counting.get(id) === null,
    correctedBy: null,
  }));
}
