import {
  keepPreviousData,
  type UseMutationResult,
  useMutation,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { contract, type EndpointName, type InputOf, type OutputOf } from '#shared/contract/index.ts';
import { useClient } from './ApiProvider.tsx';
import type { CallError } from './client.ts';

type CallOptions = {
  /** false: do not ask yet. */
  readonly enabled?: boolean;
  /** true: show the last answer while a new input is being asked for (lists, search as you type). */
  readonly keep?: boolean;
  /** How long an answer counts as fresh; `Infinity` for what cannot change while the app runs. */
  readonly staleMs?: number;
};

/** Reads: `const list = useCall('cases.list', { text }, { keep: true })`. Refreshes itself when its topics change. */
export function useCall<N extends EndpointName>(
  name: N,
  input: InputOf<N>,
  options: CallOptions = {},
): UseQueryResult<OutputOf<N>, CallError> {
  const client = useClient();
  return useQuery<OutputOf<N>, CallError, OutputOf<N>, readonly [N, InputOf<N>]>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input),
    enabled: options.enabled ?? true,
    retry: contract[name].access === 'anyone' ? whileLocking : false,
    retryDelay: RESTART_MS,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.staleMs === undefined ? {} : { staleTime: options.staleMs }),
  });
}

/**
 * Changes something: `const record = useCommand('events.record'); await record.mutateAsync(input)`.
 * Rejects with CallError; on success core tells every window, and the queries that read its topics refresh.
 */
export function useCommand<N extends EndpointName>(
  name: N,
): UseMutationResult<OutputOf<N>, CallError, InputOf<N>> {
  const client = useClient();
  return useMutation<OutputOf<N>, CallError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => client.call(name, input),
  });
}

const RESTART_MS = 250;
const RESTART_TRIES = 20;

/** Locking ends the core process: what needs no register is asked again of the one that takes its place. */
const whileLocking = (tries: number, { code }: CallError): boolean =>
  code === 'locked' && tries < RESTART_TRIES;
