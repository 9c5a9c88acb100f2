import type { CaseView } from '#shared/contract/cases.ts';
import { acts } from '#shared/domain/case/acts/index.ts';
import type { NoticeDocument } from '#shared/domain/case/bodies/notice.ts';

/** The notice of the enforcement decision comes first; a deadline that follows another decision is about that one. */
export function documentOf(
  { events, stage }: Pick<CaseView, 'events' | 'stage'>,
  triggerEventId: string | null,
): NoticeDocument {
  const trigger = events.find(({ id }) => id === triggerEventId)?.body.type;
  if (trigger !== undefined && trigger !== 'case.docketed')
    return acts[trigger].notifiedAs ?? 'otherDecision';
  return stage === 'docketed' ? 'enforcementDecision' : 'otherDecision';
}
