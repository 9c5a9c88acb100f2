import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import type { Problem } from './useImport.ts';

/** The sentence of what was refused, or of what the person stopped. */
export function ProblemAlert({ problem }: { readonly problem: Problem }): ReactNode {
  return (
    <Alert severity={problem.asked ? 'info' : 'warning'} role="alert">
      {problem.sentence}
    </Alert>
  );
}
