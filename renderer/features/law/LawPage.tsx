import { type ReactNode, useEffect, useRef } from 'react';
import type { RuleRow } from '#shared/contract/law.ts';
import { parseLocalDate } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { useAddress } from '../../places/useAddress.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { ComputeForm } from './ComputeForm.tsx';
import { Computed } from './Computed.tsx';
import styles from './Law.module.css';
import { type LawPlace, readLawPlace, writeLawPlace } from './lawPlace.ts';
import { RuleList } from './RuleList.tsx';
import { SwapsEditor } from './SwapsEditor.tsx';
import { YearCalendar } from './YearCalendar.tsx';

/** Pick a rule and a day: when it is due, and why. */
export function LawPage(): ReactNode {
  const { law } = useText();
  const today = useToday();
  const [address, setAddress] = useAddress();
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const place = readLawPlace(address, today);
  const day = parseLocalDate(place.from) ?? today;
  const rules = useCall('law.rules', { on: day }, { keep: true, staleMs: Infinity });
  const change = (next: Partial<LawPlace>): void =>
    setAddress((before) => writeLawPlace({ ...readLawPlace(before, today), ...next }));

  useEffect(() => {
    if (main.current !== null) main.current.scrollTop = 0;
  }, [place.ruleId]);
  useShortcut('/', law.keySearch, () => search.current?.focus());
  if (rules.error !== null) {
    return (
      <Page title={law.title}>
        <ErrorState message={rules.error.message} onRetry={rules.refetch} />
      </Page>
    );
  }
  const all = rules.data?.rules ?? [];
  const rule = all.find(({ id, listed }) => listed && id === place.ruleId) ?? null;
  return (
    <Page title={law.title} layout="fill">
      <div className={styles.split}>
        <RuleList
          rules={all}
          chosen={place.ruleId}
          onChoose={(ruleId) => change({ ruleId, variant: null })}
          searchRef={search}
        />
        <div ref={main} className={styles.main}>
          {rule === null ? (
            <EmptyState title={law.pick} text={law.pickText} />
          ) : (
            <Computing key={rule.id} rule={rule} place={place} onChange={change} />
          )}
          <YearCalendar day={day} />
        </div>
      </div>
    </Page>
  );
}

type ComputingProps = {
  readonly rule: RuleRow;
  readonly place: LawPlace;
  readonly onChange: (next: Partial<LawPlace>) => void;
};

function Computing(props: ComputingProps): ReactNode {
  return (
    <div className={styles.computing}>
      <ComputeForm {...props} />
      <Computed rule={props.rule} place={props.place} />
      <SwapsEditor swaps={props.place.swaps} onChange={(swaps) => props.onChange({ swaps })} />
    </div>
  );
}
