import { type ReactNode, useMemo, useState } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useCaseNames } from './caseNames.ts';
import type { CasePlace } from './casePlace.ts';
import { timelineEntries, type TimelineEvent } from './timelineEntries.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** What happened in the case, newest first; nothing that was ever recorded is missing from it. */
export function TimelinePart({ view, place }: Props): ReactNode {
  const { cases } = useText();
  const names = useCaseNames(view);
  const entries = useMemo(() => timelineEntries(view.events), [view.events]);
  const [withdrawing, setWithdrawing] = useState<TimelineEvent | null>(null);
  if (entries.length === 0) return <EmptyState title={cases.timeline.empty} />;
  return (
    <>
      <ol style={{ listStyle: 'none', padding: 0 }}>
        {entries.map((entry) => (
          <TimelineRow
            key={entry.event.id}
            entry={entry}
            names={names}
            onCorrect={() => place.record({ kind: 'correct', eventId: entry.event.id })}
            onWithdraw={() => setWithdrawing(entry.event)}
          />
        ))}
      </ol>
      {withdrawing === null ? null : (
        <WithdrawDialog view={view} event={withdrawing} names={names} onClose={() => setWithdrawing(null)} />
      )}
    </>
  );
}
