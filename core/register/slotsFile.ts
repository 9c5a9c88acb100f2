import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { roles } from '#shared/domain/roles.ts';
import { ExpectedError } from '#shared/errors.ts';
import { replaceFile, writeNewFile } from './atomicFile.ts';
import { keySlot } from './keys.ts';

const slotsFile = z.object({
  format: z.literal('so-thi-hanh-an/keys'),
  version: z.literal(1),
  registerId: z.string(),
  unit: z.string(),
  /** First 16 bytes of the database, hex: which database these keys are for. */
  databaseSalt: z.string().regex(/^[0-9a-f]{32}$/u),
  /** Names and roles are here for the unlock screen only; the register itself says who may do what. */
  users: z.array(z.object({ userId: z.string(), name: z.string(), role: z.enum(roles), slot: keySlot })),
  recovery: keySlot,
});
export type SlotsFile = Readonly<z.infer<typeof slotsFile>>;
export type UserSlot = SlotsFile['users'][number];

/** The key file of a register stands beside it. */
export const keysFileOf = (file: string): string => `${file}.keys`;

export const userSlotId = (userId: string): string => `user:${userId}`;
export const RECOVERY_SLOT_ID = 'recovery';

/** Reads the key file beside a register. @throws ExpectedError missing-keys, damaged-keys, newer-version */
export function readSlots(file: string): SlotsFile {
  const keysFile = keysFileOf(file);
  const text = readText(keysFile);
  if (text === null) {
    throw new ExpectedError(
      'missing-keys',
      `Cạnh “${basename(file)}” không có tệp khóa “${basename(keysFile)}”, nên không mở được tệp này như một sổ. ` +
        'Nếu đây là sổ được chép sang, chép thêm tệp .keys; bản gần nhất nằm trong thư mục “ban-sao”.',
    );
  }
  const content = parseJson(text);
  const parsed = slotsFile.safeParse(content);
  if (parsed.success) return parsed.data;
  if (z.object({ version: z.number().min(2) }).safeParse(content).success) {
    throw new ExpectedError(
      'newer-version',
      'Tệp khóa của sổ này do bản mới hơn của chương trình ghi. Cài bản mới rồi mở lại; sổ không bị thay đổi.',
    );
  }
  throw new ExpectedError(
    'damaged-keys',
    `Tệp khóa “${basename(keysFile)}” bị hỏng nên chưa mở được sổ. Lấy tệp .keys gần nhất trong thư mục “ban-sao” đặt vào chỗ của nó.`,
  );
}

/** Replaces the key file of an existing register. */
export function replaceSlots(file: string, slots: SlotsFile): void {
  replaceFile(keysFileOf(file), toText(slots));
}

/** Writes the key file of a new register; throws when there is one already. */
export function writeNewSlots(file: string, slots: SlotsFile): void {
  writeNewFile(keysFileOf(file), toText(slots));
}

const toText = (slots: SlotsFile): string => `${JSON.stringify(slots, null, 2)}\n`;

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
