import type { CaseRecord } from '#db/repo/cases.ts';
import type { Deadline } from '#shared/domain/case/duties/duty.ts';
import type { Party, PartyRole } from '#shared/domain/case/bodies/parts.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { classificationOn, stateNameOn } from '#shared/domain/case/standing.ts';
import type { Standing } from '#shared/domain/case/standing.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { decisionKey, foldTones } from '#shared/domain/text/fold.ts';

/** A day after which no voluntary period of today's cases still runs. */
const AFTERWARDS = localDate('9998-12-31');

export type Recorded = {
  readonly standing: Standing;
  readonly parties: readonly Party[];
  readonly open: readonly Deadline[];
};

/** The row of the read model that a folded case amounts to. */
export function caseRecord({ standing, parties, open }: Recorded): CaseRecord {
  const { state } = standing;
  const { due, collected, paidOut, remaining } = state.money;
  return {
    id: state.caseId,
    importId: importOf(state),
    version: state.version,
    docketDay: state.docketDay,
    ...decisionOf(state),
    judgmentNumber: state.judgment.number,
    judgmentType: state.judgment.type,
    initiative: state.initiative,
    ...namesOf(parties),
    officerId: state.officerId,
    ...statesOf(standing),
    endedOn: state.endedOn,
    due,
    collected,
    paidOut,
    remaining,
    ...soonestDuty(open),
    gapCount: state.gaps.length,
  };
}

function importOf(state: CaseState): string | null {
  const [first] = state.effective;
  return first?.source.kind === 'imported' ? first.source.importId : null;
}

/** A case entered by mistake leaves its decision free to be entered again. */
const decisionOf = ({ decision: { number, day }, withdrawn }: CaseState) => ({
  decisionNumber: number,
  decisionKey: number === null || withdrawn ? null : decisionKey(number),
  decisionDay: day,
});

function namesOf(parties: readonly Party[]) {
  const debtor = parties.find((party) => party.role === 'debtor');
  return {
    debtor: nameOf(parties, 'debtor') ?? '',
    debtorSort: foldTones(debtor?.name ?? ''),
    debtorAddress: debtor?.address ?? null,
    debtorIdNumber: debtor?.idNumber ?? null,
    creditor: nameOf(parties, 'creditor'),
  };
}

/** "Đỗ Đức Đạt và 2 người khác": the first of a role and how many more. */
function nameOf(parties: readonly Party[], role: PartyRole): string | null {
  const named = parties.filter((party) => party.role === role);
  const [first] = named;
  if (!first) return null;
  return named.length === 1 ? first.name : `${first.name} và ${named.length - 1} người khác`;
}

/** State and classification while the voluntary period runs, and after it: they depend on the day only so. */
function statesOf(standing: Standing) {
  const { voluntaryUntil } = standing;
  const during = voluntaryUntil ?? AFTERWARDS;
  return {
    state: stateNameOn(standing, AFTERWARDS),
    classification: classificationOn(standing, AFTERWARDS),
    voluntaryUntil,
    voluntaryState: stateNameOn(standing, during),
    voluntaryClassification: classificationOn(standing, during),
  };
}

function soonestDuty(open: readonly Deadline[]) {
  const duties = open.filter((deadline) => deadline.kind === 'duty');
  const soonest = duties.reduce<Deadline | null>(
    (found, duty) => (found && found.due <= duty.due ? found : duty),
    null,
  );
  return { nextDue: soonest?.due ?? null, nextRuleId: soonest?.ruleId ?? null };
}
