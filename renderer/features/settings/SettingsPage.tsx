import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';
import { JournalPart } from './JournalPart.tsx';
import { MachinePart } from './MachinePart.tsx';
import { OfficersPart } from './OfficersPart.tsx';
import { PasswordPart } from './PasswordPart.tsx';
import { RegisterPart } from './RegisterPart.tsx';
import { UsersPart } from './UsersPart.tsx';

/** This machine, this register, its people and its journal. */
export function SettingsPage(): ReactNode {
  const { settings } = useText();
  return (
    <Page title={settings.title} layout="measure">
      <MachinePart />
      <RegisterPart />
      <PasswordPart />
      <UsersPart />
      <OfficersPart />
      <JournalPart />
    </Page>
  );
}
