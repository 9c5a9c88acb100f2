import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function ImportsPage(): ReactNode {
  const { imports } = useText();
  return <Page title={imports.title}>{null}</Page>;
}
