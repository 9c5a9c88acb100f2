import { citations } from '../../state/citations.ts';
import { act } from '../act.ts';

/** Thụ lý, ra quyết định thi hành án (2008 Đ36; 2025 Đ33, Đ34): the fact a case opens with. */
export const caseDocketed = act('case.docketed', 'intake', {
  beforeDecision: true,
  notifiedAs: 'enforcementDecision',
  touchesParties: () => true,
  fold: () => undefined,
  refusals: [
    {
      code: 'already-docketed',
      cites: citations.oneDecisionOneCase,
      final: true,
      when: () =>
        'Việc này đã thụ lý; mỗi quyết định thi hành án là một việc, quyết định khác thì thụ lý việc mới',
    },
  ],
});
