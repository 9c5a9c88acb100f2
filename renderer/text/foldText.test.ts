import { expect, it } from 'vitest';
import { foldText } from './foldText.ts';

it.each([
  ['Tính thời hạn', 'tinh thoi han'],
  ['ĐỖ ĐỨC ĐẠT', 'do duc dat'],
  ['Hồ sơ'.normalize('NFD'), 'ho so'],
])('folds "%s" to "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
