import { endAs } from '../../state/draft.ts';
import { act } from '../act.ts';
import { namedDecision } from './namedDecision.ts';

/** Thu hồi quyết định (2008 Đ37; 2025 Đ52): that of the docketing ends the case, any other counts no more. */
export const decisionRevoked = act('decision.revoked', 'end', {
  afterEnd: true,
  notifiedAs: 'otherDecision',
  fold: (draft, { revokedEventId }, fact) => {
    if (revokedEventId === draft.docket.id) endAs(draft, 'revoked', fact);
  },
  bodyRefusals: namedDecision(({ revokedEventId }) => revokedEventId),
});
