import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** The morning page: what is overdue, due today, and due soon. */
export function AgendaPage(): ReactNode {
  const { agenda } = useText();
  return <Page title={agenda.title}>{null}</Page>;
}
