import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { FormGrid, FormStack } from '../../ui/FormGrid.tsx';
import { usePrint } from '../../ui/PrintProvider.tsx';
import styles from './Gate.module.css';
import { askedGroups, isGroup, keyGroups } from './keyGroups.ts';

type Props = {
  readonly recoveryKey: string;
  readonly unit: string;
  readonly file: string;
  readonly onDone: () => void;
};

/** The recovery key, shown this once; two of its groups are typed back before going on. */
export function RecoveryKey({ recoveryKey, unit, file, onDone }: Props): ReactNode {
  const { register } = useText();
  const print = usePrint();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [checked, setChecked] = useState(false);
  const groups = keyGroups(recoveryKey);
  const asked = askedGroups(groups);
  const isRight = (at: number): boolean => isGroup(typed[at] ?? '', groups[at] ?? '');
  const key = (
    <div className={styles.key} translate="no">
      {groups.map((group, at) => (
        <span key={`${at}-${group}`}>{group}</span>
      ))}
    </div>
  );
  const paper = (
    <>
      <p>{unit}</p>
      <p>{file}</p>
      {key}
      <p>{register.recoveryPaperText}</p>
    </>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (asked.every(isRight)) onDone();
      }}
    >
      <FormStack>
        <p>{register.recoveryText}</p>
        {key}
        <div>
          <Button
            startIcon={<Printer size={15} />}
            onClick={() => print({ title: register.recoveryPaper, content: paper })}
          >
            {register.recoveryPrint}
          </Button>
        </div>
        <p>{register.recoveryConfirm}</p>
        <FormGrid>
          {asked.map((at) => (
            <TextField
              key={at}
              label={register.recoveryGroup(at + 1)}
              value={typed[at] ?? ''}
              onChange={(event) => setTyped({ ...typed, [at]: event.target.value })}
              error={checked && !isRight(at)}
              helperText={checked && !isRight(at) ? register.recoveryWrong : undefined}
              slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
            />
          ))}
        </FormGrid>
        <div>
          <Button type="submit" variant="contained" color="primary">
            {register.recoveryDone}
          </Button>
        </div>
      </FormStack>
    </form>
  );
}
