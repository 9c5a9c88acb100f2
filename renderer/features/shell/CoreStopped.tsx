import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useClient } from '../../api/ApiProvider.tsx';
import { useText } from '../../text/TextProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';

/** The whole window when the core process ended by itself. */
export function CoreStopped(): ReactNode {
  const { shell } = useText();
  const client = useClient();
  const restart = async (): Promise<void> => {
    await client.shell('restartCore', {});
    window.location.reload();
  };
  return (
    <div role="alertdialog" aria-label={shell.coreStoppedTitle} style={{ paddingTop: '20vh' }}>
      <ErrorState
        title={shell.coreStoppedTitle}
        message={shell.coreStopped}
        actions={
          <Button variant="contained" color="primary" autoFocus onClick={() => void restart()}>
            {shell.restart}
          </Button>
        }
      />
    </div>
  );
}
