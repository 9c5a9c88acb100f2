import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Imports.module.css';
import type { Table } from './mapping.ts';

type Props = { readonly table: Table; readonly onHeader: (row: number) => void };

type LineProps = { readonly table: Table; readonly open: boolean; readonly onOpen: (open: boolean) => void };

/** Where the table's header stands, and the way to point at another row. */
export function HeaderLine({ table, open, onOpen }: LineProps): ReactNode {
  const { imports } = useText();
  const { header, headerRow, headerLastRow } = table;
  if (header === 'likely') return null;
  return (
    <span>
      {headerRow === 0 ? `${imports.headerNone}.` : imports.headerAt(headerRow, headerLastRow)}{' '}
      <Button variant="text" size="small" aria-expanded={open} onClick={() => onOpen(!open)}>
        {imports.headerChange}
      </Button>
    </span>
  );
}

/** The first rows of the sheet, to point at the one that is the header. */
export function TopRows({ table, onHeader }: Props): ReactNode {
  const { imports } = useText();
  const { sheet, header, headerRow, headerLastRow, top } = table;
  const isHeader = (row: number): boolean =>
    header !== 'likely' && row >= headerRow && row <= headerLastRow && headerRow > 0;
  return (
    <fieldset className={styles.top}>
      <legend>{imports.headerPoint}</legend>
      <ol>
        {top.map(({ row, cells }) => {
          const text = cells.filter((cell) => cell !== '').join('  ·  ');
          return (
            <li key={row}>
              <label title={text}>
                <input
                  type="radio"
                  name={`header-${sheet}`}
                  checked={isHeader(row)}
                  onChange={() => onHeader(row)}
                />
                <span className="so-number so-quiet">{row}</span>
                <span className={styles.topText}>{text === '' ? imports.emptyRow : text}</span>
              </label>
            </li>
          );
        })}
        <li>
          <label>
            <input
              type="radio"
              name={`header-${sheet}`}
              checked={header === 'pointed' && headerRow === 0}
              onChange={() => onHeader(0)}
            />
            <span />
            <span>{imports.headerNone}</span>
          </label>
        </li>
      </ol>
    </fieldset>
  );
}
