import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function DashboardPage(): ReactNode {
  const { dashboard } = useText();
  return <Page title={dashboard.title}>{null}</Page>;
}
