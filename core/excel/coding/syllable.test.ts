import { describe, expect, it } from 'vitest';
import { isVietnamese } from './syllable.ts';

const each = (words: string): readonly string[] => words.split(' ');

describe('a Vietnamese syllable', () => {
  it.each<[string, string]>([
    ['one vowel', 'à ề ô ở ư y ý u'],
    ['no first consonant', 'anh ông ơn ích yêu yến uống ủy uỷ oan'],
    ['b, c, d, đ', 'ba các dưới đường'],
    ['g, gh, gi', 'gà ghế gì gia giếng giữa'],
    ['h, k, kh', 'hai kẻ kêu khó khuya'],
    ['l, m, n, nh', 'làm một nợ nhà'],
    ['ng, ngh', 'ngày người nghĩa nghiêng'],
    ['p, ph', 'pin phải phạt'],
    ['qu', 'quân quốc quyết quy quý'],
    ['r, s, t, th, tr', 'rượu sông tiền thuế trả'],
    ['v, x', 'vợ xã'],
    ['three vowels', 'hoài xoay ngoéo khuây chuối tươi hươu điều yểu khuyên khuỷu'],
    ['a vowel that wants its ending', 'ăn ân tiên xoăn tuân yên lươn tuyên xoong'],
    ['an ending that is not a stop', 'tam tan tang tanh tàm tản tãng tạnh'],
    ['a stop with the tone up', 'bác thích đáp hát'],
    ['a stop with the tone down', 'bạc lịch đạp hạt'],
    ['the tone on either vowel', 'hòa hoà khỏe khoẻ thúy thuý'],
  ])('%s', (_what, words) => {
    expect(each(words).filter((word) => !isVietnamese(word))).toEqual([]);
  });

  it.each<[string, string]>([
    ['a capital at the head', 'Nguyễn Đặng Ánh Ông Ý'],
    ['capitals', 'PHẠM QUỐC TUẤN LÊ HẰNG'],
    ['abbreviations', 'TNHH CMND QĐ ĐKKD UBND A Đ'],
    ['the sign of money', 'đ'],
  ])('%s', (_what, words) => {
    expect(each(words).filter((word) => !isVietnamese(word))).toEqual([]);
  });

  it.each(['nguyễn', 'đường', 'Ánh', 'QUỐC', 'được'])('%s, with its marks apart', (word) => {
    expect(isVietnamese(word.normalize('NFD'))).toBe(true);
  });
});

describe('not a Vietnamese syllable', () => {
  it.each<[string, string]>([
    ['a stop without a tone', 'bac thich dap hat'],
    ['a stop with the tone falling', 'bàc thìch đàp hàt'],
    ['a stop with the hook', 'bảc thỉch đảp hảt'],
    ['a stop with the tilde', 'bãc thĩch đãp hãt'],
    ['no ending where one is wanted', 'ă â tă tâ tiê hoă tuâ tuyê hươ xoo'],
    ['two tones', 'hóà nguyễ́n'],
    ['vowels that do not go together', 'tae keu tya bea lii tuu neă'],
    ['too many vowels', 'hoaia tuyêui'],
    ['no vowel', 'kg ngh tnhh st'],
    ['a letter of another tongue', 'fan john wan zoo café'],
    ['a first consonant of another tongue', 'blanh stanh clan pran'],
    ['an ending of another tongue', 'bar hal tours hank mad bush'],
    ['a mark of another tongue', 'müller garçon señor naïve'],
    ['two syllables', 'hoanganh việtnam thihành'],
    ['digits', '12 a1 hai2'],
    ['signs of TCVN3', 'Hoµng ThÞ ¸nh C«ng Q§ 200®'],
    ['signs of VNI', 'Nguyeãn Vaên Höõu ÑAËNG Traàn'],
  ])('%s', (_what, words) => {
    expect(each(words).filter(isVietnamese)).toEqual([]);
  });

  it.each(['thi hành', ' an', 'an ', 'an.', 'TA ND'])('more than a word: "%s"', (text) => {
    expect(isVietnamese(text)).toBe(false);
  });

  it.each(['tnhh', 'cmnd', 'Tnhh', 'qđ'])('an abbreviation that is not in capitals: %s', (word) => {
    expect(isVietnamese(word)).toBe(false);
  });
});
