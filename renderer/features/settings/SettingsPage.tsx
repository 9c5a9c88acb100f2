import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function SettingsPage(): ReactNode {
  const { settings } = useText();
  return <Page title={settings.title}>{null}</Page>;
}
