import type { RuleRecord } from '../record.ts';
import type { Regime } from '../rule.ts';
import { adminRules } from './admin.ts';
import { coercionRules } from './coercion.ts';
import { endRules } from './end.ts';
import { intakeRules } from './intake.ts';
import { intakeDecisionRules } from './intakeDecision.ts';
import { meansRules } from './means.ts';
import { verificationRules } from './meansVerification.ts';
import { moneyRules } from './money.ts';
import { noticeRules } from './notice.ts';
import { voluntaryRules } from './noticeVoluntary.ts';
import { pauseRules } from './pause.ts';

/** Every rule the program ships with, each law in the order it has been listed in since 0.1.0: scripts read it. */
export const shippedRecords = {
  L2008: [
    intakeRules,
    intakeDecisionRules,
    voluntaryRules,
    noticeRules,
    coercionRules,
    verificationRules,
    meansRules,
    pauseRules,
    endRules,
    moneyRules,
  ],
  L2025: [
    intakeRules,
    intakeDecisionRules,
    noticeRules,
    voluntaryRules,
    verificationRules,
    meansRules,
    pauseRules,
    endRules,
    moneyRules,
    coercionRules,
  ],
  both: [adminRules],
} as const satisfies Readonly<Record<Regime, readonly (readonly RuleRecord[])[]>>;
