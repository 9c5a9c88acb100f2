import { type ReactNode, useState } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { CreateForm } from './CreateForm.tsx';
import styles from './Gate.module.css';
import { GateFrame } from './GateFrame.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import { Ready } from './Ready.tsx';

type Props = {
  readonly defaultFile: string;
  readonly onHold: (held: boolean) => void;
  readonly onPlace: (path: string) => void;
  readonly onBack: () => void;
};

type Step =
  | { readonly at: 'form' }
  | { readonly at: 'key'; readonly recoveryKey: string; readonly unit: string; readonly file: string }
  | { readonly at: 'ready' };

/** Three steps to a register: the form, the recovery key shown once, the first thing to do. */
export function CreateRegister({ defaultFile, onHold, onPlace, onBack }: Props): ReactNode {
  const { register } = useText();
  const [step, setStep] = useState<Step>({ at: 'form' });
  const titles = { form: register.createTitle, key: register.recoveryTitle, ready: register.readyTitle };
  return (
    <GateFrame title={titles[step.at]}>
      <ol className={styles.steps}>
        {Object.entries(titles).map(([at, title], place) => (
          <li key={at} {...(at === step.at ? { 'aria-current': 'step' as const } : {})}>
            {place + 1}. {title}
          </li>
        ))}
      </ol>
      {step.at === 'form' ? (
        <CreateForm
          defaultFile={defaultFile}
          onBack={onBack}
          onStart={() => onHold(true)}
          onRefused={() => onHold(false)}
          onCreated={(created) => setStep({ at: 'key', ...created })}
        />
      ) : null}
      {step.at === 'key' ? <RecoveryKey {...step} onDone={() => setStep({ at: 'ready' })} /> : null}
      {step.at === 'ready' ? (
        <Ready
          onPlace={(path) => {
            onPlace(path);
            onHold(false);
          }}
        />
      ) : null}
    </GateFrame>
  );
}
