import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { caseListPath } from '../../places/caseListPlace.ts';
import { pages } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { ImportsText } from '../../text/vi/imports.ts';
import styles from './Imports.module.css';
import { RejectsButton } from './RejectsButton.tsx';
import { ResultGaps } from './ResultGaps.tsx';
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
      {result.importId === null ? null : <ResultGaps importId={result.importId} />}
      <ResultNotes result={result} />
    </>
  );
}

function Sentence({ result }: { readonly result: ImportResult }): ReactNode {
  const { imports } = useText();
  const { importId, imported, taken, changes, rejectedTotal, amountDue, amountCollected } = result;
  return (
    <>
      <p className={styles.sentence}>{doneOf(imports, { imported, taken })}</p>
      <p>
        {importId === null || imported === 0
          ? ''
          : `${imports.doneMoney(formatAmount(amountDue), formatAmount(amountCollected))} `}
        {changes.same === 0 ? '' : `${imports.doneAlready(formatAmount(changes.same))} `}
        {changes.differentTotal === taken
          ? ''
          : `${imports.doneDifferent(formatAmount(changes.differentTotal - taken))} `}
        {rejectedTotal === 0 ? '' : imports.doneRejected(formatAmount(rejectedTotal))}
      </p>
    </>
  );
}

/** What was written: new cases, differences, or nothing. */
const doneOf = (
  imports: ImportsText,
  { imported, taken }: Pick<ImportResult, 'imported' | 'taken'>,
): string =>
  [
    imported === 0 ? '' : imports.done(formatAmount(imported)),
    taken === 0 ? '' : imports.doneTaken(formatAmount(taken)),
    imported + taken === 0 ? imports.doneNothing : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

function Ways({ result: { importId, imported, rejectedTotal }, source, onAnother }: Props): ReactNode {
  const { imports } = useText();
  return (
    <div className={styles.actions}>
      {importId === null ? null : (
        <>
          <Button variant="contained" color="primary" component={Link} to={pages.agenda.address}>
            {imports.openToday}
          </Button>
          {imported === 0 ? null : (
            <Button variant="outlined" component={Link} to={caseListPath({ importId })}>
              {imports.openCases}
            </Button>
          )}
        </>
      )}
      {rejectedTotal === 0 ? null : <RejectsButton from={importId === null ? source : { importId }} />}
      <Button onClick={onAnother}>{imports.another}</Button>
    </div>
  );
}
