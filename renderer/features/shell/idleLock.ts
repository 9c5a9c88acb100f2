import { useEffect } from 'react';
import { useCall } from '../../api/hooks.ts';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const CHECK_MS = 10_000;

/** Calls `lock` when nobody touched the window for the minutes set; also right after the machine slept past them. */
export function useIdleLock(lock: (() => void) | null): void {
  const minutes = useCall('settings.get', {}).data?.idleMinutes;
  useEffect(() => {
    if (minutes === undefined || lock === null) return undefined;
    let touched = Date.now();
    const touch = (): void => {
      touched = Date.now();
    };
    const check = setInterval(() => {
      if (Date.now() - touched >= minutes * 60_000) lock();
    }, CHECK_MS);
    for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true });
    return () => {
      clearInterval(check);
      for (const sign of SIGNS) window.removeEventListener(sign, touch);
    };
  }, [minutes, lock]);
}
