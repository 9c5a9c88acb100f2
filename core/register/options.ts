import { homedir } from 'node:os';
import { machineDisk } from '#db/fileChecks.ts';
import type { Disk } from '#db/fileChecks.ts';
import { loadMigrations } from '#db/migrate.ts';
import type { Migration } from '#db/migrate.ts';
import { DEFAULT_COST } from './keys.ts';
import type { ScryptCost } from './keys.ts';

/** What a register host needs of the machine. Tests lower the cost and stand in for the disk. */
export type HostOptions = {
  readonly cost: ScryptCost;
  readonly disk: Disk;
  readonly migrations: () => readonly Migration[];
  readonly homeFolder: string;
};

/** @param migrationsFolder where a bundle keeps the numbered SQL files; left out, beside their source */
export const machineOptions = (migrationsFolder?: string): HostOptions => ({
  cost: DEFAULT_COST,
  disk: machineDisk,
  migrations: () => loadMigrations(migrationsFolder),
  homeFolder: homedir(),
});
