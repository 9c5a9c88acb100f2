import type { OutputOf } from '#shared/contract/index.ts';
import { addDays, addMonths, type LocalDate, localDate } from '#shared/domain/localDate.ts';
import { caseListPath } from '../../places/caseListPlace.ts';

export type Load = OutputOf<'dashboard.load'>;
export type MonthLoad = Load['months'][number];
export type OfficerLoad = Load['officers'][number];

/** First and last day of a month written '2026-07'. */
function daysOfMonth(month: string): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = localDate(`${month}-01`);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The cases docketed in a month. */
export function docketedPath(month: string): string {
  const { from, to } = daysOfMonth(month);
  return caseListPath({ docketedFrom: from, docketedTo: to });
}

/** The cases ended in a month. */
export function endedPath(month: string): string {
  const { from, to } = daysOfMonth(month);
  return caseListPath({ endedFrom: from, endedTo: to });
}

const whose = (officerId: string | null) =>
  officerId === null ? { unassigned: true } : { officerIds: [officerId] };

/** The open cases of an officer, or of none. */
export const openPath = ({ officerId }: OfficerLoad): string =>
  caseListPath({ ...whose(officerId), open: true });

/** The same, only those with an overdue act, the longest overdue first. */
export const overduePath = ({ officerId }: OfficerLoad): string =>
  caseListPath({ ...whose(officerId), open: true, overdue: true, sort: 'nextDue', descending: false });

/** '2026-07' → '07/2026', as the office writes a month. */
export const writeMonth = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
