import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import type { BodyOf, CaseEvent, CaseEventBody } from '#shared/domain/case/event.ts';
import type { Standing } from '#shared/domain/case/standing.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';

/** What each duty noted as done is called, by the law of the day that called for it; each pair once. */
export function dutyTitles(law: Law, { state: { history }, deadlines }: Standing): CaseView['dutyTitles'] {
  const noted = new Map<string, BodyOf<'duty.done'>>();
  for (const { body } of history) {
    const done = dutyDoneIn(body);
    if (done) noted.set(`${done.ruleId} ${done.triggerEventId}`, done);
  }
  return [...noted.values()].map(({ ruleId, triggerEventId }) => {
    const counted = deadlines.find(
      (deadline) => deadline.ruleId === ruleId && deadline.triggerEventId === triggerEventId,
    );
    const trigger = history.find(({ id }) => id === triggerEventId);
    const title = counted ? law.ruleOf(counted).title : titleBy(law, ruleId, trigger);
    return { ruleId, triggerEventId, title };
  });
}

/** The duty a fact notes as done, or the correction that puts one in its place. */
function dutyDoneIn(body: CaseEventBody): BodyOf<'duty.done'> | null {
  const said = body.type === 'event.corrected' ? body.replacement?.body : body;
  return said?.type === 'duty.done' ? said : null;
}

/** A duty that no longer follows from the case is named by the day of its trigger; by its id where no law has it. */
function titleBy(law: Law, ruleId: RuleId, trigger: CaseEvent | undefined): string {
  if (!law.knows(ruleId)) return ruleId;
  const day = trigger ? (decisionIn(trigger.body)?.day ?? trigger.day) : null;
  return law.listedOn(ruleId, day).title;
}
