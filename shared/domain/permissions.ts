import { acts } from './case/acts/index.ts';
import type { CaseEventType } from './case/event.ts';
import type { Role } from './roles.ts';

/** Who acts: the role, and whether the person made the register. */
export type Actor = { readonly role: Role; readonly owner: boolean };

/** What is asked for besides recording events of a case. */
export type Act = 'users.manage' | 'register.rename' | 'journal.rebuild' | 'officers.add' | 'imports.run';

/**
 * Which events a role may record. An office's own division of work, not a rule of law:
 * the officer and the head record everything; the clerk everything but paying money out; the accountant money, and
 * that a duty was done. `event.corrected` asks in addition whether the role may record what it corrects and what it puts in place.
 */
export const mayRecord = (role: Role, event: CaseEventType): boolean => acts[event].by.includes(role);

/**
 * Users are managed, the register renamed and its lists rebuilt by who made the register and by the head; the
 * accountant brings in no cases.
 */
export function may(actor: Actor, act: Act): boolean {
  switch (act) {
    case 'users.manage':
    case 'register.rename':
    case 'journal.rebuild':
      return actor.owner || actor.role === 'head';
    case 'officers.add':
    case 'imports.run':
      return actor.owner || actor.role !== 'accountant';
    default:
      return unreachable(act);
  }
}

function unreachable(value: never): never {
  throw new Error(`Unreachable value: ${String(value)}`);
}
