import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { type Task, useTask } from '../../api/useTask.ts';

type Taken = { readonly id: string; readonly file: string };

/** How taking back an import ended. `stopped`: the person stopped it, nothing changed. */
export type UndoOutcome =
  | { readonly state: 'done'; readonly undone: OutputOf<'import.undo'> }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'stopped' };

/** The import that is being taken back, or was last; it goes on while other pages are looked at. */
export type Undoing = {
  readonly file: string | null;
  readonly task: Task<'import.undo'>;
  /** null while it goes on, and when there is none. */
  readonly outcome: UndoOutcome | null;
  readonly start: (row: Taken) => Promise<void>;
  /** The outcome was seen. */
  readonly clear: () => void;
};

export function useUndo(): Undoing {
  const task = useTask('import.undo');
  const [taken, setTaken] = useState<Taken | null>(null);
  return {
    file: taken?.file ?? null,
    task,
    outcome: taken === null || task.running ? null : outcomeOf(task),
    start: async (row) => {
      setTaken(row);
      await task.run({ importId: row.id });
    },
    clear: () => {
      setTaken(null);
      task.reset();
    },
  };
}

function outcomeOf({ result, error }: Task<'import.undo'>): UndoOutcome {
  if (result !== null) return { state: 'done', undone: result };
  return error === null ? { state: 'stopped' } : { state: 'refused', sentence: error.message };
}
