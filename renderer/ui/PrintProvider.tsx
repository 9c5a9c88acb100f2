import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintProvider.module.css';

type Slip = { readonly title: string; readonly content: ReactNode };

const PrintContext = createContext<(slip: Slip) => void>(() => undefined);

/** Prints one slip at a time: only the slip is on paper, not the window (base.css, `@media print`). */
export function PrintProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [slip, setSlip] = useState<Slip | null>(null);

  useEffect(() => {
    if (slip === null) return undefined;
    const done = (): void => setSlip(null);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [slip]);

  return (
    <PrintContext value={setSlip}>
      {children}
      {slip === null
        ? null
        : createPortal(
            <div className={`so-print ${styles.paper}`}>
              <h1>{slip.title}</h1>
              {slip.content}
            </div>,
            document.body,
          )}
    </PrintContext>
  );
}

/** `const print = usePrint(); print({ title, content: <Explained deadline={…} /> })`. */
export const usePrint = (): ((slip: Slip) => void) => useContext(PrintContext);
