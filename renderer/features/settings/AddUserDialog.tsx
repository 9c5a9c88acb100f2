import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { contract, type InputOf } from '#shared/contract/index.ts';
import { roles } from '#shared/domain/roles.ts';
import { useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormStack } from '../../ui/FormGrid.tsx';
import { FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormPassword } from '../../ui/FormPassword.tsx';
import { useToast } from '../../ui/Toast.tsx';

const BLANK: InputOf<'users.add'> = { name: '', role: 'officer', password: '' };

/** A person, a role and a first password. */
export function AddUserDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { settings, words } = useText();
  const toast = useToast();
  const task = useTask('users.add');
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(contract['users.add'].input),
    defaultValues: BLANK,
  });
  const add = handleSubmit(async (input) => {
    const added = await task.run(input);
    if (added === null) return;
    toast({ text: settings.userAdded(input.name) });
    onClose();
  });
  return (
    <Dialog
      open
      width="xs"
      title={settings.addUserTitle}
      submitLabel={settings.addNow}
      busy={task.running}
      error={task.error?.message ?? null}
      onClose={onClose}
      onSubmit={() => void add()}
    >
      <FormStack>
        <FormText control={control} name="name" label={settings.name} autoFocus />
        <FormSelect
          control={control}
          name="role"
          label={settings.role}
          choices={roles.map((role) => ({ value: role, label: words.role[role] }))}
        />
        <FormPassword
          control={control}
          name="password"
          label={settings.firstPassword}
          help={settings.firstPasswordHint}
          autoComplete="new-password"
        />
      </FormStack>
    </Dialog>
  );
}
