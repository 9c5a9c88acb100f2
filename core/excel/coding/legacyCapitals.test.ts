import { describe, expect, it } from 'vitest';
import { capitalsOf, decodeWithCapitals } from './legacyCapitals.ts';
import type { Capitals } from './legacyCapitals.ts';

const NONE: Capitals = { atHead: false, everyWord: false };
const HEAD: Capitals = { atHead: true, everyWord: false };
const NAMES: Capitals = { atHead: true, everyWord: true };

describe('how a column uses capitals', () => {
  it.each<[string, readonly string[], Capitals]>([
    ['no cells', [], NONE],
    ['no words', ['12', '3/4'], NONE],
    ['names', ['Hoµng ThÞ ¸nh', 'Vò §×nh Khuª', '¤ng Ých Khiªm'], NAMES],
    ['heads of cells', ['TiÒn ph¹t', '§¬n gi¸'], HEAD],
    ['a head that tells nothing is not counted', ['¸n phÝ', 'TiÒn ph¹t'], HEAD],
    ['heads that tell nothing', ['¸n phÝ', 'Êp ba'], NONE],
    ['small heads', ['khu phè 2', 'x· Mü Léc'], NONE],
    ['small letters of the coding', ['®Êt ë', '¨n uèng', '«ng Lan'], NONE],
    ['one word each is no name', ['Lan', 'HuÖ'], HEAD],
    ['six in ten', ['An', 'Ba', 'Ca', 'da', 'em'], HEAD],
    ['half', ['An', 'Ba', 'da', 'em'], NONE],
    ['names in six of ten', ['An Ba', 'An Ca', 'An Da', 'An da', 'An em'], NAMES],
    ['names in half', ['An Ba', 'An Ca', 'An da', 'An em'], HEAD],
  ])('%s', (_what, texts, capitals) => {
    expect(capitalsOf(texts)).toEqual(capitals);
  });
});

describe('a text with its capitals', () => {
  it.each<[string, string, Capitals, string]>([
    ['nothing', '', NAMES, ''],
    ['plain letters', 'TAND 12/2026', NAMES, 'TAND 12/2026'],
    ['a name, by its other words', 'Hoµng ThÞ ¸nh', NONE, 'Hoàng Thị Ánh'],
    ['no other word tells', '¸nh Ých', NONE, 'ánh ích'],
    ['no other word tells, at the head', '¸nh Ých', HEAD, 'Ánh ích'],
    ['no other word tells, in a column of names', '¸nh Ých', NAMES, 'Ánh Ích'],
    ['the head of a cell', '¸n phÝ h×nh sù', HEAD, 'Án phí hình sự'],
    ['the head of a small cell', '¸n phÝ h×nh sù', NONE, 'án phí hình sự'],
    ['a small head that has a capital', 'x· Mü Léc', HEAD, 'xã Mỹ Lộc'],
    ['a small letter of the coding', '®Êt ë', HEAD, 'đất ở'],
    ['a capital of the coding', '§Êt ë', NONE, 'Đất ở'],
    ['not the head of a later part', 'x· Mü Léc, Êp 3', HEAD, 'xã Mỹ Lộc, ấp 3'],
    ['a small word: no name', 'con Ých', NAMES, 'con ích'],
    ['words in capitals', 'PH¹M QUèC TUÊN', NONE, 'PHẠM QUỐC TUẤN'],
    ['short words among capitals', 'DANH S¸CH Hå S¥ TH¸NG M¦êI', NONE, 'DANH SÁCH HỒ SƠ THÁNG MƯỜI'],
    ['capitals beside small words', 'x· PH¹M ë', NONE, 'xã PHẠM ở'],
    ['an abbreviation is not shouting', 'Sè CMND', NONE, 'Số CMND'],
    ['a number', '15/Q§-CCTHADS', NONE, '15/QĐ-CCTHADS'],
  ])('%s', (_what, before, capitals, after) => {
    expect(decodeWithCapitals(before, capitals)).toBe(after);
  });
});
