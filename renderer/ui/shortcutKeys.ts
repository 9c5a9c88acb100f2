/** The parts of a key event that matter here. */
export type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Whether `pressed` is the shortcut written as 'g', '?', 'Ctrl+K', 'Ctrl+Shift+P'. Ctrl also takes ⌘. */
export function matchesKeys(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wantsCtrl = parts.includes('Ctrl');
  const wantsShift = parts.includes('Shift');
  if (wantsCtrl !== (pressed.ctrlKey || pressed.metaKey)) return false;
  if (parts.includes('Alt') !== pressed.altKey) return false;
  // A sign such as '?' needs Shift on some keyboards and not on others; only letters are strict about it.
  if (/^\p{L}$/u.test(key) && wantsShift !== pressed.shiftKey) return false;
  return pressed.key.toLowerCase() === key.toLowerCase();
}

/** A shortcut with no Ctrl or Alt is a letter like any other while the person types. */
export const isSingleKey = (keys: string): boolean => !/^(Ctrl|Alt)\+/.test(keys) && !/^F\d+$/.test(keys);
