import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  readonly to: string;
  /** Says more than the text alone, when the text is only a number. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link to another page, in the accent. */
export function TextLink({ to, label, children }: Props): ReactNode {
  return (
    <MuiLink component={Link} to={to} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </MuiLink>
  );
}
