import { type ReactNode, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { recordableEvent } from '#shared/contract/caseEvents.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { EventControl } from '../../acts/form/eventValues.ts';
import { docketSentence } from './docketSentence.ts';
import styles from './DocketPreview.module.css';

/** The sentence that will stand in the docket, as soon as there is enough for one. */
export function DocketPreview({ control }: { readonly control: EventControl }): ReactNode {
  const text = useText();
  const values = useWatch({ control });
  const said = useMemo(() => {
    const { data } = recordableEvent.safeParse(values);
    return data?.body.type === 'case.docketed' ? docketSentence(data.body, text) : null;
  }, [values, text]);
  return (
    <p className={styles.preview} aria-live="polite">
      <span className="so-quiet">{text.newCase.previewTitle}</span>
      {said === null ? (
        <span className="so-quiet">{text.newCase.previewWaiting}</span>
      ) : (
        <strong>{said}</strong>
      )}
    </p>
  );
}
