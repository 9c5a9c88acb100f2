import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { caseListPath } from '../../places/caseListPlace.ts';
import { pages } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import styles from './Imports.module.css';
import { RejectsButton } from './RejectsButton.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import type { Source } from './importSource.ts';
import type { ImportResult } from './useImport.ts';

type Props = {
  readonly result: ImportResult;
  readonly source: Source;
  readonly onAnother: () => void;
};

/** What an import did, in a sentence with its figures; where to go from there; what was changed, left or refused. */
export function Result({ result, source, onAnother }: Props): ReactNode {
  return (
    <>
      <div className={styles.result} role="status">
        <Sentence result={result} />
      </div>
      <Ways result={result} source={source} onAnother={onAnother} />
      <ResultNotes result={result} />
    </>
  );
}

function Sentence({ result }: { readonly result: ImportResult }): ReactNode {
  const { imports } = useText();
  const { importId, imported, alreadyThere, rejectedTotal, amountDue, amountCollected } = result;
  return (
    <>
      <p className={styles.sentence}>
        {importId === null ? imports.doneNothing : imports.done(formatAmount(imported))}
      </p>
      <p>
        {importId === null
          ? ''
          : `${imports.doneMoney(formatAmount(amountDue), formatAmount(amountCollected))} `}
        {alreadyThere === 0 ? '' : `${imports.doneAlready(formatAmount(alreadyThere))} `}
        {rejectedTotal === 0 ? '' : imports.doneRejected(formatAmount(rejectedTotal))}
      </p>
    </>
  );
}

function Ways({ result: { importId, rejectedTotal }, source, onAnother }: Props): ReactNode {
  const { imports } = useText();
  return (
    <div className={styles.actions}>
      {importId === null ? null : (
        <>
          <Button variant="contained" color="primary" component={Link} to={pages.agenda.address}>
            {imports.openToday}
          </Button>
          <Button variant="outlined" component={Link} to={caseListPath({ importId })}>
            {imports.openCases}
          </Button>
        </>
      )}
      {rejectedTotal === 0 ? null : <RejectsButton from={importId === null ? source : { importId }} />}
      <Button onClick={onAnother}>{imports.another}</Button>
    </div>
  );
}
