import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { RecordableEvent, recordableEvent } from '#shared/contract/caseEvents.ts';

/** What a record form holds while it is filled in: the contract's event before it is checked. */
export type EventValues = z.input<typeof recordableEvent>;
export type EventControl = Control<EventValues, unknown, RecordableEvent>;
