import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto';
import { z } from 'zod';

/** How much work a guess costs. The default takes about half a second and 128 MB. */
export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };
export const DEFAULT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const bytes = (length: number) =>
  z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((buffer) => buffer.length === length)
    .transform((buffer) => buffer.toString('base64'));

/** The data key wrapped for one holder. The limits keep a forged file from asking for all the memory there is. */
export const keySlot = z.object({
  id: z.string().min(1).max(80),
  kdf: z.object({
    name: z.literal('scrypt'),
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(4),
    salt: bytes(SALT_BYTES),
  }),
  nonce: bytes(NONCE_BYTES),
  wrapped: bytes(KEY_BYTES),
  tag: bytes(TAG_BYTES),
});
export type KeySlot = z.infer<typeof keySlot>;

/** What a slot is bound to: a slot moved to another register or another holder opens nothing. */
export type SlotPlace = { readonly registerId: string; readonly slotId: string };

/** Wraps the data key under a secret (a password or a recovery code). */
export async function wrapKey(
  dataKey: Uint8Array,
  secret: string,
  place: SlotPlace,
  { random, cost }: { readonly random: (bytes: number) => Uint8Array; readonly cost: ScryptCost },
): Promise<KeySlot> {
  const salt = random(SALT_BYTES);
  const nonce = random(NONCE_BYTES);
  const wrapping = await stretch(secret, salt, cost);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(boundTo(place));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  wrapping.fill(0);
  return {
    id: place.slotId,
    kdf: { name: 'scrypt', ...cost, salt: toText(salt) },
    nonce: toText(nonce),
    wrapped: toText(wrapped),
    tag: toText(cipher.getAuthTag()),
  };
}

/** The data key, or null when the secret is not the one the slot was made with. The caller zero-fills it. */
export async function unwrapKey(slot: KeySlot, secret: string, registerId: string): Promise<Buffer | null> {
  const { N, r, p, salt } = slot.kdf;
  const wrapping = await stretch(secret, fromText(salt), { N, r, p });
  const decipher = createDecipheriv('aes-256-gcm', wrapping, fromText(slot.nonce), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(boundTo({ registerId, slotId: slot.id }))
    .setAuthTag(fromText(slot.tag));
  const dataKey = decipher.update(fromText(slot.wrapped));
  wrapping.fill(0);
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    return null;
  }
}

/** One text for the same keystrokes, whichever way the keyboard composes accents. */
const stretch = (secret: string, salt: Uint8Array, { N, r, p }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(secret.normalize('NFC'), salt, KEY_BYTES, options, (problem, key) =>
      problem ? reject(problem) : resolve(key),
    );
  });

const boundTo = ({ registerId, slotId }: SlotPlace): Buffer =>
  Buffer.from(JSON.stringify(['so-thi-hanh-an', registerId, slotId]));

const toText = (value: Uint8Array): string => Buffer.from(value).toString('base64');
const fromText = (text: string): Buffer => Buffer.from(text, 'base64');
