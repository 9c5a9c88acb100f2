import { moveTo } from '../../state/draft.ts';
import { beforeVerification } from '../../state/means.ts';
import type { Stage } from '../../state/state.ts';
import { act } from '../act.ts';

const verifiable: ReadonlySet<Stage> = new Set<Stage>(['docketed', 'served', 'hasMeans']);

/**
 * Xác minh điều kiện thi hành án (2008 Đ44; 2025 Đ37). A result does not lift "chưa có điều kiện": that takes a
 * decision to continue (2025 Đ38.2).
 */
export const conditionVerified = act('condition.verified', 'means', {
  fold: (draft, { result }, fact) => {
    draft.verifications.push({ ...fact, result });
    if (result === 'unknown') return;
    if (result === 'hasMeans') draft.noMeansGround = null;
    else if (draft.noMeans === null) draft.noMeansGround ??= fact;
    if (!verifiable.has(draft.stage)) return;
    moveTo(draft, result === 'hasMeans' ? 'hasMeans' : beforeVerification(draft));
  },
  gaps: ({ result }) => (result === 'unknown' ? ['verificationResultMissing'] : []),
});
