import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';

/** In place of a page that threw: a bug, but what was saved is safe. */
export function CrashPage(): ReactNode {
  const { shell } = useText();
  return (
    <ErrorState
      title={shell.crashedTitle}
      message={shell.crashed}
      actions={<Button onClick={() => window.location.reload()}>{shell.reload}</Button>}
    />
  );
}

/** For an address that no page has. */
export function NotFoundPage(): ReactNode {
  const { shell } = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={shell.notFoundTitle}
      text={shell.notFound}
      actions={<Button onClick={() => void navigate(pages.agenda.address)}>{shell.pages.agenda}</Button>}
    />
  );
}
