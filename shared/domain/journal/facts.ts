import { z } from 'zod';
import { roles } from '../roles.ts';

const id = z.string();

/** A fact about who may unlock the register. No secret ever stands here. */
export const userFact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user.added'), userId: id, name: z.string(), role: z.enum(roles) }),
  z.object({ type: z.literal('user.deactivated'), userId: id }),
  z.object({ type: z.literal('role.changed'), userId: id, from: z.enum(roles), to: z.enum(roles) }),
  z.object({ type: z.literal('password.changed'), userId: id, by: z.enum(['password', 'recoveryKey']) }),
]);
export type UserFact = Readonly<z.infer<typeof userFact>>;

/** A fact about an enforcement officer to whom cases are assigned. */
export const officerFact = z.object({ type: z.literal('officer.added'), officerId: id, name: z.string() });
type OfficerFact = Readonly<z.infer<typeof officerFact>>;

/**
 * A fact about an import of a workbook: how many cases it brought in; how many left with it, how many that were there
 * before lost what it had written into them, and which cases stay as they are, having been worked on since. Entries of
 * before there was such a choice name none: all left.
 */
export const importFact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('import.finished'),
    importId: id,
    imported: z.number().int(),
    /** Cases of before in which differences were taken in. */
    taken: z.number().int().default(0),
  }),
  z.object({
    type: z.literal('import.undone'),
    importId: id,
    removed: z.number().int(),
    restored: z.number().int().default(0),
    kept: z.array(id).default([]),
  }),
]);
export type ImportFact = Readonly<z.infer<typeof importFact>>;

/** A fact about the register's own settings. */
export const settingsFact = z.object({ type: z.literal('settings.changed'), unit: z.string() });
type SettingsFact = Readonly<z.infer<typeof settingsFact>>;

/** A fact about the register itself, kept in the same chain as the facts about cases. */
export type RegisterFactBody = UserFact | OfficerFact | ImportFact | SettingsFact;
