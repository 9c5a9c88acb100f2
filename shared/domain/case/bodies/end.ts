import { z } from 'zod';
import { id } from '../../values.ts';
import { amendedItems, decision, detail, itemIds, scopes, words } from './parts.ts';
import { body } from './body.ts';

const scope = z.enum(scopes);

export const endBodies = {
  'case.completed': body('case.completed', { detail }),
  'termination.decided': body('termination.decided', {
    decision,
    scope,
    /** The items that end when only part does. */
    itemIds,
    detail,
  }),
  'entrustment.decided': body('entrustment.decided', {
    decision,
    receivingAgency: words('Cần tên cơ quan nhận ủy thác'),
    scope,
    itemIds,
    detail,
  }),
  'decision.revoked': body('decision.revoked', {
    decision,
    /** The event whose decision is withdrawn; the docketing event withdraws the case itself. */
    revokedEventId: id,
    detail,
  }),
  'decision.amended': body('decision.amended', {
    decision,
    amendedEventId: id,
    /** The new list of items, where the amendment changes what must be enforced. */
    items: amendedItems,
    detail: words('Cần nội dung sửa đổi, bổ sung'),
  }),
};
