import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import type { Text } from '../../text/vi.ts';
import type { ActName } from '../fields/field.ts';

type Given = { readonly view: CaseView; readonly text: Text; readonly actName: ActName };

/** The decisions of the case an act can be about: those that count, newest first. */
export const decisionChoices = ({ view, text, actName }: Given) =>
  view.events
    .filter(({ correctedBy }) => correctedBy === null)
    .toReversed()
    .flatMap(({ id, body }) => {
      const decision = decisionIn(body);
      if (decision === null) return [];
      const said = text.cases.sentence.decision(decision.number, formatDay(decision.day));
      return [{ value: id, label: `${actName(body.type)} – ${said}` }];
    });
