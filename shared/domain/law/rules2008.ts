import type { Rule } from './rule.ts';
import { rules2008Intake } from './rules2008Intake.ts';
import { rules2008Notice } from './rules2008Notice.ts';
import { rules2008Status } from './rules2008Status.ts';
import { rules2008Verification } from './rules2008Verification.ts';

/** Every rule of Luật THADS 26/2008 and Nghị định 62/2015, for triggers up to 30/06/2026. */
export const rules2008: readonly Rule[] = [
  ...rules2008Intake,
  ...rules2008Notice,
  ...rules2008Verification,
  ...rules2008Status,
];
