import { pauseWith } from '../../state/draft.ts';
import { citations } from '../../state/citations.ts';
import { act } from '../act.ts';

/** Tạm đình chỉ (2008 Đ49; 2025 Đ47): enforcement rests until its ground is gone. */
export const suspensionDecided = act('suspension.decided', 'pause', {
  notifiedAs: 'otherDecision',
  fold: (draft, _body, fact) => {
    pauseWith(draft, fact, {
      kind: 'suspended',
      ground: null,
      until: null,
      requestedOn: null,
      cassation: false,
    });
  },
  refusals: [
    {
      code: 'already-suspended',
      cites: citations.suspension,
      when: ({ state }) => (state.pause?.kind === 'suspended' ? 'Việc đã tạm đình chỉ' : null),
    },
  ],
  gaps: ({ ground }) => (ground === 'unknown' ? ['suspensionGroundMissing'] : []),
});
