import type { BodyOf, CaseEventBody } from '#shared/domain/case/event.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { dutifulDay } from './officeDays.ts';
import type { Story } from './story.ts';

/** Parties and procuracy are told within three working days (NT-01, NT-02), the web page within five (NC-02). */
const WORKING_DAYS = { notice: 3, procuracy: 3, publication: 5, takeDown: 2 } as const;

type DecisionBody = Extract<CaseEventBody, { readonly decision: unknown }>;
type Draft<B extends DecisionBody> = B extends DecisionBody ? Omit<B, 'decision'> : never;

/** Issues a decision of the agency under a number of its own, tells whom the law names, and answers its event. */
export function decide(
  story: Story,
  day: LocalDate,
  draft: Draft<Exclude<DecisionBody, BodyOf<'case.docketed'>>>,
): string {
  const decision = { number: story.nextNumber(), day };
  const id = story.tell(day, { ...draft, decision });
  // A decision that lies after today has not been issued: nobody is told of it.
  if (story.isOver()) return id;
  tellParties(story, day, draft.type === 'coercion.decided' ? 'coercionDecision' : 'otherDecision');
  reportDone(story, { ruleId: 'NT-02', triggerEventId: id, from: day, within: WORKING_DAYS.procuracy });
  if (draft.type === 'noMeans.decided') {
    reportDone(story, { ruleId: 'NC-02', triggerEventId: id, from: day, within: WORKING_DAYS.publication });
  }
  return id;
}

/** What the office does at once with a new case: opens the dossier, sends the decision to the procuracy. */
export function tellFirstActs(
  story: Story,
  assignment: { readonly eventId: string; readonly day: LocalDate } | null,
): void {
  const { docketEventId, docketed } = story;
  if (assignment)
    reportDone(story, {
      ruleId: 'IN-12',
      triggerEventId: assignment.eventId,
      from: assignment.day,
      within: 2,
    });
  const from = docketed.decision.day;
  reportDone(story, { ruleId: 'NT-02', triggerEventId: docketEventId, from, within: WORKING_DAYS.procuracy });
}

/** Takes the posting of a case without means down, once it goes on (NC-04). */
export function tellTakeDown(story: Story, triggerEventId: string, from: LocalDate): void {
  reportDone(story, { ruleId: 'NC-04', triggerEventId, from, within: WORKING_DAYS.takeDown });
}

type Report = {
  readonly ruleId: RuleId;
  readonly triggerEventId: string;
  readonly from: LocalDate;
  readonly within: number;
};

function reportDone(story: Story, { ruleId, triggerEventId, from, within }: Report): void {
  story.aside(dutifulDay(story.random, from, within), {
    type: 'duty.done',
    ruleId,
    triggerEventId,
    detail: null,
  });
}

function tellParties(story: Story, day: LocalDate, document: 'coercionDecision' | 'otherDecision'): void {
  const channel = story.random.chance(0.7) ? 'direct' : 'post';
  story.aside(dutifulDay(story.random, day, WORKING_DAYS.notice), {
    type: 'notice.served',
    document,
    channel,
    outcome: channel === 'direct' ? 'received' : null,
    firstPublishedOn: null,
    partyIds: [],
    detail: null,
  });
}
