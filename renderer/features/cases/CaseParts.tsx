import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useId } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import styles from './CaseParts.module.css';
import { type CasePart, caseParts, type CasePlace } from './casePlace.ts';
import { DeadlinesPart } from './DeadlinesPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { MoneyPart } from './MoneyPart.tsx';
import { PartiesPart } from './PartiesPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** The five parts of a case, one at a time; the keys 1 to 5 switch between them. */
export function CaseParts({ view, place }: Props): ReactNode {
  const { cases } = useText();
  const id = useId();
  useShortcut('1', cases.page.tabs.deadlines, () => place.show('deadlines'));
  useShortcut('2', cases.page.tabs.timeline, () => place.show('timeline'));
  useShortcut('3', cases.page.tabs.money, () => place.show('money'));
  useShortcut('4', cases.page.tabs.parties, () => place.show('parties'));
  useShortcut('5', cases.page.tabs.facts, () => place.show('facts'));
  const counts: Readonly<Partial<Record<CasePart, number>>> = {
    timeline: view.events.length,
    money: view.ledgers.length,
    parties: view.partyCount,
  };
  return (
    <>
      <Tabs
        value={place.part}
        onChange={(_event, part: CasePart) => place.show(part)}
        variant="scrollable"
        scrollButtons={false}
        className={styles.tabs ?? ''}
        aria-label={cases.title}
      >
        {caseParts.map((part) => (
          <Tab
            key={part}
            value={part}
            id={`${id}-${part}`}
            aria-controls={`${id}-panel`}
            disableRipple
            label={
              <span>
                {cases.page.tabs[part]}
                {counts[part] === undefined ? null : (
                  <span className={styles.count}>{formatAmount(counts[part])}</span>
                )}
              </span>
            }
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${place.part}`}
        className={place.part === 'parties' ? styles.fill : styles.panel}
      >
        <Part view={view} place={place} />
      </div>
    </>
  );
}

function Part({ view, place }: Props): ReactNode {
  if (place.part === 'timeline') return <TimelinePart view={view} place={place} />;
  if (place.part === 'money') return <MoneyPart view={view} />;
  if (place.part === 'parties') return <PartiesPart view={view} place={place} />;
  if (place.part === 'facts') return <FactsPart view={view} />;
  return <DeadlinesPart view={view} place={place} />;
}
