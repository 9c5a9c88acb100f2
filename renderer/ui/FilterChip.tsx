import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../text/TextProvider.tsx';
import styles from './FilterChip.module.css';

export type Choice<V extends string> = { readonly value: V; readonly label: string };

type Props<V extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
  /** One choice at a time; choosing it again takes it away. */
  readonly single?: boolean;
};

/** One filter: a chip that opens its choices and says what is chosen. */
export function FilterChip<V extends string>(props: Props<V>): ReactNode {
  const { label, choices, chosen, onChange, single = false } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  const toggle = (value: V): void => {
    const without = chosen.filter((other) => other !== value);
    const isOn = without.length < chosen.length;
    if (single) {
      setAnchor(null);
      onChange(isOn ? [] : [value]);
    } else onChange(isOn ? without : [...chosen, value]);
  };
  return (
    <>
      <button
        type="button"
        className={`${styles.chip} ${names.length === 0 ? '' : styles.on}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span>{names.length === 0 ? label : `${label}: ${names.join(', ')}`}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        transitionDuration={0}
        slotProps={{ paper: { style: { maxHeight: 380 } }, list: { 'aria-label': label } }}
      >
        {choices.map(({ value, label: name }) => (
          <MenuItem
            key={value}
            role={single ? 'menuitemradio' : 'menuitemcheckbox'}
            aria-checked={chosen.includes(value)}
            selected={chosen.includes(value)}
            onClick={() => toggle(value)}
          >
            {single ? null : (
              <Checkbox
                checked={chosen.includes(value)}
                tabIndex={-1}
                disableRipple
                slotProps={{ input: { 'aria-hidden': true } }}
              />
            )}
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

type BarProps = {
  readonly children: ReactNode;
  /** Given when a filter is on. */
  readonly onClear?: (() => void) | undefined;
};

/** The filters of a list in one line, with a way to drop them all. */
export function FilterBar({ children, onClear }: BarProps): ReactNode {
  const { ui } = useText();
  return (
    <div className={styles.bar} role="group">
      {children}
      {onClear === undefined ? null : (
        <Button variant="text" onClick={onClear}>
          {ui.clearFilters}
        </Button>
      )}
    </div>
  );
}
