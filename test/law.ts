import { createLaw } from '#shared/domain/law/law.ts';
import { shippedLaw as shipped } from '#shared/domain/law/shippedLaw.ts';
import type { Law } from '#shared/domain/law/law.ts';

/** The law the program ships with, for tests of what follows from the facts of a case. */
export const shippedLaw: Law = createLaw(shipped);
