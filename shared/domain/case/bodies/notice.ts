import { z } from 'zod';
import { id, localDay } from '../../values.ts';
import { detail, itemIds } from '../parts.ts';
import { body } from './body.ts';
import type { Upgrades } from './body.ts';

export const noticeChannels = [
  'direct',
  'post',
  'vneid',
  'posting',
  'massMedia',
  'abroad',
  'prison',
  'other',
] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export const noticeDocuments = [
  'enforcementDecision',
  'coercionDecision',
  'otherDecision',
  'summons',
] as const;
export type NoticeDocument = (typeof noticeDocuments)[number];

/** How a direct notice went (NĐ152 Đ16.3, 16.6). */
export const directOutcomes = ['received', 'coResident', 'refusedToSign'] as const;
export type DirectOutcome = (typeof directOutcomes)[number];

export const noticeBodies = {
  'notice.served': body('notice.served', {
    document: z.enum(noticeDocuments),
    channel: z.enum(noticeChannels),
    /** Channel `direct`: who took it. */
    outcome: z.enum(directOutcomes).nullable(),
    /** Channel `massMedia`: day of the first of the two publications; the event day is the second. */
    firstPublishedOn: localDay.nullable(),
    /** Whose notice it is, of several debtors; empty: not told apart. */
    partyIds: z.array(id).default([]),
    detail,
  }),
  'voluntary.performed': body('voluntary.performed', {
    itemIds: itemIds.min(1, 'Chọn khoản đã tự nguyện thi hành'),
    detail,
  }),
};

/** Until edition 2 a notice did not say whose it was. */
export const noticeUpgrades: { readonly 'notice.served': Upgrades } = {
  'notice.served': { 2: (body) => ({ ...body, partyIds: [] }) },
};
