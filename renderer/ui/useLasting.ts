import { useEffect, useState } from 'react';

const PATIENCE_MS = 1_000;

/** true once `running` has been true for a second: what is over sooner needs no progress shown. */
export function useLasting(running: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setLasting(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [running]);
  return lasting;
}
