import { useEffect, useState } from 'react';

/** Counts `seconds` down to 0, starting anew whenever `seconds` or `round` changes. */
export function useCountdown(seconds: number, round: number): number {
  const key = `${seconds} ${round}`;
  const [passed, setPassed] = useState({ key, count: 0 });
  useEffect(() => {
    if (seconds <= 0) return undefined;
    const timer = setInterval(
      () => setPassed((before) => ({ key, count: before.key === key ? before.count + 1 : 1 })),
      1_000,
    );
    return () => clearInterval(timer);
  }, [seconds, key]);
  return Math.max(0, seconds - (passed.key === key ? passed.count : 0));
}
