import type { Clock } from './clock.ts';

/** What comes from outside: time, ids, randomness, a folder for this machine's settings. */
export type Tools = {
  readonly clock: Clock;
  readonly ids: () => string;
  readonly random: (bytes: number) => Uint8Array;
  readonly settingsFolder: string;
  readonly demo: boolean;
};
