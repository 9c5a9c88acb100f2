import type { CaseEventType } from '../event.ts';
import type { ActRule, BodyRule } from '../state/refusal.ts';
import { coercionActRules } from './coercion.ts';
import { endActRules, endBodyRules } from './end.ts';
import { moneyActRules, moneyBodyRules } from './money.ts';
import { noMeansActRules } from './means.ts';
import { noticeBodyRules } from './notice.ts';
import { pauseActRules, pauseBodyRules } from './pause.ts';
import { recordingActRules, recordingBodyRules } from './anyRecord.ts';

/** What the law or the facts do not allow, by act and state (law.md §6.1–6.2). */
export const actRules: readonly ActRule[] = [
  ...recordingActRules,
  ...coercionActRules,
  ...noMeansActRules,
  ...pauseActRules,
  ...moneyActRules,
  ...endActRules,
];

/** What the law or the facts do not allow, by what the event itself says. */
export const bodyRules: readonly BodyRule[] = [
  ...recordingBodyRules,
  ...noticeBodyRules,
  ...pauseBodyRules,
  ...moneyBodyRules,
  ...endBodyRules,
];

/** `issuer`: whoever issued the decision concerned. `presumedHead`: the law names nobody, presumably the head. */
export type Signer = 'agencyHead' | 'presumedHead' | 'enforcementOfficer' | 'issuer';

/** Who signs (law.md §6.2–6.3); null where nothing is signed as a decision or no signer is named. */
const signers: { readonly [T in CaseEventType]: Signer | null } = {
  'case.docketed': 'agencyHead',
  'parties.added': null,
  'officer.assigned': 'agencyHead',
  'notice.served': null,
  'voluntary.performed': 'enforcementOfficer',
  'condition.verified': 'enforcementOfficer',
  'noMeans.decided': 'agencyHead',
  'separateBook.entered': null,
  'request.returned': 'presumedHead',
  'deferral.decided': 'agencyHead',
  'suspension.decided': 'agencyHead',
  'pause.groundEnded': null,
  'enforcement.resumed': 'agencyHead',
  'termination.decided': 'agencyHead',
  'entrustment.decided': 'agencyHead',
  'decision.revoked': 'issuer',
  'decision.amended': 'issuer',
  'coercion.decided': 'enforcementOfficer',
  'money.collected': null,
  'money.paidOut': null,
  'money.notifiedUnclaimed': null,
  'case.completed': null,
  'duty.done': null,
  'event.corrected': null,
};

export const signerOf = (type: CaseEventType): Signer | null => signers[type];

/** Every kind of event a person records, in the order of the procedure. */
export const recordableTypes: readonly Exclude<CaseEventType, 'event.corrected'>[] = [
  'officer.assigned',
  'parties.added',
  'notice.served',
  'voluntary.performed',
  'money.collected',
  'condition.verified',
  'coercion.decided',
  'noMeans.decided',
  'enforcement.resumed',
  'separateBook.entered',
  'request.returned',
  'deferral.decided',
  'suspension.decided',
  'pause.groundEnded',
  'money.paidOut',
  'money.notifiedUnclaimed',
  'case.completed',
  'termination.decided',
  'entrustment.decided',
  'decision.revoked',
  'decision.amended',
  'duty.done',
  'case.docketed',
];
