import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import styles from './Imports.module.css';
import type { Preview } from './mapping.ts';

type KeptRow = Preview['kept'][number];

type Props = {
  readonly kept: readonly KeptRow[];
  /** Whether nothing else stands on the page, so that it may take all the room. */
  readonly isAlone: boolean;
};

/** What the register knows better than the sheet, or its state does not allow, and so is left as it is. */
export function KeptRows({ kept, isAlone }: Props): ReactNode {
  const { imports } = useText();
  if (kept.length === 0) return null;
  return (
    <section aria-label={imports.kept} className={`${styles.kept} ${isAlone ? styles.keptAlone : ''}`}>
      <h3 className={styles.keptTitle}>{`${imports.kept}: ${formatAmount(kept.length)}`}</h3>
      <KeptTable kept={kept} />
    </section>
  );
}

/** The same as a table alone. */
export function KeptTable({ kept }: Pick<Props, 'kept'>): ReactNode {
  const { imports } = useText();
  const [active, setActive] = useState(-1);
  const columns: readonly Column<KeptRow>[] = [
    {
      key: 'row',
      header: imports.row,
      width: '72px',
      cell: ({ row }) => <span className="so-number">{row}</span>,
    },
    {
      key: 'decision',
      header: imports.decision,
      width: '170px',
      cell: ({ decisionNumber }) => decisionNumber,
    },
    {
      key: 'text',
      header: imports.keptText,
      width: 'minmax(420px, 1fr)',
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
  ];
  return (
    <VirtualTable
      label={`${imports.kept}: ${formatAmount(kept.length)}`}
      columns={columns}
      count={kept.length}
      rowAt={(index) => kept[index]}
      active={active}
      onActive={setActive}
    />
  );
}
