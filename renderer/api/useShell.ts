import { useQuery } from '@tanstack/react-query';
import type { FilePurpose, ShellStatus } from '#shared/contract/bridge.ts';
import { useClient } from './ApiProvider.tsx';

/** What window this is; undefined until it is known. In a browser `desktop` is false and no file can be chosen. */
export function useShellStatus(): ShellStatus | undefined {
  const client = useClient();
  return useQuery({
    queryKey: ['shell.status'],
    queryFn: () => client.shell.status(),
    staleTime: Infinity,
  }).data;
}

/** Opens the desktop's file dialog; null when this is a browser. The answer is null when the person closed it. */
export function useFileChooser(): ((purpose: FilePurpose) => Promise<string | null>) | null {
  const client = useClient();
  return useShellStatus()?.desktop === true ? client.shell.chooseFile : null;
}
