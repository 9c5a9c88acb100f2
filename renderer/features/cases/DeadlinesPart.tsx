import type { ReactNode } from 'react';
import type { CaseView, DeadlineView } from '#shared/contract/cases.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isOpen, keyOfDeadline } from './caseDeadlines.ts';
import type { CasePlace } from './casePlace.ts';
import { DeadlineRow } from './DeadlineRow.tsx';
import styles from './DeadlinesPart.module.css';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** Every deadline of the case: those that run first, then those met or lapsed; each opens into its reasons. */
export function DeadlinesPart({ view, place }: Props): ReactNode {
  const { cases } = useText();
  if (view.deadlines.length === 0) {
    return <EmptyState title={cases.deadlines.empty} text={cases.deadlines.emptyText} />;
  }
  const running = view.deadlines.filter(isOpen);
  const over = view.deadlines.filter((deadline) => !isOpen(deadline)).toReversed();
  return (
    <>
      <Group title={cases.deadlines.open} deadlines={running} view={view} place={place} />
      <Group title={cases.deadlines.done} deadlines={over} view={view} place={place} />
    </>
  );
}

type GroupProps = Props & { readonly title: string; readonly deadlines: readonly DeadlineView[] };

function Group({ title, deadlines, view, place }: GroupProps): ReactNode {
  if (deadlines.length === 0) return null;
  return (
    <section aria-label={title} className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      {deadlines.map((deadline) => {
        const key = keyOfDeadline(deadline);
        const isOpened = place.opened === key;
        return (
          <DeadlineRow
            key={key}
            deadline={deadline}
            view={view}
            opened={isOpened}
            onToggle={() => place.explain(isOpened ? null : key)}
            onRecord={place.record}
          />
        );
      })}
    </section>
  );
}
