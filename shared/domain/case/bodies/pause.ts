import { z } from 'zod';
import { localDay } from '../../values.ts';
import { decision, detail } from './parts.ts';
import { body } from './body.ts';

/** Points of Đ46.1 that the sources name; the rest is `other` with its text (L2025 Đ46, 2008 Đ48). */
export const deferralGrounds = [
  'agreement',
  'cassationRequest',
  'disputeSuit',
  'courtCorrection',
  'other',
  'unknown',
] as const;
export type DeferralGround = (typeof deferralGrounds)[number];

export const suspensionGrounds = [
  'bankruptcy',
  'cassationProtest',
  'foreignAward',
  'other',
  'unknown',
] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

export const pauseBodies = {
  'deferral.decided': body('deferral.decided', {
    decision,
    ground: z.enum(deferralGrounds),
    /** Date of the cassation authority's document: the 3-month maximum counts from it (HO-03). */
    requestedOn: localDay.nullable(),
    until: localDay.nullable(),
    detail,
  }),
  'suspension.decided': body('suspension.decided', { decision, ground: z.enum(suspensionGrounds), detail }),
  'pause.groundEnded': body('pause.groundEnded', { detail }),
  'enforcement.resumed': body('enforcement.resumed', { decision, detail }),
};
