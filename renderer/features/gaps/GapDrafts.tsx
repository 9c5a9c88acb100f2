import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { createDrafts, type DraftStore, type GapDrafts } from './draftStore.ts';

const StoreContext = createContext<DraftStore | null>(null);

/**
 * Keeps what was typed into the grids and not yet saved while the register is open, whatever page is shown. In memory
 * only: a lock must leave nothing behind.
 */
export function GapDraftsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [store] = useState(createDrafts);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The drafts of all kinds as they are now, and the store to write to. */
export function useGapDrafts(): readonly [GapDrafts, DraftStore] {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useGapDrafts outside GapDraftsProvider');
  return [useSyncExternalStore(store.subscribe, store.read), store];
}
