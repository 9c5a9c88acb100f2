import { describe, expect, it } from 'vitest';
import { isSingleKey, matchesKeys } from './shortcutKeys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('telling a shortcut from the keys pressed', () => {
  it.each([
    ['g', { ...bare, key: 'g' }, true],
    ['g', { ...bare, key: 'G', shiftKey: true }, false],
    ['g', { ...bare, key: 'g', ctrlKey: true }, false],
    ['?', { ...bare, key: '?', shiftKey: true }, true],
    ['Ctrl+K', { ...bare, key: 'k', ctrlKey: true }, true],
    ['Ctrl+K', { ...bare, key: 'k', metaKey: true }, true],
    ['Ctrl+K', { ...bare, key: 'k' }, false],
  ])('%s against %o is %s', (keys, pressed, matches) => {
    expect(matchesKeys(keys, pressed)).toBe(matches);
  });

  it.each([
    ['g', true],
    ['?', true],
    ['Ctrl+K', false],
    ['F1', false],
  ])('%s is a single key: %s', (keys, single) => {
    expect(isSingleKey(keys)).toBe(single);
  });
});
