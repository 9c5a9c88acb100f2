import type { ReactNode } from 'react';
import type { User } from '#shared/contract/users.ts';
import { useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { useToast } from '../../ui/Toast.tsx';

type Props = { readonly user: User; readonly onClose: () => void };

/** Asks once before a person's access is taken away. */
export function DeactivateDialog({ user, onClose }: Props): ReactNode {
  const { settings } = useText();
  const toast = useToast();
  const task = useTask('users.deactivate');
  const deactivate = async (): Promise<void> => {
    const done = await task.run({ userId: user.id });
    if (done === null) return;
    toast({ text: settings.deactivated(user.name) });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={settings.deactivateTitle(user.name)}
      text={settings.deactivateText}
      confirmLabel={settings.deactivate}
      busy={task.running}
      error={task.error?.message ?? null}
      onClose={onClose}
      onConfirm={() => void deactivate()}
    />
  );
}
