import type { AgendaItem } from '#shared/contract/agenda.ts';
import { type AgendaState, agendaStates } from '#shared/domain/case/duties/duty.ts';

export type Grouping = 'day' | 'act' | 'case';

/** A row of the list: one act, and by case also how many more acts the case has in the same part. */
export type AgendaRow = { readonly item: AgendaItem; readonly more: number };
export type AgendaLine =
  | { readonly kind: 'heading'; readonly title: string; readonly count: number; readonly overdue: number }
  | { readonly kind: 'row'; readonly row: AgendaRow };

/** What a line is called by; stays the same when the list is read again. */
export const keyOfItem = ({ caseId, ruleId, triggerEventId }: AgendaItem): string =>
  `${caseId}:${ruleId}:${triggerEventId}`;

/** Overdue first, what lies furthest last; milestones that have come stand after what has a day. */
export const sections: readonly AgendaState[] = agendaStates;

type Names = {
  readonly section: (state: AgendaState) => string;
  readonly act: (item: AgendaItem) => string;
};

/** The lines of the page. By day and by case: one part for each state; by act: one part for each act. */
export function agendaLines(
  items: readonly AgendaItem[],
  grouping: Grouping,
  names: Names,
): readonly AgendaLine[] {
  if (grouping === 'act') {
    const groups = [...Map.groupBy(items, names.act)];
    return groups
      .toSorted(([, a], [, b]) => overdueOf(b) - overdueOf(a) || b.length - a.length)
      .flatMap(([title, group]) => linesOf(title, group, rowsByDay(group)));
  }
  const byState = Map.groupBy(items, ({ state }) => state);
  return sections.flatMap((state) => {
    const group = byState.get(state) ?? [];
    const rows = grouping === 'case' ? rowsByCase(group) : rowsByDay(group);
    return linesOf(names.section(state), group, rows);
  });
}

const overdueOf = (items: readonly AgendaItem[]): number =>
  items.filter(({ state }) => state === 'overdue').length;

function linesOf(
  title: string,
  group: readonly AgendaItem[],
  rows: readonly AgendaRow[],
): readonly AgendaLine[] {
  if (group.length === 0) return [];
  const heading = { kind: 'heading', title, count: rows.length, overdue: overdueOf(group) } as const;
  return [heading, ...rows.map((row) => ({ kind: 'row', row }) as const)];
}

const byDue = (a: AgendaItem, b: AgendaItem): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

const rowsByDay = (items: readonly AgendaItem[]): readonly AgendaRow[] =>
  items.toSorted(byDue).map((item) => ({ item, more: 0 }));

/** One row a case, with its soonest act. */
const rowsByCase = (items: readonly AgendaItem[]): readonly AgendaRow[] =>
  [...Map.groupBy(items.toSorted(byDue), ({ caseId }) => caseId).values()].flatMap(([item, ...rest]) =>
    item === undefined ? [] : [{ item, more: rest.length }],
  );
