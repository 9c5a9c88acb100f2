import type { Decision } from '#shared/domain/case/bodies/parts.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';

/** A decision of today that has no number yet. */
export const blankDecision = (today: LocalDate): Decision => ({ number: null, day: today });
