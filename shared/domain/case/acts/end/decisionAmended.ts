import { act } from '../act.ts';
import { namedDecision } from './namedDecision.ts';

/** Sửa đổi, bổ sung quyết định (2008 Đ37; 2025 Đ52): it may change what must be enforced. */
export const decisionAmended = act('decision.amended', 'end', {
  afterEnd: true,
  notifiedAs: 'otherDecision',
  touchesParties: ({ items }) => items !== null,
  fold: (draft, { items }) => {
    if (items) draft.money.items = items;
  },
  bodyRefusals: namedDecision(({ amendedEventId }) => amendedEventId),
});
