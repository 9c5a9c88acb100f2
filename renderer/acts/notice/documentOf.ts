import type { CaseView } from '#shared/contract/cases.ts';
import type { NoticeDocument } from '#shared/domain/case/bodies/notice.ts';

/** The notice of the enforcement decision comes first; a deadline that follows another decision is about that one. */
export function documentOf(view: CaseView, triggerEventId: string | null): NoticeDocument {
  const trigger = view.events.find(({ id }) => id === triggerEventId)?.body.type;
  if (trigger === 'coercion.decided') return 'coercionDecision';
  if (trigger !== undefined && trigger !== 'case.docketed') return 'otherDecision';
  return view.stage === 'docketed' ? 'enforcementDecision' : 'otherDecision';
}
