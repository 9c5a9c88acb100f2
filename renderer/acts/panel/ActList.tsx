import TextField from '@mui/material/TextField';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { mayRecord } from '#shared/domain/permissions.ts';
import { foldTones } from '#shared/domain/text/fold.ts';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { actName, acts } from '../index.ts';
import { isOfferedType, type OfferedType } from '../recordTarget.ts';
import styles from './panel.module.css';

type Props = { readonly view: CaseView; readonly onChoose: (type: OfferedType) => void };
type Act = { readonly type: OfferedType; readonly name: string; readonly refusal: string | null };

/** The acts the person's role may record, those the law allows now first; typing narrows the list, Enter opens a form. */
export function ActList({ view, onChoose }: Props): ReactNode {
  const texts = useText();
  const { events } = texts;
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const role = useCall('register.status', {}).data?.user?.role;
  const isMine = (type: OfferedType): boolean => role === undefined || mayRecord(role, type);
  const acts = view.acts.flatMap(({ eventType, refusal }): readonly Act[] =>
    isOfferedType(eventType) && isMine(eventType)
      ? [{ type: eventType, name: actName(eventType, texts), refusal }]
      : [],
  );
  const shown = inOrder(acts, view.suggestedAct).filter(({ name }) =>
    foldTones(name).includes(foldTones(text.trim())),
  );
  const current = shown[Math.min(at, shown.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt(Math.min(shown.length - 1, Math.max(0, at + step)));
    else if (event.key !== 'Enter') return;
    else if (current !== undefined) onChoose(current.type);
    event.preventDefault();
  };
  return (
    <>
      <TextField
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={events.find}
        autoFocus
        slotProps={{
          htmlInput: {
            role: 'combobox',
            autoComplete: 'off',
            spellCheck: false,
            'aria-label': events.choose,
            'aria-expanded': true,
            'aria-controls': id,
            'aria-activedescendant': current === undefined ? undefined : `${id}-${current.type}`,
          },
        }}
      />
      {shown.length === 0 ? <p className={styles.caption}>{events.nothingFound}</p> : null}
      <div id={id} role="listbox" aria-label={events.choose} className={styles.acts}>
        {shown.map((act, place) => (
          <ActLine
            key={act.type}
            act={act}
            id={`${id}-${act.type}`}
            selected={act === current}
            heading={headingOf(shown, place)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </>
  );
}

type LineProps = {
  readonly act: Act;
  readonly id: string;
  readonly selected: boolean;
  readonly heading: 'allowed' | 'refused' | null;
  readonly onChoose: (type: OfferedType) => void;
};

function ActLine({ act, id, selected, heading, onChoose }: LineProps): ReactNode {
  const { events } = useText();
  const line = useRef<HTMLButtonElement>(null);
  const { key } = acts[act.type];
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <>
      {heading === null ? null : (
        <div role="presentation" className={styles.actsHead}>
          {events.heads[heading]}
        </div>
      )}
      <button
        ref={line}
        type="button"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        className={styles.act}
        onClick={() => onChoose(act.type)}
      >
        <span className={styles.actName}>
          {act.name}
          {key === null ? null : <KeyHint keys={key.keys} />}
        </span>
        {act.refusal === null ? null : <span className={styles.why}>{act.refusal}</span>}
      </button>
    </>
  );
}

/** Allowed before refused, and what the procedure asks for before all. */
const inOrder = (acts: readonly Act[], suggested: string | null): readonly Act[] =>
  acts.toSorted(
    (a, b) =>
      Number(a.refusal !== null) - Number(b.refusal !== null) ||
      Number(b.type === suggested) - Number(a.type === suggested),
  );

function headingOf(acts: readonly Act[], place: number): 'allowed' | 'refused' | null {
  const kind = acts[place]?.refusal === null ? 'allowed' : 'refused';
  const before = acts[place - 1];
  const kindBefore = before === undefined ? null : before.refusal === null ? 'allowed' : 'refused';
  return kind === kindBefore ? null : kind;
}
