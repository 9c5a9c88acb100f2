import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TCVN3, VNI_LETTERS, VNI_MARKS } from './legacyTables.ts';
import { decodedWords, decodeLegacy, readingOf } from './legacyText.ts';
import type { Coding, Reading } from './legacyText.ts';

describe('letters of TCVN3', () => {
  it.each<[string, string]>([
    ['a µ ¸ ¶ · ¹', 'a à á ả ã ạ'],
    ['¨ » ¾ ¼ ½ Æ', 'ă ằ ắ ẳ ẵ ặ'],
    ['© Ç Ê È É Ë', 'â ầ ấ ẩ ẫ ậ'],
    ['e Ì Ð Î Ï Ñ', 'e è é ẻ ẽ ẹ'],
    ['ª Ò Õ Ó Ô Ö', 'ê ề ế ể ễ ệ'],
    ['i × Ý Ø Ü Þ', 'i ì í ỉ ĩ ị'],
    ['o ß ã á â ä', 'o ò ó ỏ õ ọ'],
    ['« å è æ ç é', 'ô ồ ố ổ ỗ ộ'],
    ['¬ ê í ë ì î', 'ơ ờ ớ ở ỡ ợ'],
    ['u ï ó ñ ò ô', 'u ù ú ủ ũ ụ'],
    ['\u00AD õ ø ö ÷ ù', 'ư ừ ứ ử ữ ự'],
    ['y ú ý û ü þ', 'y ỳ ý ỷ ỹ ỵ'],
    ['®', 'đ'],
    ['¡ ¢ £ ¤ ¥ ¦ §', 'Ă Â Ê Ô Ơ Ư Đ'],
  ])('%s', (coded, letters) => {
    expect(decodeLegacy(coded, 'TCVN3')).toBe(letters);
  });
});

describe('letters of VNI', () => {
  it.each<[string, string]>([
    ['a aø aù aû aõ aï', 'a à á ả ã ạ'],
    ['aê aè aé aú aü aë', 'ă ằ ắ ẳ ẵ ặ'],
    ['aâ aà aá aå aã aä', 'â ầ ấ ẩ ẫ ậ'],
    ['e eø eù eû eõ eï', 'e è é ẻ ẽ ẹ'],
    ['eâ eà eá eå eã eä', 'ê ề ế ể ễ ệ'],
    ['i ì í æ ó ò', 'i ì í ỉ ĩ ị'],
    ['o oø où oû oõ oï', 'o ò ó ỏ õ ọ'],
    ['oâ oà oá oå oã oä', 'ô ồ ố ổ ỗ ộ'],
    ['ô ôø ôù ôû ôõ ôï', 'ơ ờ ớ ở ỡ ợ'],
    ['u uø uù uû uõ uï', 'u ù ú ủ ũ ụ'],
    ['ö öø öù öû öõ öï', 'ư ừ ứ ử ữ ự'],
    ['y yø yù yû yõ î', 'y ỳ ý ỷ ỹ ỵ'],
    ['ñ', 'đ'],
  ])('%s', (coded, letters) => {
    expect(decodeLegacy(coded, 'VNI')).toBe(letters);
    expect(decodeLegacy(coded.toUpperCase(), 'VNI')).toBe(letters.toUpperCase());
  });
});

describe('a text that was coded', () => {
  const PLAIN = [...'abcdghiklmnopqrstuvxyBCDGHKLMNPQRSTVX0123456789 ,./-'].map(
    (letter): [string, string] => [letter, letter],
  );
  const tcvn3 = [...TCVN3].map(([code, letter]): [string, string] => [letter, code]);
  const bases: readonly [string, string][] = [...'aeouy', 'ơ', 'ư'].map((letter) => [
    letter,
    [...VNI_LETTERS].find(([, decoded]) => decoded === letter)?.[0] ?? letter,
  ]);
  const marked = bases
    .flatMap(([letter, code]) =>
      [...VNI_MARKS].map(([sign, marks]): [string, string] => [
        (letter + marks).normalize('NFC'),
        code + sign,
      ]),
    )
    .filter(([letter]) => letter.length === 1);
  const small = [...marked, ...[...VNI_LETTERS].map(([code, letter]): [string, string] => [letter, code])];
  const capitals = small.map(([letter, code]): [string, string] => [
    letter.toUpperCase(),
    code.toUpperCase(),
  ]);

  it.each<[Coding, readonly [string, string][]]>([
    ['TCVN3', [...PLAIN, ...tcvn3]],
    ['VNI', [...PLAIN, ...small, ...capitals]],
  ])('%s is read as it was', (coding, letters) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (text) => {
        const coded = text.map(([, code]) => code).join('');
        expect(decodeLegacy(coded, coding)).toBe(text.map(([letter]) => letter).join(''));
      }),
    );
  });
});

describe('how a cell reads', () => {
  it.each<[string, Coding, string, Reading | null]>([
    ['nothing', 'TCVN3', '', null],
    ['nothing', 'VNI', '', null],
    ['plain letters', 'TCVN3', 'TAND 12/2026/DS-ST', null],
    ['plain letters', 'VNI', 'Ho ten', null],
    ['Unicode', 'TCVN3', 'Nguyễn Văn Hà', 'plain'],
    ['Unicode', 'VNI', 'Nguyễn Văn Hà', 'plain'],
    ['Unicode beside signs of the coding', 'TCVN3', 'Điều § 5', 'plain'],
    ['marks apart', 'TCVN3', 'Hà'.normalize('NFD'), 'plain'],
    ['à, which TCVN3 never writes', 'TCVN3', 'Hà', 'plain'],
    ['more words as it is', 'TCVN3', 'Hà Lê Trí', 'plain'],
    ['more words as it is', 'VNI', 'Cao Bá Quát', 'plain'],
    ['a foreign name', 'TCVN3', 'Müller GmbH', 'plain'],
    ['a sign of measure', 'TCVN3', '25 °C', 'plain'],
    ['names', 'TCVN3', 'Hoµng ThÞ ¸nh', 'coded'],
    ['names', 'VNI', 'Nguyeãn Vaên Höõu', 'coded'],
    ['a number', 'TCVN3', '15/Q§-CCTHADS', 'coded'],
    ['capitals', 'VNI', 'ÑAËNG ÑÖÙC TUØNG', 'coded'],
    ['half of it foreign', 'TCVN3', 'ThÞ Müller', null],
    ['good both ways', 'TCVN3', 'Lê', 'either'],
    ['good both ways', 'VNI', 'Lò', 'either'],
    ['good both ways', 'VNI', 'Tô', 'either'],
  ])('%s, %s: "%s" is %s', (_what, coding, text, reading) => {
    expect(readingOf(text, coding)).toBe(reading);
  });

  it.each<[string, Coding, number]>([
    ['', 'TCVN3', 0],
    ['TAND', 'TCVN3', 0],
    ['Hà', 'TCVN3', 0],
    ['Lê', 'TCVN3', 1],
    ['Müller ThÞ', 'TCVN3', 1],
    ['Hoµng ThÞ ¸nh', 'TCVN3', 3],
    ['C«ng ty TNHH Thiªn ¢n', 'TCVN3', 3],
    ['Hoµng ThÞ ¸nh', 'VNI', 0],
    ['Nguyeãn Vaên Höõu', 'VNI', 3],
    ['xaõ Myõ Loäc', 'VNI', 3],
  ])('"%s" in %s has %d decoded words', (text, coding, count) => {
    expect(decodedWords(text, coding)).toBe(count);
  });
});
