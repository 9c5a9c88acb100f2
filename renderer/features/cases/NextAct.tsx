import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { CaseView, DeadlineView } from '#shared/contract/cases.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DueBadge } from '../../acts/DueBadge.tsx';
import { actName } from '../../acts/index.ts';
import { isOfferedType, newRecord, type RecordTarget } from '../../acts/recordTarget.ts';
import { useToday } from '../../ui/TodayContext.tsx';
import { keyOfDeadline, nextDeadline } from './caseDeadlines.ts';
import styles from './CaseHeader.module.css';
import type { CasePlace } from './casePlace.ts';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** The next lawful act: its deadline with the reason, or what the procedure asks for where no deadline runs. */
export function NextAct({ view, place }: Props): ReactNode {
  const { cases, words } = useText();
  const today = useToday();
  const next = nextDeadline(view.deadlines);
  if (next === null) return <Suggested view={view} place={place} />;
  const target = targetOf(next);
  return (
    <div className={styles.next}>
      <span className={styles.label}>{cases.page.nextAct}</span>
      <DueBadge state={next.state} due={next.due} today={today} withDay />
      <span className={styles.title}>{next.title}</span>
      <span className={styles.label}>{words.actor[next.actor]}</span>
      {target === null ? null : <Button onClick={() => place.record(target)}>{cases.page.recordIt}</Button>}
      <Button variant="text" onClick={() => place.explain(keyOfDeadline(next))}>
        {cases.page.why}
      </Button>
    </div>
  );
}

function Suggested({ view, place }: Props): ReactNode {
  const text = useText();
  const { cases } = text;
  const type = view.suggestedAct;
  if (type === null || !isOfferedType(type)) {
    return (
      <div className={styles.next}>
        <span className={styles.label}>{cases.page.nothingDue}</span>
      </div>
    );
  }
  return (
    <div className={styles.next}>
      <span className={styles.label}>{cases.page.nextAct}</span>
      <span className={styles.title}>{actName(type, text)}</span>
      <Button onClick={() => place.record(newRecord(type))}>{cases.page.recordIt}</Button>
    </div>
  );
}

/** The record form that would do what a deadline asks for; null for what cannot be recorded. */
export function targetOf({ actEvent, ruleId, triggerEventId }: DeadlineView): RecordTarget | null {
  if (!isOfferedType(actEvent)) return null;
  return { kind: 'record', type: actEvent, ruleId, triggerEventId };
}
