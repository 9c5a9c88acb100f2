import type { Rule } from './rule.ts';
import { rules2025Coercion } from './rules2025Coercion.ts';
import { rules2025Intake } from './rules2025Intake.ts';
import { rules2025Money } from './rules2025Money.ts';
import { rules2025Notice } from './rules2025Notice.ts';
import { rules2025Status } from './rules2025Status.ts';
import { rules2025Verification } from './rules2025Verification.ts';

/** Every rule of Luật THADS 106/2025 and Nghị định 152/2026, for triggers from 01/07/2026. */
export const rules2025: readonly Rule[] = [
  ...rules2025Intake,
  ...rules2025Notice,
  ...rules2025Verification,
  ...rules2025Status,
  ...rules2025Money,
  ...rules2025Coercion,
];
