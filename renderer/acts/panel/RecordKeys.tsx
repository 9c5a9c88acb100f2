import type { ReactNode } from 'react';
import { useText } from '../../text/TextProvider.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { offeredActs } from '../index.ts';
import { newRecord, type RecordTarget } from '../recordTarget.ts';

type Props = { readonly onRecord: (target: RecordTarget) => void };

/** The keys of a case's page that open the record panel: G for the list of acts, a key of its own for a few acts. */
export function RecordKeys({ onRecord }: Props): ReactNode {
  const { cases, language } = useText();
  return (
    <>
      <Shortcut keys="g" description={cases.page.keyRecord} onPress={() => onRecord({ kind: 'choose' })} />
      {offeredActs.map(({ type, key }) =>
        key === null ? null : (
          <Shortcut
            key={type}
            keys={key.keys}
            description={key[language]}
            onPress={() => onRecord(newRecord(type))}
          />
        ),
      )}
    </>
  );
}

type ShortcutProps = {
  readonly keys: string;
  readonly description: string;
  readonly onPress: () => void;
};

function Shortcut({ keys, description, onPress }: ShortcutProps): ReactNode {
  useShortcut(keys, description, onPress);
  return null;
}
