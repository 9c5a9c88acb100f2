const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const GROUP = 4;

/** 26 characters (Crockford base 32) that carry 128 random bits and two zero bits. */
export function recoveryCode(random: (bytes: number) => Uint8Array): string {
  const bytes = random(16);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits <<= 2n;
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) {
    code = (ALPHABET[Number(bits & 31n)] ?? '') + code;
    bits >>= 5n;
  }
  return code;
}

/** As it is shown and printed: groups of four. */
export const groupRecoveryCode = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join('-');

/**
 * Reads a code as a person types it: any letter case, blanks and dashes anywhere, O for 0, I and L for 1.
 * Null when it is not 26 characters of the alphabet.
 */
export function readRecoveryCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  const isCode = code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter));
  return isCode ? code : null;
}
