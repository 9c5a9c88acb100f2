import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { CreateRegister } from './CreateRegister.tsx';
import { OpenOther } from './OpenOther.tsx';
import { Unlock } from './Unlock.tsx';
import { Welcome } from './Welcome.tsx';

type Props = {
  readonly status: OutputOf<'register.status'>;
  /** true while a new register is already open but its recovery key is still on screen. */
  readonly onHold: (held: boolean) => void;
  /** Where to go once the register is open. */
  readonly onPlace: (path: string) => void;
};

type View =
  | { readonly at: 'welcome' }
  | { readonly at: 'create' }
  | { readonly at: 'other' }
  | { readonly at: 'unlock'; readonly file: string };

/** The way into a register: unlock the last one, open another, or create the first. */
export function RegisterGate({ status, onHold, onPlace }: Props): ReactNode {
  const [view, setView] = useState<View>(() => firstView(status));
  const unlock = (file: string): void => setView({ at: 'unlock', file });
  const back = (): void => setView(firstView(status));
  switch (view.at) {
    case 'create':
      return (
        <CreateRegister defaultFile={status.defaultFile} onHold={onHold} onPlace={onPlace} onBack={back} />
      );
    case 'other':
      return <OpenOther recent={status.recent} onFile={unlock} onBack={back} />;
    case 'unlock':
      return (
        <Unlock
          key={view.file}
          file={view.file}
          onPlace={onPlace}
          onOther={() => setView({ at: 'other' })}
          onCreate={() => setView({ at: 'create' })}
        />
      );
    default:
      return (
        <Welcome
          recent={status.recent}
          onFile={unlock}
          onCreate={() => setView({ at: 'create' })}
          onOther={() => setView({ at: 'other' })}
        />
      );
  }
}

function firstView({ file, recent }: OutputOf<'register.status'>): View {
  const last = file ?? recent.find(({ exists }) => exists)?.file;
  return last === undefined ? { at: 'welcome' } : { at: 'unlock', file: last };
}
