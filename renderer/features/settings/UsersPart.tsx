import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { User } from '#shared/contract/users.ts';
import { roles } from '#shared/domain/roles.ts';
import { useCall, useCommand } from '../../api/hooks.ts';
import { useText } from '../../text/TextProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PlainSelect } from '../../ui/PlainSelect.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { useToast } from '../../ui/Toast.tsx';
import { AddUserDialog } from './AddUserDialog.tsx';
import { DeactivateDialog } from './DeactivateDialog.tsx';
import styles from './Settings.module.css';

/** Who can open this register, and in what role. What one may not do, core refuses in words. */
export function UsersPart(): ReactNode {
  const { settings, words } = useText();
  const toast = useToast();
  const list = useCall('users.list', {});
  const setRole = useCommand('users.setRole');
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<User | null>(null);
  const change = (user: User, role: string): void => {
    const chosen = roles.find((each) => each === role);
    if (chosen === undefined || chosen === user.role) return;
    const said = settings.roleChanged(user.name, words.role[chosen]);
    setRole.mutate({ userId: user.id, role: chosen }, { onSuccess: () => toast({ text: said }) });
  };
  if (list.error !== null) return <ErrorState message={list.error.message} onRetry={list.refetch} />;
  return (
    <Section
      title={settings.users}
      actions={<Button onClick={() => setAdding(true)}>{settings.addUser}</Button>}
    >
      <p className={styles.note}>{settings.usersText}</p>
      <UsersTable users={list.data?.users ?? []} onRole={change} onLeave={setLeaving} />
      {setRole.error === null ? null : (
        <Alert severity="warning" role="alert">
          {setRole.error.message}
        </Alert>
      )}
      {adding ? <AddUserDialog onClose={() => setAdding(false)} /> : null}
      {leaving === null ? null : <DeactivateDialog user={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

type TableProps = {
  readonly users: readonly User[];
  readonly onRole: (user: User, role: string) => void;
  readonly onLeave: (user: User) => void;
};

function UsersTable({ users, onRole, onLeave }: TableProps): ReactNode {
  const { settings, words } = useText();
  const me = useCall('register.status', {}).data?.user?.id;
  const choices = roles.map((role) => ({ value: role, label: words.role[role] }));
  const columns: readonly Column<User>[] = [
    {
      key: 'name',
      header: settings.name,
      width: '',
      cell: ({ id, name, owner }) => (
        <>
          {name}
          <span className="so-quiet">
            {owner ? ` · ${settings.owner}` : ''}
            {id === me ? ` · ${settings.you}` : ''}
          </span>
        </>
      ),
    },
    {
      key: 'role',
      header: settings.role,
      width: '240px',
      cell: (user) =>
        user.active ? (
          <PlainSelect
            label={settings.roleOf(user.name)}
            value={user.role}
            choices={choices}
            onChange={(role) => onRole(user, role)}
          />
        ) : (
          words.role[user.role]
        ),
    },
    {
      key: 'acts',
      header: settings.acts,
      width: '180px',
      align: 'end',
      cell: (user) =>
        user.id === me ? null : user.active ? (
          <Button variant="text" onClick={() => onLeave(user)}>
            {settings.deactivate}
          </Button>
        ) : (
          settings.inactive
        ),
    },
  ];
  return (
    <PlainTable
      label={settings.users}
      columns={columns}
      rows={users}
      keyOf={({ id }) => id}
      isQuiet={({ active }) => !active}
    />
  );
}
