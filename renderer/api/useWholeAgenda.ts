import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { useClient } from './ApiProvider.tsx';
import type { CallError } from './client.ts';

type Agenda = OutputOf<'agenda.list'>;

export type WholeAgenda = {
  readonly today: Agenda['today'] | null;
  readonly items: Agenda['items'];
  readonly counts: Agenda['counts'];
  readonly total: number;
  /** Until the first page is here. */
  readonly loading: boolean;
  readonly error: CallError | null;
  readonly retry: () => void;
};

const PAGE = 500;

/** The whole agenda, page after page: the first lines are on screen at once, and none is left out. */
export function useWholeAgenda(input: Omit<InputOf<'agenda.list'>, 'limit' | 'offset'>): WholeAgenda {
  const client = useClient();
  const pages = useInfiniteQuery<Agenda, CallError>({
    queryKey: ['agenda.list', input],
    queryFn: ({ pageParam }) =>
      client.call('agenda.list', { ...input, limit: PAGE, offset: Number(pageParam) }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const read = all.reduce((sum, { items }) => sum + items.length, 0);
      return last.items.length > 0 && read < last.total ? read : null;
    },
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);

  const first = pages.data?.pages[0];
  return {
    today: first?.today ?? null,
    items: pages.data?.pages.flatMap(({ items }) => items) ?? [],
    counts: first?.counts ?? NONE,
    total: first?.total ?? 0,
    loading: pages.isPending,
    error: pages.error,
    retry: () => void pages.refetch(),
  };
}

const NONE: Agenda['counts'] = { overdue: 0, today: 0, next7: 0, next30: 0, later: 0, reached: 0 };
