import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isStored, storedAs } from './asStored.ts';

const schema = z.object({
  type: z.literal('note.made'),
  text: storedAs(z.string().max(5), z.string()),
  day: z.string().nullable(),
});

describe('what stands in the journal', () => {
  it.each<[string, unknown, boolean, boolean]>([
    ['what a person entered', { type: 'note.made', text: 'ngắn', day: null }, true, true],
    ['more than a person may enter', { type: 'note.made', text: 'dài hơn năm chữ', day: null }, false, true],
    ['more than the schema knows', { type: 'note.made', text: 'ngắn', day: null, later: 1 }, true, true],
    ['another type', { type: 'other', text: 'ngắn', day: null }, false, false],
    ['a part of the wrong kind', { type: 'note.made', text: 5, day: null }, false, false],
    ['a part that is missing', { type: 'note.made', text: 'ngắn' }, false, false],
    ['nothing', null, false, false],
    ['a word', 'note.made', false, false],
  ])('%s', (_what, raw, entered, stored) => {
    expect([schema.safeParse(raw).success, isStored(schema)(raw)]).toEqual([entered, stored]);
  });
});
