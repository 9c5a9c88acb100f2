import { useMemo } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { decisionIn } from '#shared/domain/case/facts/factDay.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { small } from '#shared/words/small.ts';
import { actName } from '../../acts/index.ts';
import type { Duty, Names } from '../../acts/say.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';

/** The names behind the ids of one case's events: its items, the officers, the rules, its other events. */
export function useCaseNames(view: CaseView): Names {
  const text = useText();
  const officers = useCall('officers.list', {}).data?.officers;
  return useMemo(() => {
    const items = new Map(itemsOf(view).map(({ id, label }) => [id, label]));
    const parties = new Map(partiesOf(view).map(({ id, name }) => [id, name]));
    const names = new Map(officers?.map(({ id, name }) => [id, name]));
    const events = new Map(view.events.map((event) => [event.id, shortly(event.now ?? event, text)]));
    const duties = new Map(view.dutyTitles.map((duty) => [keyOfDuty(duty), duty.title]));
    return {
      text,
      duty: (done) => duties.get(keyOfDuty(done)) ?? done.ruleId,
      item: (id) => items.get(id) ?? text.cases.money.item,
      officer: (id) => names.get(id) ?? text.cases.officer,
      party: (id) => parties.get(id) ?? text.cases.debtor,
      event: (id) => events.get(id) ?? text.cases.sentence.unknownEvent,
    };
  }, [view, text, officers]);
}

const keyOfDuty = ({ ruleId, triggerEventId }: Duty): string => `${ruleId} ${triggerEventId}`;

/** Every item that was ever named, so that an amended one is still said by its name. */
const itemsOf = (view: CaseView) => [
  ...view.events.flatMap(({ body }) => ('items' in body && body.items !== null ? body.items : [])),
  ...view.ledgers.map(({ item }) => item),
];

/** Every party that was ever named, whatever counts now. */
const partiesOf = (view: CaseView) =>
  view.events
    .flatMap(({ body, now }) => [body, ...(now ? [now.body] : [])])
    .flatMap((body) => ('parties' in body ? body.parties : []));

function shortly({ body, day }: Pick<CaseView['events'][number], 'body' | 'day'>, text: Text): string {
  const decision = decisionIn(body);
  if (decision !== null) {
    return text.cases.sentence.decision(decision.number, formatDay(decision.day));
  }
  const name = small(actName(body.type, text));
  return day === null ? name : `${name} ${formatDay(day)}`;
}
