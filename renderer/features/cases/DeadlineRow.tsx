import Button from '@mui/material/Button';
import { ChevronRight, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CaseView, DeadlineView } from '#shared/contract/cases.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Text } from '../../text/vi.ts';
import { DayText } from '../../ui/DayText.tsx';
import { DueBadge } from '../../acts/DueBadge.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { usePrint } from '../../ui/PrintProvider.tsx';
import type { RecordTarget } from '../../acts/recordTarget.ts';
import { Facts } from '../../ui/Section.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { isOpen } from './caseDeadlines.ts';
import styles from './DeadlinesPart.module.css';
import { targetOf } from './NextAct.tsx';

type Props = {
  readonly deadline: DeadlineView;
  readonly view: CaseView;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly onRecord: (target: RecordTarget) => void;
};

/** One deadline in a line; opened, it shows how its day is counted. */
export function DeadlineRow({ deadline, view, opened, onToggle, onRecord }: Props): ReactNode {
  const text = useText();
  const today = useToday();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const target = isOpen(deadline) ? targetOf(deadline) : null;
  useEffect(() => {
    if (opened) row.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <div ref={row} className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={opened}
          aria-controls={id}
          onClick={onToggle}
        >
          <ChevronRight size={15} className={styles.chevron} aria-hidden="true" />
          <span className={styles.due}>
            <DayText day={deadline.due} />
          </span>
          <span className={styles.standing}>
            <DueBadge state={deadline.state} due={deadline.due} today={today} />
          </span>
          <span className={styles.what}>
            <span className={styles.title}>{deadline.title}</span>
            <span className={styles.quiet}>{remarksOn(deadline, text).join(' · ')}</span>
          </span>
        </button>
        {target === null ? null : (
          <Button onClick={() => onRecord(target)}>{text.cases.page.recordIt}</Button>
        )}
      </div>
      {opened ? (
        <div id={id} className={styles.why}>
          <Why deadline={deadline} view={view} />
        </div>
      ) : null}
    </div>
  );
}

function Why({ deadline, view }: Pick<Props, 'deadline' | 'view'>): ReactNode {
  const { cases, ui, words } = useText();
  const print = usePrint();
  const explained = <Explained deadline={{ ...deadline, actor: words.actor[deadline.actor] }} />;
  const decision = cases.sentence.decision(view.decision.number, formatDay(view.decision.day));
  const slip = (): void =>
    print({
      title: deadline.title,
      content: (
        <>
          <Facts
            rows={[
              [cases.decision, decision],
              [cases.debtor, view.parties.find(({ role }) => role === 'debtor')?.name ?? ''],
              [cases.officer, view.officer ?? cases.unassigned],
            ]}
          />
          <br />
          {explained}
        </>
      ),
    });
  return (
    <>
      {explained}
      <Button startIcon={<Printer size={15} />} onClick={slip}>
        {ui.print}
      </Button>
    </>
  );
}

function remarksOn(deadline: DeadlineView, { cases, ui, words }: Text): readonly string[] {
  const remarks: readonly (readonly [boolean, string])[] = [
    [true, words.actor[deadline.actor]],
    [deadline.kind === 'milestone', cases.deadlines.milestone],
    [true, `${cases.deadlines.from} ${formatDay(deadline.triggerDay)}`],
    [
      deadline.doneOn !== null,
      cases.deadlines.doneOn(deadline.doneOn === null ? '' : formatDay(deadline.doneOn)),
    ],
    [deadline.provisional, ui.provisional],
    [deadline.crossesTransition, cases.deadlines.crosses],
    [deadline.confidence !== 'confirmed', words.confidence[deadline.confidence]],
  ];
  return remarks.flatMap(([isSo, remark]) => (isSo ? [remark] : []));
}
