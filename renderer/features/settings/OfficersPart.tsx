import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { contract, type OutputOf } from '#shared/contract/index.ts';
import { useCall, useCommand } from '../../api/hooks.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { caseListPath } from '../../places/caseListPlace.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FormText } from '../../ui/formFields.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { useToast } from '../../ui/Toast.tsx';
import styles from './Settings.module.css';

type Officer = OutputOf<'officers.list'>['officers'][number];

/** The people cases are assigned to. */
export function OfficersPart(): ReactNode {
  const { settings } = useText();
  const list = useCall('officers.list', {});
  if (list.error !== null) return <ErrorState message={list.error.message} onRetry={list.refetch} />;
  const officers = (list.data?.officers ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return (
    <Section title={settings.officers}>
      <p className={styles.note}>{settings.officersText}</p>
      {officers.length === 0 ? (
        <p className="so-quiet">{settings.noOfficers}</p>
      ) : (
        <OfficersTable officers={officers} />
      )}
      <AddOfficer />
    </Section>
  );
}

function OfficersTable({ officers }: { readonly officers: readonly Officer[] }): ReactNode {
  const { settings } = useText();
  const columns: readonly Column<Officer>[] = [
    { key: 'name', header: settings.name, width: '', cell: ({ name }) => name },
    {
      key: 'cases',
      header: settings.cases,
      width: '120px',
      align: 'end',
      cell: ({ id, name, cases }) => (
        <TextLink
          to={caseListPath({ officerIds: [id] })}
          label={settings.openCasesOf(formatAmount(cases), name)}
        >
          {formatAmount(cases)}
        </TextLink>
      ),
    },
    {
      key: 'open',
      header: settings.open,
      width: '120px',
      align: 'end',
      cell: ({ id, name, open }) => (
        <TextLink
          to={caseListPath({ officerIds: [id], open: true })}
          label={settings.openOpenCasesOf(formatAmount(open), name)}
        >
          {formatAmount(open)}
        </TextLink>
      ),
    },
  ];
  return (
    <PlainTable dense label={settings.officers} columns={columns} rows={officers} keyOf={({ id }) => id} />
  );
}

function AddOfficer(): ReactNode {
  const { settings } = useText();
  const toast = useToast();
  const add = useCommand('officers.add');
  const { control, handleSubmit, reset } = useForm({
    resolver: zodResolver(contract['officers.add'].input),
    defaultValues: { name: '' },
  });
  const save = handleSubmit((input) =>
    add.mutate(input, {
      onSuccess: () => {
        toast({ text: settings.officerAdded(input.name) });
        reset();
      },
    }),
  );
  return (
    <form onSubmit={save} noValidate className={styles.add}>
      <FormText control={control} name="name" label={settings.officer} />
      <Button type="submit" disabled={add.isPending}>
        {settings.addOfficer}
      </Button>
      {add.error === null ? null : (
        <Alert severity="warning" role="alert">
          {add.error.message}
        </Alert>
      )}
    </form>
  );
}
