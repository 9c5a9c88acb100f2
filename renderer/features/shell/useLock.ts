import { useCallback } from 'react';
import { CallError } from '../../api/client.ts';
import { useCommand } from '../../api/hooks.ts';
import { useToast } from '../../ui/Toast.tsx';

/** Locks the register; says so when it could not, or when no copy could be made of what changed. */
export function useLock(): { readonly lock: () => void; readonly locking: boolean } {
  const { mutateAsync, isPending } = useCommand('register.lock');
  const toast = useToast();
  const lock = useCallback(async () => {
    try {
      const { copyProblem } = await mutateAsync({});
      if (copyProblem !== null) toast({ text: copyProblem });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      toast({ text: error.message });
    }
  }, [mutateAsync, toast]);
  return { lock: useCallback(() => void lock(), [lock]), locking: isPending };
}
