import type { CaseEvent, CaseEventType } from '#shared/domain/case/event.ts';
import { foldEvents } from '#shared/domain/case/fold/fold.ts';
import type { FillValues } from '#shared/domain/case/filling/columns.ts';
import type { CaseState, GapCode } from '#shared/domain/case/state/state.ts';
import { ExpectedError } from '#shared/errors.ts';
import { small } from '#shared/words/small.ts';
import { wordsVi } from '#shared/words/vi.ts';
import type { CommandContext } from '../context.ts';
import { loadCase } from '../cases/load.ts';
import { recordEvent } from '../events/record.ts';
import type { NewEvent } from '../events/record.ts';
import { requireMayRecord } from '../register/allowed.ts';
import { entered } from './entered.ts';
import { fillings, gone } from './fillings.ts';
import type { Filled } from './fillings.ts';

export type FillRow = {
  readonly caseId: string;
  readonly eventId: string | null;
  readonly version?: number | undefined;
  readonly values: FillValues;
};

type Refused = Pick<FillRow, 'caseId' | 'eventId'> & {
  readonly code: string;
  readonly sentence: string;
  readonly overridable: boolean;
};

type Order = { readonly code: GapCode; readonly overrideReason: string | undefined };

/**
 * Fills one gap in many cases, one entry of the journal a row. What a row is refused for is answered beside it and
 * nothing of it written; the other rows stand.
 * @throws ExpectedError not-allowed, when the role may not record such a fact: then nothing is written
 */
export function fillGaps(
  context: CommandContext,
  order: Order,
  rows: readonly FillRow[],
): { filled: number; refused: Refused[] } {
  const refused: Refused[] = [];
  /** Cases that earlier rows of this call were written to: that is no conflict. */
  const written = new Set<string>();
  for (const row of rows) {
    try {
      fillRow(context, order, written.has(row.caseId) ? { ...row, version: undefined } : row);
      written.add(row.caseId);
    } catch (cause) {
      if (!(cause instanceof ExpectedError) || cause.code === 'not-allowed') throw cause;
      const { caseId, eventId } = row;
      const { code, message: sentence } = cause;
      refused.push({ caseId, eventId, code, sentence, overridable: code === 'refused' });
    }
  }
  return { filled: rows.length - refused.length, refused };
}

function fillRow(context: CommandContext, { code, overrideReason }: Order, row: FillRow): void {
  const { caseId, eventId, version, values } = row;
  const { state } = loadCase(context, caseId);
  if (!hasGap(state, code, eventId)) throw gone();
  const lacking = state.effective.find(({ id }) => id === eventId) ?? null;
  const filled = fillings[code]({ state, lacking, entered: entered(values), newId: context.tools.ids });
  for (const type of typesOf(filled)) requireMayRecord(context.user, type);
  const event = eventOf(context, code, filled);
  refuseUnfilled({ state, event, code, eventId });
  recordEvent(context, { caseId, version, event, overrideReason });
}

const hasGap = ({ gaps }: CaseState, code: GapCode, eventId: string | null): boolean =>
  gaps.some((gap) => gap.code === code && gap.eventId === eventId);

/** What is put in and what it takes the place of decide who may. */
const typesOf = ({ corrects, fact }: Filled): readonly CaseEventType[] =>
  [corrects?.body.type, fact?.body.type].filter((type) => type !== undefined);

function eventOf({ today }: CommandContext, code: GapCode, { corrects, fact }: Filled): NewEvent {
  if (corrects === null) return fact;
  const reason = `Bổ sung mục còn thiếu: ${small(wordsVi.gap[code])}`;
  return {
    day: today,
    body: { type: 'event.corrected', correctedEventId: corrects.id, reason, replacement: fact },
  };
}

type Unrecorded = {
  readonly state: CaseState;
  readonly event: NewEvent;
  readonly code: GapCode;
  readonly eventId: string | null;
};

/** What is entered must fill the gap: a row is not done with while the register still asks for the same. */
function refuseUnfilled({ state, event, code, eventId }: Unrecorded): void {
  const imagined: CaseEvent = {
    ...event,
    id: 'imagined',
    caseId: state.caseId,
    seq: state.version + 1,
    recordedAt: '',
    recordedBy: '',
    source: { kind: 'recorded' },
    override: null,
  };
  const after = foldEvents([imagined], state);
  if (after === null || !hasGap(after, code, eventId)) return;
  throw new ExpectedError(
    'gap-stays',
    `Ghi như vậy hồ sơ vẫn còn thiếu: ${small(wordsVi.gap[code])}. Xem lại các ô của dòng này.`,
  );
}
