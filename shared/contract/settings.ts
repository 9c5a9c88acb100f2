import { z } from 'zod';
import { query, task } from './endpoint.ts';
import { empty } from './values.ts';

export const settingsContract = {
  'settings.get': query({
    summary: 'Settings of this machine',
    access: 'anyone',
    input: empty,
    output: z.object({
      idleMinutes: z.number().int(),
      theme: z.enum(['system', 'light', 'dark']),
      language: z.enum(['vi', 'en']),
    }),
    topics: ['settings'],
  }),
  'settings.change': task({
    summary: 'Change settings of this machine',
    access: 'anyone',
    input: z.object({
      idleMinutes: z.number().int().min(1).max(240).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      language: z.enum(['vi', 'en']).optional(),
    }),
    output: empty,
    topics: ['settings'],
  }),
};
