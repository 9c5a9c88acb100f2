import { z } from 'zod';
import type { CaseEventBody } from '#shared/domain/case/event.ts';

/** The body of any event as it stands in the journal, on its way out, corrections included. */
export const storedBody = z.custom<CaseEventBody>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
);
