import { useCallback } from 'react';
import { CallError } from '../../api/client.ts';
import { useCommand } from '../../api/hooks.ts';
import { useToast } from '../../ui/Toast.tsx';

type Lock = {
  /** null in a sample register: it has no password, and locking would throw it away. */
  readonly lock: (() => void) | null;
  readonly locking: boolean;
};

/** Locks the register; says so when it could not, or when no copy could be made of what changed. */
export function useLock(demo: boolean): Lock {
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
  const start = useCallback(() => void lock(), [lock]);
  return { lock: demo ? null : start, locking: isPending };
}
