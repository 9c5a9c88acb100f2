import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import { type ReactNode, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormStack } from '../../ui/FormGrid.tsx';
import { FormText } from '../../ui/formFields.tsx';
import { FormPassword } from '../../ui/FormPassword.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { passwordForm, passwordInput } from './passwordForm.ts';

/** A new password, proven by the current one or by the recovery key. */
export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { settings } = useText();
  const toast = useToast();
  const task = useTask('register.changePassword');
  const schema = useMemo(() => passwordForm(settings), [settings]);
  const { control, handleSubmit, setValue } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { byRecovery: false, currentPassword: '', recoveryKey: '', newPassword: '', repeat: '' },
  });
  const byRecovery = useWatch({ control, name: 'byRecovery' });
  const save = handleSubmit(async (fields) => {
    const changed = await task.run(passwordInput(fields));
    if (changed === null) return;
    toast({ text: settings.passwordChanged });
    onClose();
  });
  return (
    <Dialog
      open
      width="xs"
      title={settings.changePasswordTitle}
      submitLabel={settings.changePasswordTitle}
      busy={task.running}
      error={task.error?.message ?? null}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <FormStack>
        <div>
          {byRecovery ? (
            <FormText
              key="recovery"
              control={control}
              name="recoveryKey"
              label={settings.recoveryKey}
              autoFocus
            />
          ) : (
            <FormPassword
              key="current"
              control={control}
              name="currentPassword"
              label={settings.currentPassword}
              autoComplete="current-password"
              autoFocus
            />
          )}
          <Button variant="text" onClick={() => setValue('byRecovery', !byRecovery)}>
            {byRecovery ? settings.byPassword : settings.byRecovery}
          </Button>
        </div>
        <FormPassword
          control={control}
          name="newPassword"
          label={settings.newPassword}
          help={settings.newPasswordHint}
          autoComplete="new-password"
        />
        <FormPassword control={control} name="repeat" label={settings.repeat} autoComplete="new-password" />
      </FormStack>
    </Dialog>
  );
}
