import { z } from 'zod';
import type { EventSource, Override } from '../case/event.ts';

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recorded') }),
  z.object({
    kind: z.literal('imported'),
    importId: z.string(),
    file: z.string(),
    sheet: z.string(),
    row: z.number().int(),
  }),
]);
const override = z.object({ refusal: z.string(), reason: z.string() });

const RECORDED: EventSource = { kind: 'recorded' };
const RECORDED_JSON = JSON.stringify(RECORDED);

/** Where a fact came from, as the journal keeps it. Nearly every fact was recorded by a person. */
export const sourceText = (value: EventSource): string =>
  value.kind === 'recorded' ? RECORDED_JSON : JSON.stringify(value);

/** What `sourceText` wrote, in any edition. */
export const readSource = (text: string): EventSource =>
  text === RECORDED_JSON ? RECORDED : source.parse(JSON.parse(text));

/** Why something was recorded against the law, as the journal keeps it; null when it was not. */
export const readOverride = (text: string | null): Override | null =>
  text === null ? null : override.parse(JSON.parse(text));
