import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type ReactNode, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { contract } from '#shared/contract/index.ts';
import { roles } from '#shared/domain/roles.ts';
import { useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FormGrid, FormStack } from '../../ui/FormGrid.tsx';
import { FormSelect, FormText } from '../../ui/formFields.tsx';
import { FormPassword } from '../../ui/FormPassword.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { FilePlace } from './FilePlace.tsx';
import styles from './Gate.module.css';

type Created = { readonly recoveryKey: string; readonly unit: string; readonly file: string };

type Props = {
  readonly defaultFile: string;
  readonly onBack: () => void;
  /** Just before core is asked: from then on the register may be open while the key is still to be shown. */
  readonly onStart: () => void;
  readonly onRefused: () => void;
  readonly onCreated: (created: Created) => void;
};

const schemaOf = (differs: string) =>
  contract['register.create'].input
    .extend({ repeat: z.string() })
    .refine(({ password, repeat }) => password === repeat, { path: ['repeat'], message: differs });

/** Unit, own name, role, password and place of a new register. */
export function CreateForm({ defaultFile, onBack, onStart, onRefused, onCreated }: Props): ReactNode {
  const { register, words } = useText();
  const task = useTask('register.create');
  const schema = useMemo(() => schemaOf(register.repeatDiffers), [register]);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { unit: '', name: '', role: 'officer', password: '', repeat: '', file: defaultFile },
  });
  const create = handleSubmit(async ({ file, unit, name, role, password }) => {
    onStart();
    const created = await task.run({ file, unit, name, role, password });
    if (created === null) onRefused();
    else onCreated({ ...created, unit });
  });
  return (
    <form onSubmit={create} noValidate>
      <FormStack>
        <FormText control={control} name="unit" label={register.unit} help={register.unitHint} autoFocus />
        <FormGrid>
          <FormText control={control} name="name" label={register.name} />
          <FormSelect
            control={control}
            name="role"
            label={register.role}
            choices={roles.map((role) => ({ value: role, label: words.role[role] }))}
          />
        </FormGrid>
        <FormGrid>
          <FormPassword
            control={control}
            name="password"
            label={register.password}
            help={register.passwordHint}
            autoComplete="new-password"
          />
          <FormPassword control={control} name="repeat" label={register.repeat} autoComplete="new-password" />
        </FormGrid>
        <FilePlace control={control} name="file" purpose="newRegister" />
        {task.error === null ? null : (
          <Alert severity="warning" role="alert">
            {task.error.message}
          </Alert>
        )}
        <ProgressPanel {...task} label={register.creating} />
        <div className={styles.buttons}>
          <Button type="submit" variant="contained" color="primary" disabled={task.running}>
            {register.createNow}
          </Button>
          <Button variant="text" onClick={onBack}>
            {register.back}
          </Button>
        </div>
      </FormStack>
    </form>
  );
}
