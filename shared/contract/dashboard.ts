import { z } from 'zod';
import { id, localDay } from '#shared/domain/values.ts';
import { query } from './endpoint.ts';

export const dashboardContract = {
  'dashboard.load': query({
    summary: 'New cases by month and overdue deadlines by officer, for the start page',
    access: 'register',
    input: z.object({ today: localDay.optional() }),
    output: z.object({
      today: localDay,
      months: z.array(z.object({ month: z.string(), docketed: z.number().int(), ended: z.number().int() })),
      officers: z.array(
        z.object({
          officerId: id.nullable(),
          officer: z.string().nullable(),
          open: z.number().int(),
          overdueCases: z.number().int(),
        }),
      ),
      cases: z.number().int(),
      open: z.number().int(),
      overdueCases: z.number().int(),
      gapCases: z.number().int(),
    }),
    topics: ['agenda', 'cases'],
  }),
};
