import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import type { FillChoice } from './fillText.ts';
import styles from './Gaps.module.css';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly FillChoice[];
  readonly isDay: boolean;
  /** Of the element that says why it cannot be read, or was refused; null when nothing is wrong. */
  readonly problemId: string | null;
  /** The current cell takes the focus, but for the first time the page is drawn under somebody's hands. */
  readonly takesFocus: boolean;
  readonly onType: (text: string) => void;
};

/**
 * The current cell: the text is chosen whole, so that typing replaces it and arrows leave it; F2, a click or typing puts
 * the caret into it (`data-writing`). Escape takes back what was typed since one came here, and again leaves the grid.
 */
export function FillInput(props: Props): ReactNode {
  const { label, text, choices, isDay, problemId, takesFocus, onType } = props;
  const { ui } = useText();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [before] = useState(text);
  const [writing, setWriting] = useState(false);

  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [takesFocus]);
  useEffect(() => {
    // What was pasted or copied into it is chosen whole again.
    if (!writing && document.activeElement === input.current) input.current?.select();
  }, [text, writing]);

  const listen = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'F2') {
      setWriting(true);
      const end = event.currentTarget.value.length;
      event.currentTarget.setSelectionRange(end, end);
      if (choices.length > 0) showChoices(event.currentTarget);
    } else if (event.key === 'Escape' && text !== before) {
      event.stopPropagation();
      setWriting(false);
      onType(before);
    } else if (!writing && CLEARS.has(event.key)) {
      event.preventDefault();
      onType('');
    }
  };

  return (
    <>
      <input
        ref={input}
        className={`${styles.input} ${isDay ? 'so-number' : ''}`}
        aria-label={label}
        aria-invalid={problemId !== null}
        data-writing={writing}
        {...(problemId === null ? {} : { 'aria-describedby': problemId })}
        {...(choices.length === 0 ? {} : { list: listId })}
        {...(isDay ? { placeholder: ui.dayHint, inputMode: 'numeric' as const } : {})}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setWriting(true);
          onType(event.target.value);
        }}
        onMouseDown={() => setWriting(document.activeElement === input.current)}
        onKeyDown={listen}
      />
      {choices.length === 0 ? null : (
        <datalist id={listId}>
          {choices.map(({ value, label: name }) => (
            <option key={value} value={name} aria-label={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

const CLEARS: ReadonlySet<string> = new Set(['Delete', 'Backspace']);

/** The machine opens the list only for a hand that asked for it. */
function showChoices(input: HTMLInputElement): void {
  try {
    input.showPicker();
  } catch {
    // Not allowed here: the list opens as one types.
  }
}
