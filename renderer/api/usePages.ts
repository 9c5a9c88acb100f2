import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { useClient } from './ApiProvider.tsx';
import type { CallError } from './client.ts';

/** Endpoints that answer `{ total, rows }` for a limit and an offset. */
export type PagedName = 'cases.list' | 'cases.parties' | 'gaps.list';
type RowOf<N extends PagedName> = OutputOf<N>['rows'][number];

export type Pages<Row> = {
  readonly count: number;
  /** undefined: that page is still coming. */
  readonly rowAt: (index: number) => Row | undefined;
  /** To be told which rows are in sight; the pages they lie on are then asked for. */
  readonly onRange: (first: number, last: number) => void;
  readonly loading: boolean;
  readonly error: CallError | null;
};

const PAGE = 100;

/** A list of any length for `VirtualTable`: only the pages in sight are read, so End is as quick as Home. */
export function usePages<N extends PagedName>(
  name: N,
  input: Omit<InputOf<N>, 'limit' | 'offset'>,
): Pages<RowOf<N>> {
  const client = useClient();
  const queries = useQueryClient();
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const pages = useMemo(() => pagesOf(range), [range]);
  const keyOf = (page: number) => [name, input, { page }] as const;

  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: (): Promise<OutputOf<N>> =>
        client.call(name, { ...input, limit: PAGE, offset: page * PAGE } as InputOf<N>),
      placeholderData: page === 0 ? keepPreviousData : undefined,
    })),
  });

  const answer = results.find((result) => result.data !== undefined)?.data;
  const rowAt = (index: number): RowOf<N> | undefined => {
    const page = Math.floor(index / PAGE);
    const held = results[pages.indexOf(page)]?.data ?? queries.getQueryData<OutputOf<N>>(keyOf(page));
    return held?.rows[index - page * PAGE];
  };
  const onRange = useCallback(
    (first: number, last: number) =>
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last])),
    [],
  );
  return {
    count: answer?.total ?? 0,
    rowAt,
    onRange,
    loading: answer === undefined && results.some((result) => result.isPending),
    error: callErrorOf(results.find((result) => result.error !== null)?.error ?? null),
  };
}

function pagesOf([first, last]: readonly [number, number]): readonly number[] {
  const from = Math.floor(first / PAGE);
  const to = Math.floor(last / PAGE);
  // The first page stays, because the total comes with it.
  const seen = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return seen.includes(0) ? seen : [0, ...seen];
}

const callErrorOf = (error: Error | null): CallError | null => (error === null ? null : (error as CallError));
