import { z } from 'zod';
import { decision, detail } from './parts.ts';
import { body } from './body.ts';

/** `unknown`: a workbook tells the day of a verification and not what it found. */
const verificationResults = ['hasMeans', 'noMeans', 'unknown'] as const;
export type VerificationResult = (typeof verificationResults)[number];

export const verificationMethods = ['onSite', 'written', 'authorised', 'unknown'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

export const noMeansGrounds = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const;
export type NoMeansGround = (typeof noMeansGrounds)[number];

export const meansBodies = {
  'condition.verified': body('condition.verified', {
    result: z.enum(verificationResults),
    method: z.enum(verificationMethods),
    detail,
  }),
  'noMeans.decided': body('noMeans.decided', {
    decision,
    ground: z.enum(noMeansGrounds).nullable(),
    /** Prisoner with at least 2 years left, or new address unknown: verified yearly (2008 Đ44.2; 2025 Đ38.3). */
    longCycle: z.boolean(),
    detail,
  }),
  'separateBook.entered': body('separateBook.entered', { detail }),
  'request.returned': body('request.returned', { decision, detail }),
};
