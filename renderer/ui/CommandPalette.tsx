import MuiDialog from '@mui/material/Dialog';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { foldLetters } from '#shared/domain/text/fold.ts';
import { useText } from '../text/TextProvider.tsx';
import styles from './CommandPalette.module.css';
import { KeyHint } from './KeyHint.tsx';

export type PaletteEntry = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly run: () => void;
};

type Props = {
  readonly onClose: () => void;
  readonly entries: readonly PaletteEntry[];
  /** Looks further than `entries` (cases by name or number); its answers stand below them. */
  readonly search: (text: string) => Promise<readonly PaletteEntry[]>;
};

const PAUSE_MS = 80;

/** Ctrl+K: pages, actions and cases in one field. Mount it when it opens. */
export function CommandPalette({ onClose, entries, search }: Props): ReactNode {
  const { ui } = useText();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text, search);
  const folded = foldLetters(text);
  const shown = [...entries.filter(({ label }) => foldLetters(label).includes(folded)), ...found];
  const id = useId();
  const run = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((before) => (before + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter') run(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <MuiDialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      transitionDuration={0}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { style: { alignSelf: 'flex-start', marginTop: '10vh' } } }}
    >
      <span id={`${id}-title`} className="so-visually-hidden">
        {ui.palette}
      </span>
      <input
        className={styles.field}
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={`${id}-${at}`}
        aria-label={ui.palette}
        placeholder={ui.palette}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length === 0 ? <div className={styles.none}>{ui.paletteEmpty}</div> : null}
      <div role="listbox" id={id} className={styles.list} aria-label={ui.palette}>
        {shown.map((entry, index) => (
          <Entry
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            opensGroup={shown[index - 1]?.group !== entry.group}
            chosen={index === at}
            onChoose={() => run(entry)}
          />
        ))}
      </div>
    </MuiDialog>
  );
}

type EntryProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly opensGroup: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function Entry({ id, entry, opensGroup, chosen, onChoose }: EntryProps): ReactNode {
  const node = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) node.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      {opensGroup ? (
        <div role="presentation" className={styles.group}>
          {entry.group}
        </div>
      ) : null}
      <button
        ref={node}
        type="button"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={chosen}
        className={styles.entry}
        onClick={onChoose}
      >
        <span className={styles.label}>{entry.label}</span>
        <span className={styles.hint}>{entry.hint}</span>
        {entry.keys === undefined ? null : <KeyHint keys={entry.keys} />}
      </button>
    </>
  );
}

/** What `search` finds for `text`, asked a moment after the last key; an answer that comes too late is dropped. */
function useFound(text: string, search: Props['search']): readonly PaletteEntry[] {
  const [found, setFound] = useState<readonly PaletteEntry[]>([]);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      void search(wanted).then((entries) => {
        if (isLatest) setFound(entries);
      });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [wanted, search]);
  return wanted === '' ? [] : found;
}
