import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { Search, X } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { useText } from '../text/TextProvider.tsx';

type Props = {
  readonly value: string;
  /** Told as the person types, 80 ms after the last key, never in the middle of a composed letter. */
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly width?: number;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** ArrowDown or Enter: to step from the field into the list. */
  readonly onLeave?: () => void;
};

const PAUSE_MS = 80;

/** Search as you type. The text is the person's: it is never rewritten. Escape clears it. */
export function SearchField(props: Props): ReactNode {
  const { value, onChange, label, width = 280 } = props;
  const { ui } = useText();
  const [text, setText] = useTypedText(value, onChange);

  return (
    <TextField
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && text !== '') {
          event.preventDefault();
          setText('');
        }
        if (event.key === 'ArrowDown' || event.key === 'Enter') props.onLeave?.();
      }}
      placeholder={label}
      autoFocus={props.autoFocus ?? false}
      inputRef={props.inputRef}
      style={{ width }}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          type: 'text',
          role: 'searchbox',
          autoComplete: 'off',
          spellCheck: false,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search size={15} aria-hidden="true" />
            </InputAdornment>
          ),
          endAdornment:
            text === '' ? null : (
              <InputAdornment position="end">
                <IconButton aria-label={ui.clearSearch} onClick={() => setText('')} edge="end">
                  <X size={14} />
                </IconButton>
              </InputAdornment>
            ),
        },
      }}
    />
  );
}

/**
 * The text of the field, told 80 ms after the last key. `value` comes back later than it was told, when the person has
 * already typed on: only a value that was not told from here (a filter taken off, another address) replaces the text.
 */
function useTypedText(
  value: string,
  onChange: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [told, setTold] = useState<readonly string[]>([]);
  if (value !== seen) {
    const at = told.indexOf(value);
    setSeen(value);
    setTold(at < 0 ? [] : told.slice(at + 1));
    if (at < 0) setText(value);
  }

  useEffect(() => {
    if (text === (told.at(-1) ?? value)) return undefined;
    const timer = setTimeout(() => {
      setTold([...told, text]);
      onChange(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, told, value, onChange]);
  return [text, setText];
}
