import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Bridge, MenuCommand } from '#shared/contract/bridge.ts';
import { contract, isEndpointName } from '#shared/contract/index.ts';
import { type Client, createClient } from './client.ts';

const ClientContext = createContext<Client | null>(null);
const CoreStoppedContext = createContext(false);

const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 30_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** Marks every cached query that reads one of `topics` as out of date. */
function invalidateTopics(queries: QueryClient, topics: readonly string[]): void {
  if (topics.length === 0) return;
  void queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' &&
      isEndpointName(name) &&
      contract[name].topics.some((topic) => topics.includes(topic)),
  });
}

/** Drops everything that was read from a register: after a lock nothing of it may stay in memory or on screen. */
function forgetRegister(queries: QueryClient): void {
  queries.removeQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' && isEndpointName(name) && contract[name].access === 'register',
  });
  void queries.resetQueries({ queryKey: ['register.status'] });
}

type Props = {
  readonly bridge: Bridge;
  readonly children: ReactNode;
};

/** Gives the tree the bridge, and keeps what is on screen true when core reports a change or a lock. */
export function ApiProvider({ bridge, children }: Props): ReactNode {
  const [queries] = useState(createQueryClient);
  const [coreStopped, setCoreStopped] = useState(false);
  const client = useMemo(() => createClient(bridge), [bridge]);

  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind === 'changed') invalidateTopics(queries, event.topics);
        if (event.kind === 'locked') forgetRegister(queries);
        if (event.kind === 'coreStopped') setCoreStopped(true);
      }),
    [client, queries],
  );

  return (
    <ClientContext value={client}>
      <CoreStoppedContext value={coreStopped}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </CoreStoppedContext>
    </ClientContext>
  );
}

/** The typed client; features prefer `useCall`, `useCommand` and `useTask`. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient outside ApiProvider');
  return client;
}

/** true from the moment the core process ended by itself. */
export const useCoreStopped = (): boolean => useContext(CoreStoppedContext);

/** Runs `onCommand` when the menu of the desktop window is used. */
export function useMenu(onCommand: (command: MenuCommand) => void): void {
  const client = useClient();
  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind === 'menu') onCommand(event.command);
      }),
    [client, onCommand],
  );
}
