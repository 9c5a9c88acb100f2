import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Imports.module.css';
import type { Preview } from './mapping.ts';

const SHOWN = 3;

/** Says which columns were in an old coding, with a look at before and after. */
export function DecodedText({ decoded }: Pick<Preview, 'decoded'>): ReactNode {
  const { imports } = useText();
  const [first] = decoded;
  if (first === undefined) return null;
  const columns = decoded.map(({ column }) => column).join(', ');
  const looks = decoded
    .toSorted((a, b) => b.cells - a.cells)
    .slice(0, SHOWN)
    .map(({ column, before, after }) => imports.decodedCell(column, before, after));
  return (
    <p className={styles.hint}>
      {imports.decoded(first.coding, columns)} {looks.join('; ')}.
    </p>
  );
}
