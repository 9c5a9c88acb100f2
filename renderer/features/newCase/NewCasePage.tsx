import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { Page } from '../../ui/Page.tsx';

/** Stands here until the feature lands. */
export function NewCasePage(): ReactNode {
  const { newCase } = useText();
  return <Page title={newCase.title}>{null}</Page>;
}
