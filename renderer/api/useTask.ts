import { useCallback, useEffect, useRef, useState } from 'react';
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/progress.ts';
import { useClient } from './ApiProvider.tsx';
import { CallError } from './client.ts';

export type Task<N extends EndpointName> = {
  /** Starts it; null when it was refused (then `error` says why) or cancelled. */
  readonly run: (input: InputOf<N>) => Promise<OutputOf<N> | null>;
  readonly cancel: () => void;
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly error: CallError | null;
  readonly result: OutputOf<N> | null;
  readonly reset: () => void;
};

type State<N extends EndpointName> = {
  readonly callId: string | null;
  readonly progress: Progress | null;
  readonly error: CallError | null;
  readonly result: OutputOf<N> | null;
};

const idle = { callId: null, progress: null, error: null, result: null };

/** Long work with progress and cancel; show it with `<ProgressPanel task={task} />`. */
export function useTask<N extends EndpointName>(name: N): Task<N> {
  const client = useClient();
  const [state, setState] = useState<State<N>>(idle);
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind !== 'progress' || event.callId !== running.current) return;
        const { done, total, label } = event;
        setState((before) => ({ ...before, progress: { done, total, label } }));
      }),
    [client],
  );

  const run = useCallback(
    async (input: InputOf<N>) => {
      const callId = crypto.randomUUID();
      running.current = callId;
      // Once started again or reset, what an earlier run still answers is not shown any more.
      const settle = (next: Partial<State<N>>): void => {
        if (running.current === callId) setState({ ...idle, ...next });
      };
      setState({ ...idle, callId });
      try {
        const result = await client.call(name, input, callId);
        settle({ result });
        return result;
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        settle({ error: error.code === 'cancelled' ? null : error });
        return null;
      }
    },
    [client, name],
  );

  const cancel = useCallback(() => {
    if (running.current !== null) client.cancel(running.current);
  }, [client]);
  const reset = useCallback(() => {
    running.current = null;
    setState(idle);
  }, []);
  const { callId, ...rest } = state;
  return { run, cancel, reset, running: callId !== null, ...rest };
}
