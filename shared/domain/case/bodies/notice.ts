import { z } from 'zod';
import { id, line, localDay } from '../../values.ts';
import { storedAs } from './asStored.ts';
import { detail, itemIds, words } from './parts.ts';
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

const hour = z
  .string()
  .nullable()
  .transform((typed) => (typed === null || typed.trim() === '' ? null : typed.trim()))
  .refine((typed) => typed === null || /^([01]\d|2[0-3]):[0-5]\d$/u.test(typed), 'Giờ viết theo dạng 15:30');

/** Something the parties agreed to have done by a day. */
const step = z.object({ id, dueOn: localDay, content: line('Cần nội dung phải thực hiện đến ngày này') });
export type AgreementStep = z.output<typeof step>;

export const noticeBodies = {
  'notice.served': body('notice.served', {
    document: z.enum(noticeDocuments),
    channel: z.enum(noticeChannels),
    /** Channel `direct`: who took it. */
    outcome: z.enum(directOutcomes).nullable(),
    /** Channel `massMedia`: day of the first of the two publications; the event day is the second. */
    firstPublishedOn: localDay.nullable(),
    /** Whose notice it is, of several debtors; empty: not told apart. */
    partyIds: storedAs(z.array(id).default([]), z.array(id)),
    detail,
  }),
  'voluntary.performed': body('voluntary.performed', {
    itemIds: itemIds.min(1, 'Chọn khoản đã tự nguyện thi hành'),
    detail,
  }),
  'agreement.made': body('agreement.made', {
    /** The parties who agreed. */
    partyIds: z.array(id).min(1, 'Chọn đương sự đã thỏa thuận'),
    /** Who else took part: who bought or took the asset, whose consent is needed (NĐ152 Đ14.2). */
    others: detail,
    /** 'HH:mm' */
    time: hour,
    place: words('Cần địa điểm lập thỏa thuận'),
    content: words('Cần nội dung thỏa thuận'),
    steps: z.array(step).min(1, 'Cần ít nhất một mốc thực hiện').max(60, 'Nhiều nhất 60 mốc thực hiện'),
    consequence: words('Cần hậu quả khi không thực hiện đúng thỏa thuận'),
    feeAndCosts: words('Cần thỏa thuận về phí và chi phí thi hành án'),
    detail,
  }),
  'agreement.breached': body('agreement.breached', { agreementEventId: id, detail }),
};

/** Until edition 2 a notice did not say whose it was. */
export const noticeUpgrades: { readonly 'notice.served': Upgrades } = {
  'notice.served': { 2: (body) => ({ ...body, partyIds: [] }) },
};
