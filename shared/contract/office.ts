import { z } from 'zod';
import { localDay } from '#shared/domain/values.ts';
import { query } from './endpoint.ts';
import { empty } from './values.ts';

export const officeContract = {
  'office.today': query({
    summary: "The day it is by this machine's clock",
    access: 'anyone',
    input: empty,
    output: z.object({ today: localDay }),
    topics: [],
  }),
};
