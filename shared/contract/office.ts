import { z } from 'zod';
import { query } from './endpoint.ts';
import { empty, localDay } from './values.ts';

export const officeContract = {
  'office.today': query({
    summary: "The day it is by this machine's clock",
    access: 'anyone',
    input: empty,
    output: z.object({ today: localDay }),
    topics: [],
  }),
};
