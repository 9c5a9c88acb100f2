import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';

type Props = {
  readonly status: OutputOf<'register.status'>;
  /** Where to go once the register is open. */
  readonly onPlace: (path: string) => void;
};

/** The way into a register: create, open, unlock. */
export function RegisterGate({ status }: Props): ReactNode {
  return <main>{status.file}</main>;
}
