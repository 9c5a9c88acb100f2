import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useCall } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import styles from './Gate.module.css';
import { GateFrame } from './GateFrame.tsx';
import { UnlockForm } from './UnlockForm.tsx';

type Props = {
  readonly file: string;
  readonly onPlace: (path: string) => void;
  readonly onOther: () => void;
  readonly onCreate: () => void;
};

/** Unlocks one register file. */
export function Unlock({ file, onPlace, onOther, onCreate }: Props): ReactNode {
  const { register } = useText();
  const inspect = useCall('register.inspect', { file });
  return (
    <GateFrame title={register.unlockTitle}>
      <div>
        <div>{inspect.data?.unit ?? ''}</div>
        <div className={styles.path}>{file}</div>
      </div>
      {inspect.error === null ? null : (
        <ErrorState message={inspect.error.message} onRetry={() => inspect.refetch()} />
      )}
      {inspect.data?.exists === false ? (
        <ErrorState message={register.fileMissing} onRetry={() => inspect.refetch()} />
      ) : null}
      {inspect.data?.exists === true ? (
        <UnlockForm
          file={file}
          users={inspect.data.users}
          retryAfterSeconds={inspect.data.retryAfterSeconds}
          onRefused={() => void inspect.refetch()}
          onPlace={onPlace}
        />
      ) : null}
      <div className={styles.links}>
        <Button variant="text" onClick={onOther}>
          {register.openOther}
        </Button>
        <Button variant="text" onClick={onCreate}>
          {register.create}
        </Button>
      </div>
    </GateFrame>
  );
}
