import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useText } from '../text/TextProvider.tsx';
import styles from './Toast.module.css';

export type ToastMessage = {
  readonly text: string;
  /** Takes back what was done; the toast then stays longer. */
  readonly undo?: () => void;
};
type Shown = ToastMessage & { readonly id: string };

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);
const SHORT_MS = 4_000;
const LONG_MS = 10_000;

/** Holds the short messages at the foot of the window. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { ui } = useText();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const remove = useCallback((id: string) => setShown((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (message: ToastMessage) => {
      const id = crypto.randomUUID();
      setShown((all) => [...all.slice(-2), { ...message, id }]);
      setTimeout(() => remove(id), message.undo === undefined ? SHORT_MS : LONG_MS);
    },
    [remove],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.stack} role="status" aria-live="polite">
        {shown.map(({ id, text, undo }) => (
          <div key={id} className={styles.toast}>
            <span>{text}</span>
            {undo === undefined ? null : (
              <button
                type="button"
                className={styles.undo}
                onClick={() => {
                  remove(id);
                  undo();
                }}
              >
                {ui.undo}
              </button>
            )}
          </div>
        ))}
      </div>
    </ToastContext>
  );
}

/** `const toast = useToast(); toast({ text: 'Đã ghi', undo: () => … })`. */
export const useToast = (): ((message: ToastMessage) => void) => useContext(ToastContext);
