import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { newCaseAddress, pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Gate.module.css';

/** The first thing to do in a new register. */
export function Ready({ onPlace }: { readonly onPlace: (path: string) => void }): ReactNode {
  const { register } = useText();
  return (
    <>
      <p>{register.readyText}</p>
      <div className={styles.buttons}>
        <Button variant="contained" color="primary" autoFocus onClick={() => onPlace(pages.imports.address)}>
          {register.readyImport}
        </Button>
        <Button onClick={() => onPlace(newCaseAddress)}>{register.readyCase}</Button>
        <Button variant="text" onClick={() => onPlace(pages.agenda.address)}>
          {register.readyLater}
        </Button>
      </div>
    </>
  );
}
