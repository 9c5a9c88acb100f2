import { decisionIn } from './factDay.ts';
import type { CaseEvent } from '../event.ts';

/**
 * Leaves out the decisions that a later decision withdrew (thu hồi), so that the case stands as if they had
 * not been made. A withdrawn withdrawal restores the decision. The docketing is kept: its withdrawal ends the case.
 */
export function withoutRevoked(facts: readonly CaseEvent[]): readonly CaseEvent[] {
  if (!facts.some((fact) => fact.body.type === 'decision.revoked')) return facts;
  const revoked = revokedIds(facts);
  return facts.filter((fact) => !revoked.has(fact.id) || !isRevocable(fact));
}

/** A decision other than the docketing one; facts without a decision cannot be withdrawn. */
const isRevocable = (fact: CaseEvent): boolean =>
  decisionIn(fact.body) !== null && fact.body.type !== 'case.docketed';

function revokedIds(facts: readonly CaseEvent[]): ReadonlySet<string> {
  const revoked = new Set<string>();
  const latestFirst = facts
    .filter((fact) => fact.body.type === 'decision.revoked')
    .sort((a, b) => b.seq - a.seq);
  for (const { id, body } of latestFirst) {
    if (body.type === 'decision.revoked' && !revoked.has(id)) revoked.add(body.revokedEventId);
  }
  return revoked;
}
