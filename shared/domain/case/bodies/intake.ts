import { z } from 'zod';
import { id, localDay } from '../../values.ts';
import { caseFlags, decision, detail, initiatives, items, judgment, parties } from './parts.ts';
import { body } from './body.ts';

/** What is written at docketing; `cases.docket` asks for it without its type. */
export const docketed = body('case.docketed', {
  decision,
  judgment,
  initiative: z.enum(initiatives),
  urgentMeasure: z.boolean(),
  flags: caseFlags,
  requestReceivedOn: localDay.nullable(),
  judgmentReceivedOn: localDay.nullable(),
  parties: parties('Cần ít nhất người phải thi hành án'),
  items,
  officerId: id.nullable(),
  note: detail,
});

export const intakeBodies = {
  'case.docketed': docketed,
  'parties.added': body('parties.added', { parties: parties('Cần ít nhất một đương sự') }),
  'officer.assigned': body('officer.assigned', { officerId: id }),
};
