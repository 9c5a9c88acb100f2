import type { ReactNode } from 'react';
import type { DeadlineView } from '#shared/contract/cases.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayText } from '../../ui/DayText.tsx';
import styles from './panel.module.css';

type Preview = OutputOf<'events.preview'>;

/** What saving would do: the dates it creates and closes, the money afterwards. The state stands by the button. */
export function EventPreview({ preview }: { readonly preview: Preview | null }): ReactNode {
  const { events } = useText();
  return (
    <section className={styles.preview} aria-label={events.preview.title} aria-live="polite">
      <h3>{events.preview.title}</h3>
      {preview === null ? (
        <p className="so-quiet">{events.preview.waiting}</p>
      ) : (
        <Consequences preview={preview} />
      )}
    </section>
  );
}

function Consequences({ preview }: { readonly preview: Preview }): ReactNode {
  const { events } = useText();
  const { created, closed, money } = preview;
  const text = events.preview;
  return (
    <>
      {created.length + closed.length === 0 ? <p className={styles.caption}>{text.nothing}</p> : null}
      <Dates caption={text.created} deadlines={created} />
      <Dates caption={text.closed} deadlines={closed} quiet />
      {money.due === 0 && money.collected === 0 ? null : (
        <p className={styles.caption}>
          {text.money}: {text.collected} {formatAmount(money.collected)}, {text.remaining}{' '}
          {formatAmount(money.remaining)}, {text.onHand} {formatAmount(money.onHand)}
        </p>
      )}
    </>
  );
}

type DatesProps = {
  readonly caption: string;
  readonly deadlines: readonly DeadlineView[];
  readonly quiet?: boolean;
};

function Dates({ caption, deadlines, quiet = false }: DatesProps): ReactNode {
  const { ui } = useText();
  if (deadlines.length === 0) return null;
  return (
    <>
      <p className={styles.caption}>{caption}</p>
      <ul className={styles.dates}>
        {deadlines.map((deadline) => (
          <li
            key={`${deadline.ruleId} ${deadline.triggerEventId} ${deadline.triggerDay}`}
            className={quiet ? styles.closed : undefined}
          >
            <DayText day={deadline.due} />
            <span>
              {deadline.title}
              {deadline.provisional ? ` (${ui.provisional})` : ''}
              <span className={styles.why}> {deadline.article}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
