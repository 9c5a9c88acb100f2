import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function LawPage(): ReactNode {
  const { law } = useText();
  return <Page title={law.title}>{null}</Page>;
}
