import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './atomicFile.ts';

const settingsFile = z.object({
  idleMinutes: z.number().int().min(1).max(240).default(10),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  language: z.enum(['vi', 'en']).default('vi'),
  /** Registers opened on this machine, the latest first. */
  recent: z.array(z.object({ file: z.string(), unit: z.string() })).default([]),
});

/** Settings of this machine; nothing in them is of a case. */
export type Settings = Readonly<z.infer<typeof settingsFile>>;

/** What is left out, or undefined, stays as it is. */
type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

const MOST_RECENT = 10;

const pathIn = (folder: string): string => join(folder, 'settings.json');

/** The settings kept in `folder`. A file that cannot be read is put aside and the defaults hold. */
export function readSettings(folder: string): Settings {
  const path = pathIn(folder);
  if (!existsSync(path)) return settingsFile.parse({});
  const parsed = settingsFile.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  renameSync(path, join(folder, 'settings.damaged.json'));
  return settingsFile.parse({});
}

/** Changes what is named and keeps the rest. */
export function changeSettings(folder: string, change: SettingsChange): void {
  mkdirSync(folder, { recursive: true });
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const settings = { ...readSettings(folder), ...named };
  replaceFile(pathIn(folder), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Puts a register at the head of those opened here; the list holds ten. */
export function rememberRegister(folder: string, register: Settings['recent'][number]): void {
  const others = readSettings(folder).recent.filter(({ file }) => file !== register.file);
  changeSettings(folder, { recent: [register, ...others].slice(0, MOST_RECENT) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
