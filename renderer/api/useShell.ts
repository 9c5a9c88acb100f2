import { useQuery } from '@tanstack/react-query';
import type { ShellInput, ShellOutput } from '#shared/contract/shell.ts';
import { useClient } from './ApiProvider.tsx';
import { CallError, type Client } from './client.ts';

type ShellStatus = ShellOutput<'status'>;
type FilePurpose = ShellInput<'chooseFile'>['purpose'];

const IN_BROWSER: ShellStatus = { desktop: false, platform: 'browser', version: '' };

/** What window this is; a browser's where no shell answers. */
export async function shellStatus(client: Client): Promise<ShellStatus> {
  try {
    return await client.shell('status', {});
  } catch (error) {
    if (error instanceof CallError) return IN_BROWSER;
    throw error;
  }
}

/** What window this is; undefined until it is known. */
export function useShellStatus(): ShellStatus | undefined {
  const client = useClient();
  return useQuery({ queryKey: ['shell'], queryFn: () => shellStatus(client), staleTime: Infinity }).data;
}

/** Opens the desktop's file dialog; null when this is a browser. The answer is null when the person closed it. */
export function useFileChooser(): ((purpose: FilePurpose) => Promise<string | null>) | null {
  const client = useClient();
  return useShellStatus()?.desktop === true ? (purpose) => client.shell('chooseFile', { purpose }) : null;
}
