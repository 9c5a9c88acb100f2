import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { DefaultValues } from 'react-hook-form';
import type { EventValues } from './eventValues.ts';

/** A record form as far as it is filled in. */
export type EventDraft = DefaultValues<EventValues>;

const DraftsContext = createContext<Map<string, EventDraft> | null>(null);

/**
 * Keeps what was typed and not yet saved while the register is open. In memory only: a browser's session storage
 * lies unencrypted on disk, and a lock must leave nothing behind.
 */
export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [drafts] = useState(() => new Map<string, EventDraft>());
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export type DraftBox = {
  readonly kept: EventDraft | null;
  readonly keep: (draft: EventDraft) => void;
  readonly drop: () => void;
};

/** The draft under one key: a case and a kind of event, or the new case. */
export function useDraft(key: string): DraftBox {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error('useDraft outside DraftsProvider');
  const keep = useCallback(
    (draft: EventDraft) => void drafts.set(key, structuredClone(draft)),
    [drafts, key],
  );
  const drop = useCallback(() => void drafts.delete(key), [drafts, key]);
  return { kept: drafts.get(key) ?? null, keep, drop };
}
