import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type AgendaState, agendaStates } from '#shared/domain/case/duty.ts';
import type { Grouping } from './agendaLines.ts';

/** What the address of the page says, so that Back returns to the same list. */
export type AgendaPlace = {
  readonly grouping: Grouping;
  readonly state: AgendaState | null;
  readonly officerId: string | null;
  readonly ruleId: string | null;
  /** The line whose reasons are open. */
  readonly open: string | null;
};

const GROUPINGS: Readonly<Record<string, Grouping>> = { ngay: 'day', viec: 'act', 'ho-so': 'case' };
const NAMES: Readonly<Record<Grouping, string>> = { day: 'ngay', act: 'viec', case: 'ho-so' };

/** Reads and changes the place; a change replaces the address, it adds no step to Back. */
export function useAgendaPlace(): readonly [AgendaPlace, (change: Partial<AgendaPlace>) => void] {
  const [params, setParams] = useSearchParams();
  const place: AgendaPlace = {
    grouping: GROUPINGS[params.get('nhom') ?? ''] ?? 'day',
    state: agendaStates.find((state) => state === params.get('muc')) ?? null,
    officerId: params.get('chv'),
    ruleId: params.get('viec'),
    open: params.get('vi-sao'),
  };
  const change = useCallback(
    (next: Partial<AgendaPlace>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of entriesOf(next)) {
            if (value === null) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [place, change];
}

function entriesOf(next: Partial<AgendaPlace>): readonly (readonly [string, string | null])[] {
  const { grouping, state, officerId, ruleId, open } = next;
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['nhom', grouping === undefined ? undefined : grouping === 'day' ? null : NAMES[grouping]],
    ['muc', state],
    ['chv', officerId],
    ['viec', ruleId],
    ['vi-sao', open],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
