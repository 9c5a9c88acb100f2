import { expect, it } from 'vitest';
import { groupRecoveryCode, readRecoveryCode, recoveryCode } from './recoveryCode.ts';

const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + 1);
const CODE = recoveryCode(() => bytes);

it('writes 128 random bits as 26 characters of Crockford base 32', () => {
  expect(CODE).toBe('048J2CA1A5GQ30CHM6RW3MF1Y4');
});

it('gives other bytes another code', () => {
  const changed = Uint8Array.from(bytes, (byte, index) => (index === 15 ? byte ^ 1 : byte));

  expect(recoveryCode(() => changed)).not.toBe(CODE);
});

it('is shown in groups of four', () => {
  expect(groupRecoveryCode('0123456789ABCDEFGHJKMNPQRS')).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RS');
});

it.each([
  ['grouped as printed', groupRecoveryCode('0123456789ABCDEFGHJKMNPQRS')],
  ['in small letters', '0123456789abcdefghjkmnpqrs'],
  ['with blanks and long dashes', ' 0123 4567–89AB — CDEF GHJK MNPQ RS '],
  ['with O for 0', 'O123456789ABCDEFGHJKMNPQRS'],
  ['with I for 1', '0I23456789ABCDEFGHJKMNPQRS'],
  ['with l for 1', '0l23456789ABCDEFGHJKMNPQRS'],
  ['in full-width letters', '０１２３４５６７８９ＡＢＣＤＥＦＧＨＪＫＭＮＰＱＲＳ'],
])('is read %s', (_case, typed) => {
  expect(readRecoveryCode(typed)).toBe('0123456789ABCDEFGHJKMNPQRS');
});

it.each([
  ['nothing', ''],
  ['a character too few', '0123456789ABCDEFGHJKMNPQR'],
  ['a character too many', '0123456789ABCDEFGHJKMNPQRST'],
  ['a letter that is never printed', 'U123456789ABCDEFGHJKMNPQRS'],
])('is not read from %s', (_case, typed) => {
  expect(readRecoveryCode(typed)).toBeNull();
});
