import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { Text } from '../../text/vi.ts';
import type { ActName } from '../fields/field.ts';

type Given = {
  readonly view: Pick<CaseView, 'events'>;
  readonly text: Text;
  readonly actName: ActName;
};

/** The decisions of the case an act can be about: those that count, as they read now, newest first. */
export const decisionChoices = ({ view, text, actName }: Given) =>
  view.events.toReversed().flatMap(({ id, now }) => {
    const decision = now === null ? null : decisionIn(now.body);
    if (now === null || decision === null) return [];
    const said = text.cases.sentence.decision(decision.number, formatDay(decision.day));
    return [{ value: id, label: `${actName(now.body.type)} – ${said}` }];
  });
