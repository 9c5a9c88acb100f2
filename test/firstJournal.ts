import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string();

const firstRow = z.object({
  seq: z.number(),
  id: text,
  case_id: text.nullable(),
  type: text,
  day: text.nullable(),
  body_json: text,
  source_json: text,
  override_json: text.nullable(),
  recorded_at: text,
  recorded_by: text,
  import_id: text.nullable(),
  previous_hash: text,
  hash: text,
});
export type FirstRow = z.infer<typeof firstRow>;

/** The journal of the register that version 0.1.0 made, entry by entry, as its columns held it. */
export const firstJournal = (): readonly FirstRow[] =>
  readFileSync(new URL('./fixtures/journal-0.1.0.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => firstRow.parse(JSON.parse(line)));
