import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { Text } from '../../text/vi.ts';
import type { Given } from '../act.ts';
import { actName, acts } from '../index.ts';
import type { EventDraft } from '../form/drafts.tsx';
import { newRecord, type RecordTarget } from '../recordTarget.ts';
import { useToday } from '../../ui/TodayContext.tsx';
import { ActList } from './ActList.tsx';
import { correctionDraft, statedFact } from './correctionDraft.ts';
import { EventForm } from './EventForm.tsx';

type Props = {
  readonly view: CaseView;
  readonly target: RecordTarget;
  readonly onTarget: (target: RecordTarget) => void;
  readonly onClose: () => void;
};

type Opened = Pick<Props, 'view' | 'target'>;

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
  const begun = correctionDraft(view, eventId);
  if (begun === null) return null;
  return (
    <EventForm
      key={eventId}
      view={view}
      type={begun.type}
      blank={begun.draft}
      correctedEventId={eventId}
      onSaved={onSaved}
    />
  );
}

/** The kind the panel is open for; null while one is being chosen, or for a record the case does not have. */
function typeFor({ view, target }: Opened): CaseEventType | null {
  if (target.kind === 'choose') return null;
  if (target.kind === 'record') return target.type;
  const event = view.events.find(({ id }) => id === target.eventId);
  return event === undefined ? null : statedFact(event.now ?? event).body.type;
}

/** Forms with rows of fields need more room than a side panel has. */
export function isWideRecord(opened: Opened): boolean {
  const type = typeFor(opened);
  return type !== null && acts[type].wide;
}

/** The heading of the panel. */
export function recordTitle(opened: Opened, text: Text): string {
  const type = typeFor(opened);
  if (type === null) return text.events.title;
  const name = actName(type, text);
  return opened.target.kind === 'correct' ? text.events.correctTitle(name) : name;
}
