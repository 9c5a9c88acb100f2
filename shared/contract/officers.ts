import { z } from 'zod';
import { id, line } from '#shared/domain/values.ts';
import { command, query } from './endpoint.ts';
import { empty } from './values.ts';

export const officersContract = {
  'officers.list': query({
    summary: 'Enforcement officers with the number of their open and overdue cases',
    access: 'register',
    input: empty,
    output: z.object({
      officers: z.array(z.object({ id, name: z.string(), cases: z.number().int(), open: z.number().int() })),
    }),
    topics: ['users', 'cases'],
  }),
  'officers.add': command({
    summary: 'Add an enforcement officer to whom cases can be assigned',
    access: 'register',
    input: z.object({ name: line('Cần họ tên chấp hành viên') }),
    output: z.object({ officerId: id }),
    topics: ['users', 'journal'],
  }),
};
