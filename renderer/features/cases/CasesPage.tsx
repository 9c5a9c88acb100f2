import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function CasesPage(): ReactNode {
  const { cases } = useText();
  return <Page title={cases.title}>{null}</Page>;
}
