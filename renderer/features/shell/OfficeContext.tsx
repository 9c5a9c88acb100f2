import { createContext, type ReactNode, useContext } from 'react';
import type { User } from '#shared/contract/users.ts';

export type Office = { readonly unit: string; readonly user: User; readonly demo: boolean };

const OfficeContext = createContext<Office | null>(null);

/** Gives the shell the open register's unit and user. */
export function OfficeProvider({
  office,
  children,
}: {
  readonly office: Office;
  readonly children: ReactNode;
}): ReactNode {
  return <OfficeContext value={office}>{children}</OfficeContext>;
}

/** Whose register is open, and for which unit. */
export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (office === null) throw new Error('useOffice outside OfficeProvider');
  return office;
}
