import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type AgendaState, agendaStates } from '#shared/domain/case/duties/duty.ts';
import { parseRuleId, type RuleId } from '#shared/domain/law/ruleId.ts';
import { useAddress } from '../../places/useAddress.ts';
import type { Grouping } from './agendaLines.ts';

/** What the address of the page says, so that Back returns to the same list. */
export type AgendaPlace = {
  readonly grouping: Grouping;
  readonly state: AgendaState | null;
  readonly officerId: string | null;
  readonly ruleId: RuleId | null;
  /** The line whose reasons are open. */
  readonly open: string | null;
  /** The line one left the page from. */
  readonly row: string | null;
};

type AgendaAddress = {
  readonly place: AgendaPlace;
  /** A change replaces the address, it adds no step to Back. */
  readonly change: (change: Partial<AgendaPlace>) => void;
  /** Goes to another page from a line, which is the current one again after Back. */
  readonly leave: (row: string, to: string) => void;
};

const GROUPINGS: Readonly<Record<string, Grouping>> = { ngay: 'day', viec: 'act', 'ho-so': 'case' };
const NAMES: Readonly<Record<Grouping, string>> = { day: 'ngay', act: 'viec', case: 'ho-so' };

/** Reads and changes the place. */
export function useAgendaPlace(): AgendaAddress {
  const [params, setParams] = useAddress();
  const navigate = useNavigate();
  const place: AgendaPlace = {
    grouping: GROUPINGS[params.get('nhom') ?? ''] ?? 'day',
    state: agendaStates.find((state) => state === params.get('muc')) ?? null,
    officerId: params.get('chv'),
    ruleId: parseRuleId(params.get('viec')),
    open: params.get('vi-sao'),
    row: params.get('dong'),
  };
  const change = useCallback(
    (next: Partial<AgendaPlace>) => setParams((before) => withPlace(before, next)),
    [setParams],
  );
  const leave = useCallback(
    async (row: string, to: string) => {
      await navigate({ search: withPlace(params, { row }).toString() }, { replace: true });
      await navigate(to);
    },
    [navigate, params],
  );
  return { place, change, leave: (row, to) => void leave(row, to) };
}

function withPlace(before: URLSearchParams, next: Partial<AgendaPlace>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of entriesOf(next)) {
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return after;
}

function entriesOf(next: Partial<AgendaPlace>): readonly (readonly [string, string | null])[] {
  const { grouping, state, officerId, ruleId, open, row } = next;
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['nhom', grouping === undefined ? undefined : grouping === 'day' ? null : NAMES[grouping]],
    ['muc', state],
    ['chv', officerId],
    ['viec', ruleId],
    ['vi-sao', open],
    ['dong', row],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
