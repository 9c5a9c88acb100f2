import type { WriteDb } from './handle.ts';

/**
 * For a register that will be thrown away: its commits no longer wait for the disk, and its log is folded in rarely.
 * A power cut would lose it, which is what it is for. Never for a register that anybody means to keep.
 */
export function spareTheDisk(db: WriteDb): void {
  db.pragma('synchronous = OFF');
  db.pragma('wal_autocheckpoint = 20000');
}
