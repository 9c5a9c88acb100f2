import type { CaseState } from '#shared/domain/case/state/state.ts';
import { isEnded } from '#shared/domain/case/state/stateOn.ts';
import { wordsVi } from '#shared/words/vi.ts';
import { fieldLabel } from '../../excel/fields.ts';
import type { Field } from '../../excel/fields.ts';
import type { TypedRow } from '../../excel/rows/typedCase.ts';
import { left, NOTHING, together } from './difference.ts';
import type { Found } from './difference.ts';
import { compareDocketing } from './docketFacts.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import { compareItems } from './items.ts';
import { compareLater } from './laterFacts.ts';
import { compareMoney } from './money.ts';
import { compareNote } from './note.ts';
import { compareOfficer } from './officer.ts';
import type { Officers } from './officer.ts';
import { comparePeople } from './people.ts';
import { saidBy } from './said.ts';
import type { Said } from './said.ts';
import { dayText } from './sentences.ts';

/** A row of the sheet and the case of its decision. */
export type RowAndCase = { readonly row: TypedRow; readonly state: CaseState };

/** What a comparison asks of the register beside the case. */
export type Surroundings = {
  readonly officers: Officers;
  /** Fields that a column of the sheet is read as. */
  readonly isRead: (field: Field) => boolean;
  /** For parties and khoản that are new. */
  readonly ids: () => string;
};

/** What was found, and what both sides say. */
export type Compared = Found & { readonly said: Said; readonly held: Held };

/**
 * Sets what a row says beside what its case holds, fact by fact: cell text, order and blanks do not count. Pure; what
 * the case's state refuses is told by `judge`.
 */
export function compare({ row, state }: RowAndCase, around: Surroundings): Compared {
  const said = saidBy(row, state.docketEventId, around.isRead);
  const held = heldOf(state);
  if (state.withdrawn) return { said, held, ...left('Sổ đã rút việc này vì ghi nhầm; giữ như trong sổ.') };
  const people = comparePeople(said, held, around.ids);
  const found = together([
    ...compareDocketing(said, held),
    people.found,
    compareItems(said, held, around.ids),
    compareOfficer(said, held, around.officers),
    ...compareNote(said, held),
    ...compareMoney(said, held),
    ...compareLater(said, held, people.idOf),
    endedHere(said, held),
  ]);
  return { said, held, ...found };
}

const ENDS = ['completedDate', 'terminationDate', 'entrustmentDate', 'revocationDate'] as const;

/** Ended here in a way that the sheet has no column for, while it has columns for others and says none. */
function endedHere({ row, isRead }: Said, { state }: Held): Found {
  const { endEventId, endedOn, stage, effective } = state;
  const isTold = ENDS.some((field) => isRead(field)) && ENDS.every((field) => row.values[field] === null);
  if (!isEnded(state) || !isTold) return NOTHING;
  const end = effective.find(({ id }) => id === endEventId);
  const field = ENDS.find((_, index) => end?.body.type === END_TYPES[index]);
  if (field !== undefined && isRead(field)) return NOTHING;
  return left(
    `Sổ đã ghi việc kết thúc ngày ${dayText(endedOn)} (${wordsVi.state[stage as keyof typeof wordsVi.state]}), ` +
      `tệp chưa ghi ${fieldLabel('completedDate').toLowerCase()}; giữ như trong sổ.`,
  );
}

const END_TYPES = ['case.completed', 'termination.decided', 'entrustment.decided', 'decision.revoked'];
