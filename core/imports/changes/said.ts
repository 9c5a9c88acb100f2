import type { BodyOf } from '#shared/domain/case/event.ts';
import type { NewEvent } from '../../events/record.ts';
import type { Field } from '../../excel/fields.ts';
import type { TypedRow } from '../../excel/rows/typedCase.ts';
import { eventsOfRow } from '../rowEvents.ts';

/** What a row of the sheet says of its case. */
export type Said = {
  readonly row: TypedRow;
  readonly docketing: BodyOf<'case.docketed'>;
  /** All its facts, as a first import would make them; parties and items bear ids of their own. */
  readonly events: readonly NewEvent[];
  /** Fields that a column of the sheet is read as: a blank there is a blank cell. */
  readonly isRead: (field: Field) => boolean;
};

/** @param docketingId the docketing that the row's later decisions are about */
export function saidBy(row: TypedRow, docketingId: string, isRead: (field: Field) => boolean): Said {
  let next = 0;
  const ids = (): string => `row-${(next += 1)}`;
  const events = eventsOfRow(row, { ids, docketingId, officerId: null });
  const body = events[0]?.body;
  if (body?.type !== 'case.docketed') throw new Error('A row that imports has no docketing');
  return { row, docketing: body, events, isRead };
}
