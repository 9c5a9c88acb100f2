import type { ReactNode } from 'react';
import { recordableEvent } from '#shared/contract/caseEvents.ts';
import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import type { Text } from '../../text/vi.ts';
import type { Given } from '../act.ts';
import { actName, acts } from '../index.ts';
import type { EventDraft } from '../form/drafts.tsx';
import { type FormType, newRecord, type RecordTarget } from '../recordTarget.ts';
import { useToday } from '../../ui/TodayContext.tsx';
import { ActList } from './ActList.tsx';
import { EventForm } from './EventForm.tsx';

type Props = {
  readonly view: CaseView;
  readonly target: RecordTarget;
  readonly onTarget: (target: RecordTarget) => void;
  readonly onClose: () => void;
};

/** Records what happened in a case, or corrects what was recorded: choose the act, fill in its form, see what follows. */
export function RecordEventPanel({ view, target, onTarget, onClose }: Props): ReactNode {
  const today = useToday();
  if (target.kind === 'correct') return <Correction view={view} eventId={target.eventId} onSaved={onClose} />;
  if (target.kind === 'choose') return <ActList view={view} onChoose={(type) => onTarget(newRecord(type))} />;
  return (
    <EventForm
      key={`${target.type} ${target.ruleId ?? ''} ${target.triggerEventId ?? ''}`}
      view={view}
      type={target.type}
      blank={{ day: today, body: blankOf({ view, today, target }) }}
      correctedEventId={null}
      onSaved={onClose}
    />
  );
}

/** A kind that opens with nothing still says which it is. */
const blankOf = (given: Given): NonNullable<EventDraft['body']> =>
  acts[given.target.type].opensWith?.(given) ?? { type: given.target.type };

type CorrectionProps = {
  readonly view: CaseView;
  readonly eventId: string;
  readonly onSaved: () => void;
};

function Correction({ view, eventId, onSaved }: CorrectionProps): ReactNode {
  const standing = standingOf(view, eventId);
  if (standing === null) return null;
  return (
    <EventForm
      key={eventId}
      view={view}
      type={standing.type}
      blank={standing.draft}
      correctedEventId={eventId}
      onSaved={onSaved}
    />
  );
}

/** What stands in the place of an event now: itself, or what the last correction put there. */
function standingOf(view: CaseView, eventId: string): { type: FormType; draft: EventDraft } | null {
  const event = view.events.find(({ id }) => id === eventId);
  const correction = view.events.find(({ id }) => id === event?.correctedBy)?.body;
  const replaced = correction?.type === 'event.corrected' ? correction.replacement : null;
  const now = replaced ?? event;
  return now === undefined ? null : draftOf(now);
}

function draftOf({ day, body }: Pick<CaseView['events'][number], 'day' | 'body'>) {
  const known = recordableEvent.shape.body.safeParse(body);
  if (!known.success) return null;
  const dated = day ?? decisionIn(body)?.day ?? null;
  const draft: EventDraft = { body: known.data, ...(dated === null ? {} : { day: dated }) };
  return { type: known.data.type, draft };
}

/** Forms with rows of fields need more room than a side panel has. */
export function isWideRecord({ view, target }: Pick<Props, 'view' | 'target'>): boolean {
  if (target.kind === 'choose') return false;
  const type =
    target.kind === 'record' ? target.type : view.events.find(({ id }) => id === target.eventId)?.body.type;
  return type !== undefined && acts[type].wide;
}

/** The heading of the panel. */
export function recordTitle({ view, target }: Pick<Props, 'view' | 'target'>, text: Text): string {
  const { events } = text;
  if (target.kind === 'choose') return events.title;
  if (target.kind === 'record') return actName(target.type, text);
  const type = view.events.find(({ id }) => id === target.eventId)?.body.type;
  return type === undefined ? events.title : events.correctTitle(actName(type, text));
}
