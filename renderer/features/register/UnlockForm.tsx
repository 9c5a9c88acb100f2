import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { useTask } from '../../api/useTask.ts';
import { pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FormStack } from '../../ui/FormGrid.tsx';
import { FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormPassword } from '../../ui/FormPassword.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useCountdown } from './useCountdown.ts';

type Props = {
  readonly file: string;
  readonly users: OutputOf<'register.inspect'>['users'];
  /** How long core still refuses a try. */
  readonly retryAfterSeconds: number;
  readonly onRefused: () => void;
  readonly onPlace: (path: string) => void;
};

type Fields = { readonly userId: string; readonly password: string; readonly recoveryKey: string };

/** Who, and the password or the recovery key. */
export function UnlockForm({ file, users, retryAfterSeconds, onRefused, onPlace }: Props): ReactNode {
  const { register, words } = useText();
  const toast = useToast();
  const task = useTask('register.open');
  const [byRecovery, setByRecovery] = useState(false);
  const [tries, setTries] = useState(0);
  const wait = useCountdown(retryAfterSeconds, tries);
  const { control, handleSubmit, resetField } = useForm<Fields>({
    defaultValues: { userId: users[0]?.id ?? '', password: '', recoveryKey: '' },
  });
  const open = handleSubmit(async (fields) => {
    const opened = await task.run(inputOf(file, fields, byRecovery));
    if (opened === null) {
      setTries((before) => before + 1);
      resetField('password');
      onRefused();
    } else if (byRecovery) {
      onPlace(pages.settings.address);
      toast({ text: register.afterRecovery });
    }
  });
  return (
    <form onSubmit={open} noValidate>
      <FormStack>
        {users.length > 1 ? (
          <FormSelect
            control={control}
            name="userId"
            label={register.user}
            choices={users.map(({ id, name, role }) => ({
              value: id,
              label: `${name} – ${words.role[role]}`,
            }))}
          />
        ) : null}
        {byRecovery ? (
          <FormText key="key" control={control} name="recoveryKey" label={register.recoveryKey} autoFocus />
        ) : (
          <FormPassword
            key="password"
            control={control}
            name="password"
            label={register.password}
            autoComplete="current-password"
            autoFocus
          />
        )}
        {task.error === null ? null : (
          <Alert severity="warning" role="alert">
            {task.error.message}
          </Alert>
        )}
        <ProgressPanel {...task} label={register.unlocking} />
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="submit" variant="contained" color="primary" disabled={task.running || wait > 0}>
            {wait > 0 ? register.wait(wait) : register.unlock}
          </Button>
          <Button variant="text" onClick={() => setByRecovery(!byRecovery)}>
            {byRecovery ? register.byPassword : register.byRecovery}
          </Button>
        </div>
      </FormStack>
    </form>
  );
}

function inputOf(file: string, fields: Fields, byRecovery: boolean): InputOf<'register.open'> {
  const who = fields.userId === '' ? {} : { userId: fields.userId };
  return byRecovery
    ? { file, ...who, recoveryKey: fields.recoveryKey }
    : { file, ...who, password: fields.password };
}
