import { z } from 'zod';
import type { LawSource } from '#shared/domain/law/law.ts';

/** What a law is made of, without what it can do: only that goes into a thread. */
export const lawSource = ({ rules, calendar, barredPeriods }: LawSource): LawSource => ({
  rules,
  calendar,
  barredPeriods,
});

/** The law in the order of a thread. */
export const lawOrder = z.custom<LawSource>(
  (value) => typeof value === 'object' && value !== null && 'rules' in value,
);
