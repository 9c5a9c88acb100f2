import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/cases.ts';
import type { PartyRole } from '#shared/domain/case/bodies/parts.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayText } from '../../ui/DayText.tsx';
import { StateBadge } from '../../acts/StateBadge.tsx';
import { CaseAlerts } from './CaseAlerts.tsx';
import styles from './CaseHeader.module.css';
import type { CasePlace } from './casePlace.ts';
import { NextAct } from './NextAct.tsx';

type Props = { readonly view: CaseView; readonly place: CasePlace };

/** Whose case it is, where it stands, what comes next and what needs attention. */
export function CaseHeader({ view, place }: Props): ReactNode {
  const { cases } = useText();
  const creditor = nameOf(view, 'creditor', cases.page.jointParties);
  return (
    <div className={styles.header}>
      <div className={styles.parties}>
        <strong>{nameOf(view, 'debtor', cases.page.jointParties)}</strong>
        {creditor === null && view.initiative === 'ownInitiative' ? null : (
          <>
            <span aria-hidden="true" className="so-quiet">
              →
            </span>
            {creditor ?? <span className="so-quiet">{cases.page.noCreditor}</span>}
          </>
        )}
      </div>
      <Standing view={view} />
      <NextAct view={view} place={place} />
      <CaseAlerts view={view} place={place} />
    </div>
  );
}

function Standing({ view }: { readonly view: CaseView }): ReactNode {
  const { cases, words } = useText();
  const origin = view.events.find(({ body }) => body.type === 'case.docketed')?.imported ?? null;
  const differs = words.classification[view.classification] !== words.state[view.state];
  return (
    <div className={styles.standing}>
      <StateBadge state={view.state} />
      {differs ? (
        <span>{cases.page.classified(words.classification[view.classification].toLowerCase())}</span>
      ) : null}
      <span>{view.officer ?? cases.unassigned}</span>
      <span>
        {words.judgmentType[view.judgment.type]}, {words.initiative[view.initiative].toLowerCase()}
      </span>
      {view.urgentMeasure ? <span>{cases.facts.urgent}</span> : null}
      {view.voluntaryUntil === null || view.state !== 'voluntary' ? null : (
        <span>
          {cases.facts.voluntaryUntil} <DayText day={view.voluntaryUntil} />
        </span>
      )}
      {view.endedOn === null ? null : (
        <span>
          {cases.facts.endedOn} <DayText day={view.endedOn} />
        </span>
      )}
      {origin === null ? null : (
        <span
          className={styles.origin}
          title={cases.page.importedFrom(origin.file, origin.sheet, origin.row)}
        >
          {cases.page.importedLabel} {cases.page.importedFrom(origin.file, origin.sheet, origin.row)}
        </span>
      )}
    </div>
  );
}

function nameOf(
  { parties, partyCount }: CaseView,
  role: PartyRole,
  joint: (name: string, others: number) => string,
): string | null {
  const named = parties.filter((party) => party.role === role);
  const [first] = named;
  if (first === undefined) return null;
  // Only the first parties come with the case; the rest of a long list are creditors of one judgment.
  const unseen = role === 'creditor' ? partyCount - parties.length : 0;
  return joint(first.name, named.length - 1 + unseen);
}
