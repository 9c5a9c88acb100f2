import { id, ruleId } from '../../values.ts';
import { detail } from './parts.ts';
import { body } from './body.ts';

export const recordBodies = {
  /** A duty of the agency that has no event of its own was done (dossier opened, sent to the procuracy, published …). */
  'duty.done': body('duty.done', { ruleId, triggerEventId: id, detail }),
};
