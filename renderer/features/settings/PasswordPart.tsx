import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';

/** The way to a new password. */
export function PasswordPart(): ReactNode {
  const { settings } = useText();
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title={settings.password}
      actions={<Button onClick={() => setChanging(true)}>{settings.changePassword}</Button>}
    >
      <p className="so-quiet">{settings.passwordText}</p>
      {changing ? <ChangePasswordDialog onClose={() => setChanging(false)} /> : null}
    </Section>
  );
}
