import { writeCase } from '#db/repo/cases.ts';
import type { CaseRecord } from '#db/repo/cases.ts';
import { writeSearchText } from '#db/repo/caseSearch.ts';
import { replaceDeadlines } from '#db/repo/deadlines.ts';
import { replaceParties } from '#db/repo/parties.ts';
import type { WriteDb } from '#db/handle.ts';
import { classify, stateOn } from '#shared/domain/case/stateOn.ts';
import { deadlinesOf } from '#shared/domain/case/deadlines.ts';
import type { Deadline } from '#shared/domain/case/duty.ts';
import type { CaseEvent, Party, PartyRole } from '#shared/domain/case/events.ts';
import type { CaseState } from '#shared/domain/case/state.ts';
import { localDate } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { foldNumber, foldTones } from '#shared/domain/text/fold.ts';
import { officeLaw } from '../law/officeLaw.ts';

/** A day after which no voluntary period of today's cases still runs. */
const AFTERWARDS = localDate('9998-12-31');

/** What else the projection must write again, beside the row and its deadlines. */
export type Projection = { readonly state: CaseState; readonly partiesChanged: boolean };

/** Writes the read model of one case from its folded state, in the transaction that appended its event. */
export function projectCase(db: WriteDb, { state, partiesChanged }: Projection): void {
  const { deadlines, voluntaryUntil } = deadlinesOf(state, officeLaw);
  const open = deadlines.filter((deadline) => deadline.doneOn === null);
  const parties = partiesOf(state.effective);
  const number = writeCase(db, recordOf(state, parties, open, voluntaryUntil));
  replaceDeadlines(db, number, open);
  if (!partiesChanged) return;
  replaceParties(db, number, parties);
  writeSearchText(db, number, {
    names: parties.map((party) => party.name),
    numbers: [state.decision.number ?? '', state.judgment.number],
  });
}

/** Every party named by the events that count, in the order they were named. */
export function partiesOf(events: readonly CaseEvent[]): readonly Party[] {
  return events.flatMap(({ body }) =>
    body.type === 'case.docketed' || body.type === 'parties.added' ? body.parties : [],
  );
}

function recordOf(
  state: CaseState,
  parties: readonly Party[],
  open: readonly Deadline[],
  voluntaryUntil: LocalDate | null,
): CaseRecord {
  const debtor = firstOf(parties, 'debtor');
  const next = soonestDuty(open);
  const during = voluntaryUntil ?? AFTERWARDS;
  return {
    id: state.caseId,
    importId: importOf(state),
    version: state.version,
    docketDay: state.docketDay,
    decisionNumber: state.decision.number,
    decisionKey: state.decision.number === null ? null : foldNumber(state.decision.number),
    decisionDay: state.decision.day,
    judgmentNumber: state.judgment.number,
    judgmentType: state.judgment.type,
    initiative: state.initiative,
    debtor: nameOf(parties, 'debtor') ?? '',
    debtorSort: foldTones(debtor?.name ?? ''),
    debtorAddress: debtor?.address ?? null,
    debtorIdNumber: debtor?.idNumber ?? null,
    creditor: nameOf(parties, 'creditor'),
    officerId: state.officerId,
    state: stateOn(state, voluntaryUntil, AFTERWARDS),
    classification: classify(state, voluntaryUntil, AFTERWARDS),
    voluntaryUntil,
    voluntaryState: stateOn(state, voluntaryUntil, during),
    voluntaryClassification: classify(state, voluntaryUntil, during),
    endedOn: state.endedOn,
    due: state.money.due,
    collected: state.money.collected,
    paidOut: state.money.paidOut,
    remaining: state.money.remaining,
    nextDue: next?.due ?? null,
    nextRuleId: next?.ruleId ?? null,
    gapCount: state.gaps.length,
  };
}

function importOf(state: CaseState): string | null {
  const [first] = state.effective;
  return first?.source.kind === 'imported' ? first.source.importId : null;
}

const firstOf = (parties: readonly Party[], role: PartyRole): Party | undefined =>
  parties.find((party) => party.role === role);

/** "Đỗ Đức Đạt và 2 người khác": the first of a role and how many more. */
function nameOf(parties: readonly Party[], role: PartyRole): string | null {
  const named = parties.filter((party) => party.role === role);
  const [first] = named;
  if (!first) return null;
  return named.length === 1 ? first.name : `${first.name} và ${named.length - 1} người khác`;
}

function soonestDuty(open: readonly Deadline[]): Deadline | null {
  return open
    .filter((deadline) => deadline.kind === 'duty')
    .reduce<Deadline | null>(
      (soonest, deadline) => (soonest && soonest.due <= deadline.due ? soonest : deadline),
      null,
    );
}
