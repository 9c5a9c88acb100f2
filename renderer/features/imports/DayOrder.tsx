import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './DayOrder.module.css';
import type { DayOrder as Order } from './importSource.ts';
import type { Preview } from './mapping.ts';

type Props = {
  readonly preview: Preview;
  /** What was chosen; undefined until something is. */
  readonly chosen: Order | undefined;
  /** true while a newer preview is computed. */
  readonly stale: boolean;
  readonly onChoose: (order: Order) => void;
};

/**
 * The question whether day and month were exchanged by a month-first computer: in which columns, days before and
 * after, the two ways to go on. What was chosen is said and can be changed.
 */
export function DayOrder({ preview, chosen, stale, onChoose }: Props): ReactNode {
  const { imports } = useText();
  const { dayOrder, exchanged } = preview;
  if (dayOrder === null && chosen === undefined) return null;
  return (
    <Alert
      severity={chosen === undefined ? 'warning' : 'info'}
      role="group"
      aria-label={imports.dayOrder.title}
    >
      {dayOrder === null || chosen !== undefined ? null : <Question question={dayOrder} preview={preview} />}
      {chosen === undefined || stale ? null : (
        <span role="status">
          {chosen === 'monthFirst' ? <ExchangedText exchanged={exchanged} /> : imports.dayOrder.kept}
        </span>
      )}
      <div className={styles.ways}>
        <Way order="monthFirst" label={imports.dayOrder.exchange} chosen={chosen} onChoose={onChoose} />
        <Way order="dayFirst" label={imports.dayOrder.keep} chosen={chosen} onChoose={onChoose} />
      </div>
    </Alert>
  );
}

type WayProps = Pick<Props, 'chosen' | 'onChoose'> & { readonly order: Order; readonly label: string };

function Way({ order, label, chosen, onChoose }: WayProps): ReactNode {
  const isChosen = chosen === order;
  return (
    <Button
      variant="outlined"
      startIcon={isChosen ? <Check size={14} /> : null}
      aria-pressed={isChosen}
      onClick={() => {
        if (!isChosen) onChoose(order);
      }}
    >
      {label}
    </Button>
  );
}

type QuestionProps = {
  readonly question: NonNullable<Preview['dayOrder']>;
  readonly preview: Preview;
};

function Question({ question: { columns, examples }, preview }: QuestionProps): ReactNode {
  const { imports } = useText();
  const { tables } = preview;
  const sheets = new Set(examples.map(({ sheet }) => sheet));
  const labels = tables.filter(({ sheet }) => sheets.has(sheet)).flatMap((table) => table.columns);
  const named = columns.map((letter) => {
    const label = labels.find(({ column }) => column === letter)?.label ?? '';
    return imports.dayOrder.column(letter, label);
  });
  return (
    <>
      <p>{imports.dayOrder.asks(named.join(', '))}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="row">{imports.dayOrder.cell}</th>
            {examples.map(({ sheet, row, column }) => (
              <th key={`${sheet}!${column}${row}`} scope="col">
                {tables.length > 1 ? `${sheet}!${column}${row}` : `${column}${row}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{imports.dayOrder.before}</th>
            {examples.map(({ sheet, row, column, before }) => (
              <td key={`${sheet}!${column}${row}`} className="so-number">
                {before}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{imports.dayOrder.after}</th>
            {examples.map(({ sheet, row, column, after }) => (
              <td key={`${sheet}!${column}${row}`} className="so-number">
                {after}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** In which columns days were exchanged, and how many. */
export function ExchangedText({ exchanged }: Pick<Preview, 'exchanged'>): ReactNode {
  const { imports } = useText();
  const columns = [...new Set(exchanged.map(({ column }) => column))].join(', ');
  const cells = exchanged.reduce((total, one) => total + one.cells, 0);
  return cells === 0 ? imports.dayOrder.none : imports.dayOrder.exchanged(formatAmount(cells), columns);
}
