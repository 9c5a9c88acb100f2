import { useMemo } from 'react';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { useText } from '../../text/TextProvider.tsx';

export type ActNames = {
  /** The act in words, whatever its variant. */
  readonly rule: (item: AgendaItem) => string;
  /** The same with the variant that holds for the case. */
  readonly act: (item: AgendaItem) => string;
  /** Who must act. */
  readonly actor: (item: Pick<AgendaItem, 'actor'>) => string;
};

/** How a line of the agenda says its act and its actor. */
export function useActNames(): ActNames {
  const { words } = useText();
  return useMemo(
    () => ({
      rule: ({ title }) => title,
      act: ({ title, variantLabel }) => (variantLabel === null ? title : `${title} – ${variantLabel}`),
      actor: ({ actor }) => words.actor[actor],
    }),
    [words],
  );
}
