import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isSingleKey, matchesKeys } from './shortcutKeys.ts';

type Shortcut = {
  readonly keys: string;
  readonly description: string;
  /** `page` shortcuts go with the page; `everywhere` ones are the shell's. */
  readonly scope: 'page' | 'everywhere';
};
type Registry = {
  readonly add: (id: string, shortcut: Shortcut) => void;
  readonly remove: (id: string) => void;
  readonly list: ReadonlyMap<string, Shortcut>;
};

const RegistryContext = createContext<Registry | null>(null);

/** Remembers which shortcuts are on, for the help sheet. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [list, setList] = useState<ReadonlyMap<string, Shortcut>>(new Map());
  const actions = useMemo(
    () => ({
      add: (id: string, shortcut: Shortcut) => setList((before) => new Map(before).set(id, shortcut)),
      remove: (id: string) => setList((before) => new Map([...before].filter(([other]) => other !== id))),
    }),
    [],
  );
  const registry = useMemo(() => ({ ...actions, list }), [actions, list]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('useShortcut outside ShortcutProvider');
  return registry;
}

/**
 * `useShortcut('g', agenda.record, record)`; keys as 'g', '?', 'Ctrl+K'.
 * Single keys do nothing while the person types or a dialog is open. The first registered wins.
 */
export function useShortcut(
  keys: string,
  description: string,
  handler: () => void,
  options: { readonly enabled?: boolean; readonly scope?: 'page' | 'everywhere' } = {},
): void {
  const { enabled = true, scope = 'page' } = options;
  const { add, remove } = useRegistry();
  const id = useId();
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });

  useEffect(() => {
    if (!enabled) return undefined;
    add(id, { keys, description, scope });
    return () => remove(id);
  }, [add, remove, id, keys, description, scope, enabled]);
  // Before the page is painted: a key pressed at the first sight of it must not be lost.
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !matchesKeys(keys, event)) return;
      if (isSingleKey(keys) && isTaken(keys, event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, enabled]);
}

/** The shortcuts that are on now. */
export const useShortcutList = (): readonly Shortcut[] => [...useRegistry().list.values()];

/** Whether a key belongs to where the focus is: letters to a field, everything to a dialog or an open menu. */
function isTaken(keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isOver = target.closest('[role=dialog], [role=menu], [role=listbox], .MuiModal-root') !== null;
  return isOver || (keys !== 'Escape' && isTyping(target));
}

const isTyping = (target: HTMLElement): boolean =>
  target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select') ||
  target.isContentEditable;
