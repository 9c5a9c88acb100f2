import { checkTransition } from '#shared/domain/case/refusals/check.ts';
import type { Refusal } from '#shared/domain/case/refusals/check.ts';
import { standingOf } from '#shared/domain/case/standing.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { caseState } from './builders.ts';
import type { Happening } from './builders.ts';
import { shippedLaw } from './law.ts';

/** Why a case of these happenings may not record this one on 21/11/2026, or null. */
export function refusalOf(before: readonly Happening[], attempt: Happening): Refusal | null {
  const standing = standingOf(caseState(...before), shippedLaw);
  return checkTransition(standing, attempt, localDate('2026-11-21'));
}
