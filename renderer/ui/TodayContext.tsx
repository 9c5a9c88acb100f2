import { createContext, type ReactNode, useContext } from 'react';
import type { LocalDate } from '#shared/domain/localDate.ts';

const TodayContext = createContext<LocalDate | null>(null);

/** Gives the tree the day it is, as core's clock says. */
export function TodayProvider({
  today,
  children,
}: {
  readonly today: LocalDate;
  readonly children: ReactNode;
}): ReactNode {
  return <TodayContext value={today}>{children}</TodayContext>;
}

/** The day it is. The page never reads the clock itself. */
export function useToday(): LocalDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('useToday outside TodayProvider');
  return today;
}
