import { countGap, countGaps, pageOfGaps } from '#db/repo/gaps.ts';
import type { GapNarrowing } from '#db/repo/gaps.ts';
import type { gapsContract } from '#shared/contract/gaps.ts';
import { gapCodes } from '#shared/domain/case/state/state.ts';
import type { HandlersOf } from '../context.ts';
import { fillGaps } from '../gaps/fillGaps.ts';
import { gapRows } from '../gaps/gapRows.ts';

export const gapsApi: HandlersOf<typeof gapsContract> = {
  'gaps.summary': ({ db }, input) => {
    const counts = new Map(countGaps(db, narrowingOf(input)).map((count) => [count.code, count]));
    const gaps = gapCodes.flatMap((code) => counts.get(code) ?? []);
    return { gaps };
  },

  'gaps.list': ({ db }, { code, limit, offset, ...narrowed }) => {
    const narrowing = narrowingOf(narrowed);
    const places = pageOfGaps(db, { ...narrowing, code, limit, offset });
    return { total: countGap(db, code, narrowing), rows: gapRows(db, code, places) };
  },

  'gaps.fill': (context, { code, overrideReason, rows }) => fillGaps(context, { code, overrideReason }, rows),
};

type Narrowed = { readonly [Field in keyof GapNarrowing]?: string | undefined };

const narrowingOf = ({ importId, officerId, caseId }: Narrowed): GapNarrowing => ({
  importId: importId ?? null,
  officerId: officerId ?? null,
  caseId: caseId ?? null,
});
